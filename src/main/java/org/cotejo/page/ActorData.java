package org.cotejo.page;

import org.cotejo.actor.ActorKind;

/** Who speaks or is spoken of, as a page's query answers it. */
record ActorData(String slug, ActorKind kind, TextData name, String wikidataId) {

    /** The actor's page on Wikidata; null where it is not known there. */
    public String wikidata() {
        return wikidataId == null ? null : "https://www.wikidata.org/wiki/" + wikidataId;
    }
}
