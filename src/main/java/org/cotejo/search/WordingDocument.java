package org.cotejo.search;

import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;

/** A wording inside its statement's document. */
public record WordingDocument(long id, LanguageTag language, WordingKind kind, Rank rank, String text) {

    /** As one text, which the index keeps to show it. */
    String stored() {
        return id + "\n" + language + "\n" + kind + "\n" + rank + "\n" + text;
    }

    static WordingDocument parse(String stored) {
        String[] parts = stored.split("\n", 5);
        return new WordingDocument(
                Long.parseLong(parts[0]),
                new LanguageTag(parts[1]),
                WordingKind.valueOf(parts[2]),
                Rank.valueOf(parts[3]),
                parts[4]);
    }
}
