package org.cotejo.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.cotejo.language.Language;
import org.cotejo.language.LanguageTag;

/** Stores the designations of a concept as a JSON array: {@code [{"text": …, "language": …, "status": …, "note": …}]}. */
public final class DesignationsConverter {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    /** As it is stored: a language is its tag. */
    private record Stored(String text, LanguageTag language, TermStatus status, String note) {

        private Designation designation() {
            return new Designation(text, new Language(language), status, note);
        }
    }

    private DesignationsConverter() {}

    public static String toColumn(List<Designation> designations) {
        try {
            return JSON.writeValueAsString(designations.stream()
                    .map(each -> new Stored(each.text(), each.language().tag(), each.status(), each.note()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Designation> ofColumn(String column) {
        try {
            List<Stored> stored = JSON.readerForListOf(Stored.class).readValue(column);
            return stored.stream().map(Stored::designation).toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
