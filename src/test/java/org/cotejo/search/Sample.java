package org.cotejo.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.StatementFilter;
import org.cotejo.statement.StatementKind;
import org.cotejo.statement.WordingKind;

/** Makes documents and queries for tests. */
final class Sample {

    static final StatementFilter ANY = new StatementFilter(null, null, null, null, null, null, null, null, null, null);

    final long id;
    private final List<WordingDocument> wordings = new ArrayList<>();
    private Set<String> onlyByMachineIn = Set.of();
    private List<String> speakerNames = List.of();
    private List<String> eventNames = List.of();
    private List<Long> mentionIds = List.of();
    private Long speakerId;
    private Long eventId;
    private PartialDate saidOn;

    private Sample(long id) {
        this.id = id;
    }

    static Sample statement(long id) {
        return new Sample(id);
    }

    Sample original(String language, String text) {
        return wording(WordingKind.ORIGINAL, language, Rank.NORMAL, text);
    }

    Sample translation(String language, String text) {
        return wording(WordingKind.TRANSLATION, language, Rank.NORMAL, text);
    }

    /** Its id is ten times that of the statement and its place, from 0. */
    Sample wording(WordingKind kind, String language, Rank rank, String text) {
        wordings.add(new WordingDocument(id * 10 + wordings.size(), new LanguageTag(language), kind, rank, text));
        return this;
    }

    Sample by(long speaker, String... names) {
        speakerId = speaker;
        speakerNames = List.of(names);
        return this;
    }

    Sample onlyByMachineIn(String... ranges) {
        onlyByMachineIn = Set.of(ranges);
        return this;
    }

    Sample at(long event, String... names) {
        eventId = event;
        eventNames = List.of(names);
        return this;
    }

    Sample mentioning(Long... actors) {
        mentionIds = List.of(actors);
        return this;
    }

    Sample on(String date) {
        saidOn = new PartialDate(date);
        return this;
    }

    StatementDocument document() {
        LanguageTag original = wordings.stream()
                .filter(wording -> wording.kind() == WordingKind.ORIGINAL)
                .map(WordingDocument::language)
                .findFirst()
                .orElse(null);
        return new StatementDocument(
                id,
                "s" + id,
                StatementKind.DIRECT,
                eventId,
                speakerId,
                saidOn,
                original,
                mentionIds,
                wordings,
                onlyByMachineIn,
                speakerNames,
                eventNames);
    }

    static void write(SearchIndex index, Sample... statements) {
        index.write(List.of(statements).stream().map(Sample::document).toList());
    }

    static SearchQuery query(String text) {
        return query(text, null, null, 10, null);
    }

    static SearchQuery in(String text, String... languages) {
        return query(text, List.of(languages).stream().map(LanguageTag::new).toList(), null, 10, null);
    }

    static SearchQuery where(String text, StatementFilter filter) {
        return query(text, null, filter, 10, null);
    }

    static SearchQuery page(String text, int first, Position after) {
        return query(text, null, null, first, after);
    }

    private static SearchQuery query(
            String text, List<LanguageTag> languages, StatementFilter filter, int first, Position after) {
        return new SearchQuery(text, Set.of(), languages, filter, first, after, true, Duration.ofSeconds(30));
    }

    static List<Long> ids(Hits hits) {
        return hits.hits().stream().map(hit -> hit.documentId().id()).toList();
    }
}
