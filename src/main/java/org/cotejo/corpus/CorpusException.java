package org.cotejo.corpus;

/** Something in a corpus that cannot be used; the message says in which file, on which line, in which field, and why. */
public class CorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String field;
    private final String reason;

    /**
     * @param line from 1; 0 for the file as a whole
     * @param field the field with its place in the line, such as {@code wordings[2].language}; null for the whole line
     */
    CorpusException(String file, int line, String field, String reason, Throwable cause) {
        super(file + (line == 0 ? ": " : ":" + line + ": ") + (field == null ? "" : field + ": ") + reason, cause);
        this.file = file;
        this.line = line;
        this.field = field;
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String field() {
        return field;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }
}
