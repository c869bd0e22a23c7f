package org.cotejo.storage;

import java.util.List;
import java.util.Objects;
import org.cotejo.graphql.JsonList;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.language.LocalizedTextsConverter;

/** Values as their columns hold them: the same converters as the entities use. */
public final class Texts {

    private static final LocalizedTextsConverter LOCALIZED = new LocalizedTextsConverter();
    private static final JsonList.OfTexts LIST = new JsonList.OfTexts();

    private Texts() {}

    /** A tag, a date or a constant of an enum as text; null of null. */
    public static String of(Object value) {
        return Objects.toString(value, null);
    }

    public static String of(LocalizedTexts texts) {
        return LOCALIZED.convertToDatabaseColumn(texts);
    }

    public static LocalizedTexts localized(String column) {
        return LOCALIZED.convertToEntityAttribute(column);
    }

    public static String ofList(List<String> texts) {
        return LIST.convertToDatabaseColumn(texts);
    }

    public static List<String> list(String column) {
        return LIST.convertToEntityAttribute(column);
    }
}
