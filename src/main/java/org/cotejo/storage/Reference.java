package org.cotejo.storage;

/** That a row refers to another one; a revision tells it by its slug, or a wording by its id in the API. */
public record Reference(RowKind kind, long id) {

    static Reference to(RowKind kind, Long id) {
        return id == null ? null : new Reference(kind, id);
    }
}
