package org.cotejo.corpus;

/**
 * Where something stands in a file, so that an error can name it.
 *
 * @param line from 1; 0 where it is the file as a whole
 */
record Place(String file, int line) {

    CorpusException refused(String field, String message) {
        return new CorpusException(file, line, field, message, null);
    }
}
