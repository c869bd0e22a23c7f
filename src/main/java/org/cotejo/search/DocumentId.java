package org.cotejo.search;

/**
 * What a document is a copy of.
 *
 * @param id the row id
 */
public record DocumentId(SearchKind kind, long id) {

    static DocumentId parse(String key) {
        int colon = key.indexOf(':');
        return new DocumentId(SearchKind.valueOf(key.substring(0, colon)), Long.parseLong(key.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
