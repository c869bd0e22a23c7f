package org.cotejo.quoting;

import org.cotejo.language.LocalizedTexts;

/** Why a wording may be quoted as it may: one thing that counts, and how good it lets the wording be at best. */
enum Reason {
    ORIGINAL(
            Quotability.VERBATIM,
            "Son las palabras originales, con su fuente.",
            "These are the words as they were said, with a source."),
    VARIANT(
            Quotability.VERBATIM,
            "Es otra transcripción publicada de las palabras originales.",
            "This is another published transcription of the words as they were said."),
    TRANSLATION(
            Quotability.TRANSLATED,
            "Es una traducción: hay que decirlo.",
            "This is a translation, which has to be said."),
    NO_ORIGINAL(
            Quotability.TRANSLATED,
            "No se han encontrado las palabras originales con que cotejarla.",
            "The words as they were said have not been found, so it was held against nothing."),
    FRAGMENT(
            Quotability.VERBATIM,
            "Es un fragmento: no debe presentarse como la frase entera.",
            "This is a fragment, not to be shown as the whole sentence."),
    REVIEWED(Quotability.VERBATIM, "La revisó una segunda persona.", "A second person has reviewed it."),
    REPORTED(
            Quotability.PARAPHRASE_ONLY,
            "La fuente cuenta lo que se dijo, pero no da las palabras textuales.",
            "The source reports what was said, and does not give the words."),
    MACHINE(
            Quotability.PARAPHRASE_ONLY,
            "La hizo una máquina y nadie la ha revisado.",
            "A machine made it, and nobody has reviewed it."),
    BACK_TRANSLATION(
            Quotability.PARAPHRASE_ONLY,
            "Es una retrotraducción: nadie pronunció estas palabras.",
            "This was translated back: nobody said these words."),
    MAJOR_FINDING(
            Quotability.PARAPHRASE_ONLY,
            "Un hallazgo grave está abierto y nadie ha revisado la traducción.",
            "A major finding is open, and nobody has reviewed the translation."),
    REVIEWED_WITH_CRITICAL_FINDING(
            Quotability.PARAPHRASE_ONLY,
            "Un hallazgo crítico está abierto, aunque alguien revisó la traducción.",
            "A critical finding is open, though somebody has reviewed the translation."),
    CRITICAL_FINDING(
            Quotability.DO_NOT_QUOTE,
            "Un hallazgo crítico está abierto y nadie ha revisado la traducción.",
            "A critical finding is open, and nobody has reviewed the translation."),
    FAULTY_FRAGMENT(
            Quotability.DO_NOT_QUOTE,
            "Es un fragmento con un hallazgo grave: sin el resto no se puede ni parafrasear.",
            "This is a fragment with a major finding: without the rest it cannot even be paraphrased."),
    UNFINISHED(Quotability.DO_NOT_QUOTE, "Está sin terminar.", "It is not finished."),
    RECONSTRUCTION(
            Quotability.DO_NOT_QUOTE,
            "Es una reconstrucción: nadie publicó estas palabras.",
            "This is a reconstruction: nobody published these words."),
    DEPRECATED(
            Quotability.DO_NOT_QUOTE,
            "Está desaconsejada: se sabe errónea o fue retirada.",
            "It is deprecated: known to be wrong, or withdrawn.");

    /** The best that a wording can be for which this counts. */
    final Quotability best;

    private final String spanish;
    private final String english;

    Reason(Quotability best, String spanish, String english) {
        this.best = best;
        this.spanish = spanish;
        this.english = english;
    }

    LocalizedTexts text() {
        return LocalizedTexts.ofSpanishAndEnglish(spanish, english);
    }
}
