package org.cotejo.actor;

import jakarta.persistence.Converter;
import org.cotejo.graphql.JsonList;
import org.hibernate.annotations.Immutable;

/** Stores pronouns as a JSON array of their names. */
@Immutable
@Converter
public class PronounsConverter extends JsonList<Pronouns> {

    public PronounsConverter() {
        super(Pronouns.class);
    }
}
