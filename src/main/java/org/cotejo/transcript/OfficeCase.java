package org.cotejo.transcript;

import java.util.List;
import java.util.Set;

/** Which words of an office Spanish writes small: its noun and adjectives, particles, and kinds before a proper name. */
final class OfficeCase {

    /** Kinds of things before a proper name. */
    private static final Set<String> SMALL_KINDS =
            Set.of("PROGRAMA", "PROYECTO", "CONCURSO", "MUNICIPIO", "COMUNIDAD", "EQUIPO", "BOLETO");

    /** Whom somebody is a relative of. */
    private static final Set<String> RELATED =
            Set.of("PACIENTE", "BENEFICIARIO", "BENEFICIARIA", "DONADOR", "DONADORA", "FAMILIA", "DESPACHO");

    private OfficeCase() {}

    static boolean isSmall(List<String> words, int i, String bare) {
        return isParticle(words, i, bare) || isSmallKind(words, i, bare);
    }

    /** Whether a word is the noun of an office, or one of the adjectives that follow it. */
    static boolean isPartOfOffice(List<String> words, int i, String bare, boolean isAfterOffice) {
        boolean isNoun = OfficeWords.isOffice(bare) && (OfficeWords.isOfOne(bare) || !bare.endsWith("RÍA"));
        if (i == 0) {
            return isNoun || OfficeWords.looksLikeProfession(bare);
        }
        String before = words.get(i - 1);
        if (before.endsWith(",") || Set.of("Y", "E").contains(before)) {
            return isNoun || (isAfterOffice && OfficeWords.isAdjective(bare));
        }
        if (Set.of("Y", "E").contains(bare)) {
            return isAfterOffice;
        }
        if (before.equals("DE") || before.equals("DEL")) {
            return RELATED.contains(bare);
        }
        return isAfterOffice
                && !OfficeWords.isParticle(bare)
                && !OfficeWords.isState(bare)
                && !OfficeWords.isAcronym(bare)
                && (isNoun
                        || OfficeWords.isAdjective(bare)
                        || (OfficeWords.looksLikeAdjective(bare) && !OfficeWords.isInstitution(bare)));
    }

    /** The article after a kind of thing begins a proper name: "el programa La Escuela es Nuestra". */
    private static boolean isParticle(List<String> words, int i, String bare) {
        boolean beginsName = i > 0 && SMALL_KINDS.contains(words.get(i - 1)) && !OfficeWords.isPreposition(bare);
        return OfficeWords.isParticle(bare) && !beginsName;
    }

    private static boolean isSmallKind(List<String> words, int i, String bare) {
        boolean isOneOfTheStates = bare.equals("ESTADO")
                && i + 2 < words.size()
                && words.get(i + 1).equals("DE")
                && !words.get(i + 2).startsWith("MÉXICO");
        boolean isNamed = i + 1 < words.size() && !OfficeWords.isAdjective(words.get(i + 1));
        return isOneOfTheStates || (isNamed && SMALL_KINDS.contains(bare));
    }
}
