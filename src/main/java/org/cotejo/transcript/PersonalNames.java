package org.cotejo.transcript;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.language.Folding;

/** What a personal name looks like: given names that are known, titles before it, and words that no name has. */
final class PersonalNames {

    private static final Lexicon GIVEN = Lexicon.read("given-names.txt");

    private static final Set<String> TITLES = Set.of(
            "dr",
            "dra",
            "doctor",
            "doctora",
            "lic",
            "licenciado",
            "licenciada",
            "ing",
            "ingeniero",
            "ingeniera",
            "mtro",
            "mtra",
            "maestro",
            "maestra",
            "prof",
            "profa",
            "profesor",
            "profesora",
            "gral",
            "general",
            "almirante",
            "coronel",
            "capitan",
            "cap",
            "c",
            "ciudadano",
            "ciudadana",
            "arq",
            "arquitecto",
            "arquitecta",
            "dip",
            "sen",
            "sr",
            "sra",
            "senor",
            "senora",
            "don",
            "dona",
            "contador",
            "contadora",
            "cp");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.\\-]+|\\d\\p{L}+\\d");

    private static final int MOST_WORDS = 9;

    private PersonalNames() {}

    static boolean isGiven(String word) {
        return GIVEN.contains(word);
    }

    /** Whether it stands before a name and is none: {@code DR.}, {@code GENERAL}, {@code doña}. */
    static boolean isTitle(String word) {
        return TITLES.contains(Folding.fold(word).replace(".", ""));
    }

    /** Whether words may be somebody's name, as far as their form goes. */
    static boolean isName(List<String> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return false;
        }
        String first = words.get(0);
        boolean isPlace = OfficeWords.isState(String.join(" ", words)) || statePrefix(words) > 0;
        boolean isPair = words.size() == 3 && Set.of("Y", "E").contains(words.get(1));
        boolean isJoined = words.stream().skip(1).anyMatch(Set.of("EN", "PARA", "POR", "CON", "SIN")::contains);
        return !isPlace
                && !isPair
                && !isJoined
                && !OfficeWords.isParticle(first)
                && (isGiven(first) || !isOfficial(first))
                && words.stream().allMatch(word -> WORD.matcher(word).matches());
    }

    static boolean isName(String text) {
        return isName(words(text));
    }

    /** How many words at the beginning are a state, with a name after it; 0 if there is none. */
    static int statePrefix(List<String> words) {
        for (int length = Math.min(4, words.size() - 2); length > 0; length--) {
            if (OfficeWords.isState(String.join(" ", words.subList(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a word speaks of an office or an institution and so begins no name. */
    static boolean isOfficial(String word) {
        return OfficeWords.isOffice(word)
                || OfficeWords.isAdjective(word)
                || OfficeWords.isInstitution(word)
                || OfficeWords.isAcronym(word);
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+", -1));
    }
}
