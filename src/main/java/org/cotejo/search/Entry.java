package org.cotejo.search;

import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/**
 * A document under its key. One index holds all kinds, since one list of results does; and what the index says of
 * itself, so that the two cannot be lost apart.
 *
 * @param identity see {@link SearchIndex#identity}; null for all but the entry that says it, which has no document
 */
@SearchEntity
@Indexed(index = "cotejo-entries")
@TypeBinding(binder = @TypeBinderRef(type = EntryBinder.class))
record Entry(@DocumentId String key, SearchDocument document, String identity) {

    static final String IDENTITY = "IDENTITY";

    static Entry of(SearchDocument document) {
        return new Entry(document.documentId().toString(), document, null);
    }

    static Entry ofIdentity(String identity) {
        return new Entry(IDENTITY, null, identity);
    }
}
