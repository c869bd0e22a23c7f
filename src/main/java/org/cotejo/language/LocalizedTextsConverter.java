package org.cotejo.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.hibernate.annotations.Immutable;

/**
 * Stores texts as one JSON object in a {@code varchar}, in every entity. Not in a {@code json} column: PostgreSQL's
 * {@code jsonb} loses the order of the languages, and H2 knows no {@code jsonb}. The schema checks that it is JSON.
 */
@Converter(autoApply = true)
@Immutable
public class LocalizedTextsConverter implements AttributeConverter<LocalizedTexts, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(LocalizedTexts texts) {
        try {
            return texts == null ? null : JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public LocalizedTexts convertToEntityAttribute(String column) {
        try {
            return column == null ? null : JSON.readValue(column, LocalizedTexts.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
