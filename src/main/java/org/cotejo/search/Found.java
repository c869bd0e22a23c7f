package org.cotejo.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.language.LanguagePreference;
import org.cotejo.language.LanguageTag;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/** What the index keeps of a document that was found. */
record Found(
        DocumentId documentId,
        float score,
        String order,
        List<String> names,
        List<String> speakerNames,
        List<String> eventNames,
        List<WordingDocument> wordings) {

    private record Candidate(WordingDocument wording, MatchedText text) {}

    /** The better text first; of equals the preferred, then the closest to what was said, then the first recorded. */
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.text.score())
            .thenComparing(candidate -> candidate.wording.rank())
            .thenComparing(candidate -> candidate.wording.kind())
            .thenComparing(candidate -> candidate.wording.id());

    static SearchProjection<Found> projection(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.id(String.class),
                        f.score(),
                        f.field(Fields.ORDER, String.class),
                        f.field(Fields.NAMES, String.class).list(),
                        f.field(Fields.SPEAKER_NAMES, String.class).list(),
                        f.field(Fields.EVENT_NAMES, String.class).list(),
                        f.field(Fields.PUBLISHED, String.class).list())
                .asList(Found::of)
                .toProjection();
    }

    @SuppressWarnings("unchecked") // The lists of values as asked for above.
    private static Found of(List<?> values) {
        return new Found(
                DocumentId.parse((String) values.get(0)),
                (Float) values.get(1),
                (String) values.get(2),
                (List<String>) values.get(3),
                (List<String>) values.get(4),
                (List<String>) values.get(5),
                ((List<String>) values.get(6))
                        .stream().map(WordingDocument::parse).toList());
    }

    /**
     * @param languages of the wordings that may be shown; null for all
     * @param place in the list, from 0
     */
    Hit hit(ParsedQuery query, List<LanguageTag> languages, int place, Reach reach) {
        Position position = new Position(score, order, place, reach);
        Optional<Candidate> best = wordings.stream()
                .filter(wording -> languages == null || new LanguagePreference(languages).includes(wording.language()))
                .map(wording -> new Candidate(wording, matched(wording, query, reach)))
                .filter(candidate -> candidate.text.isMatched())
                .min(BEST_FIRST);
        if (best.isPresent()) {
            return new Hit(documentId, score, best.get().wording.id(), Passage.of(best.get().text), position);
        }
        return new Hit(documentId, score, null, bestName(query, reach), position);
    }

    private static MatchedText matched(WordingDocument wording, ParsedQuery query, Reach reach) {
        String language = wording.language().primary();
        return new MatchedText(wording.text(), Analyzers.STEMS.contains(language) ? language : null, query, reach);
    }

    private String bestName(ParsedQuery query, Reach reach) {
        return Stream.of(names, speakerNames, eventNames)
                .flatMap(List::stream)
                .map(name -> new MatchedText(name, null, query, reach))
                // The first of equals, since names are listed the best known first.
                .reduce((best, other) -> other.score() > best.score() ? other : best)
                .map(Passage::of)
                .orElse("");
    }
}
