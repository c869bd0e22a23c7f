package org.cotejo.finding;

import java.util.List;
import java.util.Set;
import org.cotejo.actor.Pronouns;
import org.cotejo.language.LanguageTag;

/**
 * A translation that is judged, beside what it translates and what is known of who speaks.
 *
 * @param original the words as said; where nobody has found them, the best transcription of them
 * @param transcriptions other transcriptions of the same words in the original's language, the best first: what one of
 *     them has is not made up
 * @param originalLanguage of the original and of the transcriptions
 * @param translation what is judged
 * @param language of the translation, another than the original's
 * @param isFragment whether the translation covers a part of the original only, and is judged on that part
 * @param isQuoted whether it is given as the speaker's own words; a statement that is only reported is not
 * @param speaker null where the source names nobody
 * @param pronouns those that reports use of the speaker; empty where unknown
 * @param mentions whom the statement speaks of
 */
public record Judged(
        String original,
        List<String> transcriptions,
        LanguageTag originalLanguage,
        String translation,
        LanguageTag language,
        boolean isFragment,
        boolean isQuoted,
        Named speaker,
        Set<Pronouns> pronouns,
        List<Named> mentions) {

    public Judged {
        transcriptions = List.copyOf(transcriptions);
        pronouns = Set.copyOf(pronouns);
        mentions = List.copyOf(mentions);
    }

    /** How many characters its texts have together. */
    int characters() {
        return original.length()
                + translation.length()
                + transcriptions.stream().mapToInt(String::length).sum();
    }
}
