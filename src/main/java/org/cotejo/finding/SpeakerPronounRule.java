package org.cotejo.finding;

import static org.cotejo.finding.Messages.quoted;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.actor.Pronouns;

/**
 * A pronoun or an ending of the other gender than the speaker's: "he said" of a woman who spoke for herself, "estoy
 * seguro" of a woman. A press report that did the first is why there are findings.
 */
final class SpeakerPronounRule implements Rule {

    private static final String SAID =
            "(?:also |then |later )?(?:said|says|added|adds|told|explained|explains|stated|states|insisted"
                    + "|noted|warned|argued|believes|asked|replied|responded|pointed|announced|declared|claimed|stressed|recalled)\\b";

    private static final Pattern HE_SAID = Pattern.compile("\\bhe " + SAID, Pattern.CASE_INSENSITIVE);
    private static final Pattern SHE_SAID = Pattern.compile("\\bshe " + SAID, Pattern.CASE_INSENSITIVE);

    private static final String BEING = "\\b(?:estoy|soy|me siento|quedo|estaba|he sido) (?:muy |tan |completamente )?";
    private static final String FEELING =
            "(?:segur|convencid|orgullos|preocupad|comprometid|content|agradecid|dispuest|list|obligad|"
                    + "honrad|encantad|emocionad|sorprendid|interesad|enterad|decidid)";

    private static final Pattern MASCULINE =
            Pattern.compile(BEING + FEELING + "o\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FEMININE =
            Pattern.compile(BEING + FEELING + "a\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** What an original has that tells of what others said. */
    private static final Set<String> OTHERS = Set.of(
            "dijo",
            "dice",
            "decia",
            "dijeron",
            "explico",
            "insistio",
            "comento",
            "pregunto",
            "respondio",
            "señalo",
            "he",
            "she",
            "him",
            "her",
            "el",
            "ella");

    @Override
    public String id() {
        return "pronoun";
    }

    @Override
    public List<Finding> find(Reading reading) {
        Set<Pronouns> pronouns = reading.judged().pronouns();
        boolean isWoman = pronouns.equals(Set.of(Pronouns.SHE));
        if (!isWoman && !pronouns.equals(Set.of(Pronouns.HE))) {
            return List.of();
        }
        Stream<TextSpan> places = switch (reading.translation().language()) {
            case "en" -> tellsOfOthers(reading) ? Stream.of() : places(reading, isWoman ? HE_SAID : SHE_SAID);
            case "es" -> places(reading, isWoman ? MASCULINE : FEMININE);
            default -> Stream.of();
        };
        return places.map(span -> finding(reading, span, isWoman)).toList();
    }

    private static boolean tellsOfOthers(Reading reading) {
        return reading.said().flatMap(text -> text.words().stream()).anyMatch(SpeakerPronounRule::isOfOthers);
    }

    private static boolean isOfOthers(Word word) {
        // "El" is an article: only with its accent it is he.
        return word.folded().equals("el") ? word.text().equalsIgnoreCase("él") : OTHERS.contains(word.folded());
    }

    private static Stream<TextSpan> places(Reading reading, Pattern wrong) {
        return wrong.matcher(reading.translation().whole())
                .results()
                .map(found -> new TextSpan(found.start(), found.end()));
    }

    private Finding finding(Reading reading, TextSpan span, boolean isWoman) {
        String words = quoted(span.of(reading.translation().whole()));
        return finding(
                Severity.MAJOR,
                span,
                "La traducción dice " + words + ", pero quien habla es " + (isWoman ? "una mujer." : "un hombre."),
                "The translation has " + words + ", but the speaker is " + (isWoman ? "a woman." : "a man."));
    }
}
