package org.cotejo.search;

import java.util.List;

/**
 * An event with what it is found by.
 *
 * @param names names in all languages, the best known first
 */
public record EventDocument(long id, String slug, List<String> names) implements SearchDocument {

    @Override
    public DocumentId documentId() {
        return new DocumentId(SearchKind.EVENT, id);
    }
}
