package org.cotejo.corpus;

/** How much a corpus holds. */
public record CorpusCount(int sources, int actors, int events, int statements, int wordings) {

    @Override
    public String toString() {
        return "%d events, %d statements, %d wordings, %d actors, %d sources"
                .formatted(events, statements, wordings, actors, sources);
    }
}
