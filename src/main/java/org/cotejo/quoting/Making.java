package org.cotejo.quoting;

import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;

/** How a credit line says what a wording is: alone, and before the name of who published it. */
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
            "traducción automática corregida",
            "traducción automática corregida, publicada por ",
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

    /**
     * The words for it.
     *
     * @param agent who or what made it; null where nobody recorded it. Whoever wrote down what was said is not named
     * @param publisher null where nobody knows
     */
    String inSpanish(String agent, String publisher) {
        return line(spanish, beforeSpanish, agent, ", publicada por ", publisher);
    }

    /** As above. */
    String inEnglish(String agent, String publisher) {
        return line(english, beforeEnglish, agent, ", published by ", publisher);
    }

    private String line(String alone, String before, String agent, String publishedBy, String publisher) {
        if (agent == null || this == SAID) {
            return publisher == null ? alone : before + publisher;
        }
        return alone + " (" + agent + ")" + (publisher == null ? "" : publishedBy + publisher);
    }
}
