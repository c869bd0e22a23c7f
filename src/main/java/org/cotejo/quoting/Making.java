package org.cotejo.quoting;

import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;

/** How a credit line says what a wording is: alone, and before the name of who made or published it. */
enum Making {
    SAID("palabras originales", "fuente: ", "words as said", "source: "),
    TRANSLATED("traducción", "traducción de ", "translation", "translation by "),
    PUBLISHED("traducción", "traducción publicada por ", "translation", "translation published by "),
    BY_MACHINE(
            "traducción automática",
            "traducción automática publicada por ",
            "machine translation",
            "machine translation published by "),
    POST_EDITED(
            "traducción automática revisada",
            "traducción automática revisada, publicada por ",
            "edited machine translation",
            "edited machine translation published by "),
    INTERPRETED(
            "versión de intérprete",
            "versión de intérprete publicada por ",
            "interpreter's rendering",
            "interpreter's rendering published by "),
    TRANSLATED_BACK(
            "retrotraducción", "retrotraducción publicada por ", "back-translation", "back-translation published by "),
    RECONSTRUCTED("reconstrucción", "reconstrucción de ", "reconstruction", "reconstruction by ");

    private final String spanish;
    private final String beforeSpanish;
    private final String english;
    private final String beforeEnglish;

    Making(String spanish, String beforeSpanish, String english, String beforeEnglish) {
        this.spanish = spanish;
        this.beforeSpanish = beforeSpanish;
        this.english = english;
        this.beforeEnglish = beforeEnglish;
    }

    /** Who publishes a translation of which nobody recorded how it was made need not have made it. */
    static Making of(WordingKind kind, WordingMethod method) {
        return switch (kind) {
            case ORIGINAL, VARIANT -> SAID;
            case BACK_TRANSLATION -> TRANSLATED_BACK;
            case RECONSTRUCTION -> RECONSTRUCTED;
            case TRANSLATION -> ofTranslation(method);
        };
    }

    private static Making ofTranslation(WordingMethod method) {
        return switch (method) {
            case MACHINE -> BY_MACHINE;
            case MACHINE_POST_EDITED -> POST_EDITED;
            case INTERPRETATION -> INTERPRETED;
            case HUMAN, TRANSCRIPTION -> TRANSLATED;
            case UNKNOWN -> PUBLISHED;
        };
    }

    /** @param by who made or published it; null where nobody knows */
    String inSpanish(String by) {
        return by == null ? spanish : beforeSpanish + by;
    }

    /** @param by who made or published it; null where nobody knows */
    String inEnglish(String by) {
        return by == null ? english : beforeEnglish + by;
    }
}
