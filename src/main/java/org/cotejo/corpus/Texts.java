package org.cotejo.corpus;

import java.util.List;
import java.util.Objects;
import org.cotejo.graphql.JsonList;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.language.LocalizedTextsConverter;

/** Values as their columns hold them: the same converters as the entities use. */
final class Texts {

    private static final LocalizedTextsConverter LOCALIZED = new LocalizedTextsConverter();
    private static final JsonList.OfTexts LIST = new JsonList.OfTexts();

    private Texts() {}

    /** A tag, a date or a constant of an enum as text; null of null. */
    static String of(Object value) {
        return Objects.toString(value, null);
    }

    static String of(LocalizedTexts texts) {
        return LOCALIZED.convertToDatabaseColumn(texts);
    }

    static LocalizedTexts localized(String column) {
        return LOCALIZED.convertToEntityAttribute(column);
    }

    static String ofList(List<String> texts) {
        return LIST.convertToDatabaseColumn(texts);
    }

    static List<String> list(String column) {
        return LIST.convertToEntityAttribute(column);
    }
}
