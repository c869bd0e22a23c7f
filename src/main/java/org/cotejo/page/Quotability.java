package org.cotejo.page;

/** Whether a wording may stand in quotation marks. */
enum Quotability {
    VERBATIM,
    TRANSLATED,
    PARAPHRASE_ONLY,
    DO_NOT_QUOTE
}
