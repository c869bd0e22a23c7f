package org.cotejo.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.annotations.Immutable;

/**
 * Stores a short list of values as a JSON array in a {@code varchar}. For lists that are read and written whole and
 * never searched one by one; anything else deserves a table.
 */
public abstract class JsonList<E> implements AttributeConverter<List<E>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Class<E> element;

    protected JsonList(Class<E> element) {
        this.element = element;
    }

    @Override
    public String convertToDatabaseColumn(List<E> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<E> convertToEntityAttribute(String column) {
        try {
            return JSON.readerForListOf(element).readValue(column);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of texts. */
    @Immutable
    @Converter
    public static class OfTexts extends JsonList<String> {

        public OfTexts() {
            super(String.class);
        }
    }
}
