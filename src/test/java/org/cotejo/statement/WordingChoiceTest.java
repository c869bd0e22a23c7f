package org.cotejo.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.graphql.PartialDate;
import org.cotejo.graphql.RowIds;
import org.cotejo.language.LanguageMatch;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of wordings, as a table: in each row, both are in the language asked for, and the first named is served. */
class WordingChoiceTest {

    private static final String WHOLE = "Mexico is put first above all else. It is a sovereign decision";
    private static final String FRAGMENT = "sovereign decision";

    private final Map<Wording, PartialDate> published = new HashMap<>();
    private long recorded;

    @ParameterizedTest(name = "{0}: {1} before {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # why                                  | served                                          | instead of
            rank                                   | PREFERRED TRANSLATION fragment MACHINE 2026     | NORMAL TRANSLATION whole HUMAN 2025
            deprecated only if nothing else        | NORMAL TRANSLATION fragment MACHINE none        | DEPRECATED TRANSLATION whole HUMAN 2025
            deprecated only if nothing else        | NORMAL RECONSTRUCTION whole UNKNOWN none        | DEPRECATED ORIGINAL whole HUMAN 2025
            rank before kind                       | PREFERRED VARIANT whole HUMAN 2026              | NORMAL ORIGINAL whole TRANSCRIPTION 2025
            original first                         | NORMAL ORIGINAL whole TRANSCRIPTION 2026        | NORMAL VARIANT whole HUMAN 2025
            back-translation late                  | NORMAL TRANSLATION fragment MACHINE none        | NORMAL BACK_TRANSLATION whole HUMAN 2025
            reconstruction last                    | NORMAL BACK_TRANSLATION fragment MACHINE none   | NORMAL RECONSTRUCTION whole HUMAN 2025
            whole before fragment                  | NORMAL TRANSLATION whole MACHINE 2026           | NORMAL VARIANT fragment HUMAN 2025
            people before machines                 | NORMAL TRANSLATION whole UNKNOWN none           | NORMAL TRANSLATION whole MACHINE 2025
            post-edited counts as people           | NORMAL TRANSLATION whole MACHINE_POST_EDITED none | NORMAL TRANSLATION whole MACHINE 2025
            earliest published                     | NORMAL TRANSLATION whole HUMAN 2026-01-21       | NORMAL TRANSLATION whole HUMAN 2026-01-22
            a month counts as its last day         | NORMAL TRANSLATION whole HUMAN 2026-01-30       | NORMAL TRANSLATION whole HUMAN 2026-01
            a date before none                     | NORMAL TRANSLATION whole HUMAN 2026             | NORMAL TRANSLATION whole HUMAN none
            """)
    void orderIsKept(String why, String served, String instead) {
        // Recorded first, the worse one would win if nothing else decided.
        Wording worse = wording(instead);
        Wording better = wording(served);
        assertThat(serve(List.of(worse, better))).isSameAs(better);
        assertThat(serve(List.of(better, worse))).isSameAs(better);
    }

    @Test
    void firstRecordedIsServedWhereNothingElseDecides() {
        Wording first = wording("NORMAL TRANSLATION whole HUMAN 2026");
        Wording second = wording("NORMAL TRANSLATION whole HUMAN 2026");
        assertThat(serve(List.of(second, first))).isSameAs(first);
    }

    @Test
    void fragmentHasLessThanHalfOfTheLongestInItsLanguage() {
        Wording less = wording("NORMAL TRANSLATION whole HUMAN 2025");
        less.text = WHOLE.substring(0, WHOLE.length() / 2 - 1);
        Wording half = wording("NORMAL TRANSLATION whole HUMAN 2026");
        half.text = WHOLE.substring(0, WHOLE.length() / 2);
        Wording longest = wording("NORMAL TRANSLATION whole MACHINE none");
        longest.languageTag = new LanguageTag("en-US");
        assertThat(serve(List.of(less, half, longest))).isSameAs(half);
    }

    @Test
    void lengthsOfOtherLanguagesDoNotMatter() {
        Wording people = wording("NORMAL TRANSLATION fragment HUMAN 2026");
        Wording machine = wording("NORMAL TRANSLATION fragment MACHINE 2025");
        machine.text = people.text + " by a machine";
        assertThat(serve(List.of(machine, people))).isSameAs(people);
    }

    @ParameterizedTest
    @CsvSource({
        // A withdrawn translation is not served while anything else is: neither for a later language nor for a
        // fallback.
        "pt,    NONE,     pt, EXACT",
        "pt,    ORIGINAL, es, ORIGINAL_FALLBACK",
        "pt es, NONE,     es, EXACT",
        "pt fr, NONE,     pt, EXACT"
    })
    void deprecatedComesAfterLanguagesAndFallback(String asked, Fallback fallback, String served, LanguageMatch match) {
        Wording original = wording("NORMAL ORIGINAL whole TRANSCRIPTION 2025");
        original.languageTag = new LanguageTag("es");
        Wording withdrawn = wording("DEPRECATED TRANSLATION whole HUMAN 2025");
        withdrawn.languageTag = new LanguageTag("pt");
        LanguagePreference preference = new LanguagePreference(
                Stream.of(asked.split(" ", -1)).map(LanguageTag::new).toList());
        WordingMatch chosen =
                new WordingChoice(List.of(original, withdrawn), published::get).choose(preference, fallback, true);
        assertThat(chosen.wording().languageTag).hasToString(served);
        assertThat(chosen.match()).isEqualTo(match);
    }

    private Wording serve(List<Wording> wordings) {
        WordingMatch match = new WordingChoice(withAWholeOne(wordings), published::get)
                .choose(new LanguagePreference(List.of(new LanguageTag("en-GB"))), Fallback.NONE, true);
        assertThat(match.match()).isEqualTo(LanguageMatch.EXACT);
        return match.wording();
    }

    /** Something to measure fragments by, in the same language but not in the one that is asked for. */
    private List<Wording> withAWholeOne(List<Wording> wordings) {
        boolean isMeasured = wordings.stream().anyMatch(wording -> wording.text.equals(WHOLE));
        if (!isMeasured) {
            return wordings;
        }
        List<Wording> all = new ArrayList<>(wordings);
        Wording whole = wording("DEPRECATED TRANSLATION whole MACHINE none");
        whole.languageTag = new LanguageTag("en-US");
        all.add(whole);
        return all;
    }

    private Wording wording(String description) {
        String[] parts = description.split(" ", -1);
        Wording wording = RowIds.give(new Wording(), ++recorded);
        wording.rank = Rank.valueOf(parts[0]);
        wording.kind = WordingKind.valueOf(parts[1]);
        wording.text = parts[2].equals("whole") ? WHOLE : FRAGMENT;
        wording.method = WordingMethod.valueOf(parts[3]);
        wording.languageTag = new LanguageTag("en-GB");
        if (!parts[4].equals("none")) {
            published.put(wording, new PartialDate(parts[4]));
        }
        return wording;
    }
}
