package org.cotejo.storage;

/** A row that people and files know by a slug. */
public interface SluggedRow extends Row {

    String slug();

    @Override
    SluggedRow next();
}
