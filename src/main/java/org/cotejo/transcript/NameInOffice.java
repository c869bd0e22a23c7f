package org.cotejo.transcript;

import java.util.List;
import java.util.Set;

/** The place where a name begins after an office without a comma: {@code PRESIDENTA CLAUDIA SHEINBAUM PARDO}. */
final class NameInOffice {

    /** What is called after people, and saints, after whom places are. */
    private static final Set<String> CALLED_AFTER = Set.of(
            "SAN",
            "SANTA",
            "SANTO",
            "HOSPITAL",
            "CLÍNICA",
            "CENTRO",
            "UNIDAD",
            "ESCUELA",
            "UNIVERSIDAD",
            "ESTADIO",
            "AEROPUERTO",
            "EJIDO",
            "COMUNIDAD",
            "MUNICIPIO",
            "CIUDAD",
            "VILLA",
            "PUERTO",
            "PRIMARIA",
            "SECUNDARIA",
            "PREPARATORIA",
            "FUNDACIÓN",
            "INSTITUTO",
            "MUSEO",
            "TEATRO",
            "MERCADO",
            "PLAZA",
            "PRESA",
            "BECAS");

    private NameInOffice() {}

    /**
     * The index of the name's first word, or 0 where nobody is named.
     *
     * @param mayBePlace whether a place follows, so that only a name that is known to be one counts
     */
    static int start(List<String> words, boolean mayBePlace) {
        int office = 0;
        while (office < words.size()
                && (PersonalNames.isOfficial(words.get(office))
                        || Set.of("Y", "E").contains(words.get(office)))
                && !(office > 0 && beginsKnownName(words, office))) {
            office++;
        }
        if (office == 0 || office == words.size()) {
            return 0;
        }
        boolean isBare = !mayBePlace && words.subList(0, office).stream().allMatch(OfficeWords::isOffice);
        if (isBare && mayFollow(words.subList(office, words.size()))) {
            return office;
        }
        for (int i = office; i < words.size() - 1; i++) {
            if (isAfterOffice(words, i, mayBePlace) && PersonalNames.isName(words.subList(i, words.size()))) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the words can be a name although none of them may be known as one: no adjective, no other office. */
    private static boolean mayFollow(List<String> rest) {
        return PersonalNames.isName(rest)
                && rest.stream().skip(1).noneMatch(OfficeWords::isOffice)
                && (PersonalNames.isGiven(rest.get(0)) || !OfficeWords.looksLikeAdjective(rest.get(0)));
    }

    private static boolean isAfterOffice(List<String> words, int i, boolean mayBePlace) {
        String before = words.get(i - 1);
        boolean isAfterAcronym = before.startsWith("(") && before.endsWith(")");
        boolean isAfterState = OfficeWords.isState(before) && i >= 2 && OfficeWords.isPreposition(words.get(i - 2));
        return (!mayBePlace && (isAfterAcronym || isAfterState)) || beginsKnownName(words, i);
    }

    private static boolean beginsKnownName(List<String> words, int i) {
        String before = words.get(i - 1);
        return i < words.size() - 1
                && PersonalNames.isGiven(words.get(i))
                && !OfficeWords.isParticle(before)
                && !CALLED_AFTER.contains(before);
    }
}
