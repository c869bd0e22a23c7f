package org.cotejo.search;

import java.util.List;

/**
 * A page of hits, the best first.
 *
 * @param total how many there are on all pages
 * @param facets of all pages; none where nobody asked for them
 * @param reach how far the search went; with few hits it goes on to misspelt words, with none to most words
 */
public record Hits(List<Hit> hits, long total, boolean hasNext, Facets facets, Reach reach) {

    static final Hits NONE = new Hits(List.of(), 0, false, Facets.NONE, Reach.AS_SPELT);
}
