package org.cotejo.search;

/** A copy of what can be found, as the index keeps it. */
public sealed interface SearchDocument permits StatementDocument, EventDocument, ActorDocument {

    DocumentId documentId();

    /** The slug: results of equal score come in its order, which outlives a rebuilt index. */
    String slug();
}
