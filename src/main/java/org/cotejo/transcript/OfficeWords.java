package org.cotejo.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which a printed speaker is told apart into office and name.
 *
 * <p>Lists that can be read and added to. A word in two of them ({@code Marina}, a name and a force) is decided by those
 * who ask.
 */
final class OfficeWords {

    private static final Lexicon OF_ONE = Lexicon.read("offices-of-one.txt");
    private static final Lexicon OF_MANY = Lexicon.read("offices-of-many.txt");
    private static final Lexicon ADJECTIVES = Lexicon.read("office-adjectives.txt");
    private static final Lexicon INSTITUTIONS = Lexicon.read("institutions.txt");
    private static final Lexicon ACRONYMS = Lexicon.read("acronyms.txt");
    private static final Lexicon STATES = Lexicon.read("states.txt");
    private static final Lexicon UNNAMED = Lexicon.read("unnamed-speakers.txt");

    private static final Set<String> PREPOSITIONS =
            Set.of("DE", "DEL", "EN", "A", "AL", "PARA", "POR", "CON", "SIN", "CONTRA", "SOBRE", "ANTE");
    private static final Set<String> ARTICLES = Set.of("EL", "LA", "LAS", "LOS", "LO", "ES", "QUE", "Y", "E", "O", "U");

    /** How words for professions and the like end; the list cannot have them all. */
    private static final Pattern PROFESSION =
            Pattern.compile(".{3,}(DOR|DORA|TOR|TORA|ISTA|[OÓ]LOG[OA]|ER[OA]|ARI[OA]|ENTE|ANTE|IATRA)");

    private static final Pattern ADJECTIVE = Pattern.compile(".{3,}([IÍ]C[OA]|IV[OA]|ORI[OA]|AL|AR|AD[OA]|ID[OA])");

    private OfficeWords() {}

    static boolean isOffice(String word) {
        return isOfOne(word) || OF_MANY.contains(word);
    }

    static boolean isOfOne(String word) {
        // The accent tells the institution from the woman who heads it.
        return OF_ONE.contains(word) && !word.toUpperCase(Locale.ROOT).endsWith("RÍA");
    }

    static boolean looksLikeProfession(String word) {
        return PROFESSION.matcher(word).matches();
    }

    static boolean isAdjective(String word) {
        return ADJECTIVES.contains(word);
    }

    static boolean looksLikeAdjective(String word) {
        return ADJECTIVE.matcher(word).matches();
    }

    static boolean isInstitution(String word) {
        return INSTITUTIONS.contains(word);
    }

    static boolean isAcronym(String word) {
        return ACRONYMS.contains(word);
    }

    static boolean isState(String place) {
        return STATES.contains(place);
    }

    /** Whether a speaker who begins with it is a crowd, or a voice without a name. */
    static boolean isUnnamed(String word) {
        return UNNAMED.contains(word);
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Whether it is one of the small words that join others. */
    static boolean isParticle(String word) {
        return isPreposition(word) || ARTICLES.contains(word);
    }
}
