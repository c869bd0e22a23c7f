package org.cotejo.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

/**
 * A BCP 47 language tag in canonical form: {@code es-MX}, never {@code es_MX} or {@code es-mx}.
 *
 * <p>Validated with {@link Locale.Builder}, since {@link Locale#forLanguageTag} turns {@code es_MX} into {@code und}
 * without a word. The registry of subtags is not consulted: {@code xx} is well formed and accepted. Names such as
 * {@code english} are well formed too, but no language of the registry has more than three letters, so they are
 * refused.
 */
@CustomScalar("LanguageTag")
@Description("A BCP 47 language tag in canonical form, such as es-MX.")
public final class LanguageTag implements CustomStringScalar, Comparable<LanguageTag> {

    private static final int LONGEST = 35;

    private final String value;

    /**
     * Reads a tag in any letter case.
     *
     * @throws IllegalArgumentException when it is not a well-formed tag of a language; the message repeats the tag
     */
    @JsonCreator
    public LanguageTag(String text) {
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(text).build();
        } catch (IllformedLocaleException e) {
            throw refused(text, e);
        }
        value = locale.toLanguageTag();
        if (text.isEmpty() || locale.getLanguage().length() > 3 || value.startsWith("x-") || value.length() > LONGEST) {
            throw refused(text, null);
        }
    }

    private static IllegalArgumentException refused(String text, Exception cause) {
        return new IllegalArgumentException(
                "'" + text + "' is not a BCP 47 language tag, such as es, es-MX or zh-Hant", cause);
    }

    /**
     * What RFC 4647 lookup (3.4) tries after a range: the subtags before the last, and before any single letter that
     * would then end it. Null when nothing is left.
     */
    public static String shorten(String range) {
        int end = range.lastIndexOf('-');
        while (end >= 2 && range.charAt(end - 2) == '-') {
            end -= 2;
        }
        return end < 0 ? null : range.substring(0, end);
    }

    /** Whether a reader who asks for {@code range} is served by this tag: RFC 4647 basic filtering. */
    public boolean isWithin(LanguageTag range) {
        return value.equals(range.value) || value.startsWith(range.value + "-");
    }

    /** The subtag of the language itself: {@code es} of es-MX. */
    public String primary() {
        int end = value.indexOf('-');
        return end < 0 ? value : value.substring(0, end);
    }

    public Locale locale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public String stringValueForSerialization() {
        return value;
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageTag tag && tag.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
