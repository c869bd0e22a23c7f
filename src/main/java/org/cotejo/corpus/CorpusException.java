package org.cotejo.corpus;

/** A corpus that cannot be used; the message says in which file, on which line, in which field, and which value. */
public class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param field the field with its place in the line, such as {@code wordings[2].language}; null for the whole line
     */
    CorpusException(String file, int line, String field, String message, Throwable cause) {
        super(file + ":" + line + ": " + (field == null ? "" : field + ": ") + message, cause);
    }
}
