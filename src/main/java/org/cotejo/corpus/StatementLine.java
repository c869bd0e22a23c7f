package org.cotejo.corpus;

import java.util.List;
import java.util.Optional;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.language.LocalizedTexts;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;

/**
 * A statement with its wordings; slug, kind and at least one wording are always there.
 *
 * @param event slug of an event
 * @param speaker slug of an actor
 * @param mentions slugs of actors, in order
 * @param retraction why it was retracted
 */
record StatementLine(
        Place place,
        String slug,
        StatementKind kind,
        String event,
        Integer turn,
        Integer position,
        String speaker,
        String attributedAs,
        LocalizedTexts role,
        PartialDate saidOn,
        LanguageTag originalLanguage,
        List<String> mentions,
        String retraction,
        List<WordingLine> wordings)
        implements Line {

    /**
     * Checks what the line can be held to by itself.
     *
     * @throws CorpusException where there are two originals, or the language of the original is said to be two
     */
    StatementLine {
        LanguageTag original = null;
        for (int i = 0; i < wordings.size(); i++) {
            if (wordings.get(i).kind() == WordingKind.ORIGINAL) {
                if (original != null) {
                    throw place.refused("wordings[" + i + "].kind", "the statement has an ORIGINAL already");
                }
                original = wordings.get(i).language();
            }
        }
        if (originalLanguage != null && original != null && !originalLanguage.equals(original)) {
            throw place.refused(
                    "originalLanguage", "'" + originalLanguage + "' is not the language of the original, " + original);
        }
        originalLanguage = original == null ? originalLanguage : original;
    }

    Optional<WordingLine> original() {
        return wordings.stream()
                .filter(wording -> wording.kind() == WordingKind.ORIGINAL)
                .findFirst();
    }

    /** The same statement with other wordings. */
    StatementLine with(List<WordingLine> others) {
        return new StatementLine(
                place,
                slug,
                kind,
                event,
                turn,
                position,
                speaker,
                attributedAs,
                role,
                saidOn,
                originalLanguage,
                mentions,
                retraction,
                others);
    }
}
