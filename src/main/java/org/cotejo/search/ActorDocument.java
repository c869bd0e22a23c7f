package org.cotejo.search;

import java.util.List;

/**
 * An actor with what it is found by.
 *
 * @param names names in all languages and other names, the best known first
 */
public record ActorDocument(long id, String slug, List<String> names) implements SearchDocument {

    @Override
    public DocumentId documentId() {
        return new DocumentId(SearchKind.ACTOR, id);
    }
}
