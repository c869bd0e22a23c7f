package org.cotejo.language;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores a tag as its text, in every entity. */
@Converter(autoApply = true)
@Immutable
public class LanguageTagConverter implements AttributeConverter<LanguageTag, String> {

    @Override
    public String convertToDatabaseColumn(LanguageTag tag) {
        return tag == null ? null : tag.toString();
    }

    @Override
    public LanguageTag convertToEntityAttribute(String column) {
        return column == null ? null : new LanguageTag(column);
    }
}
