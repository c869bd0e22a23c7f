package org.cotejo.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.IndexObjectFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaObjectField;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.ObjectStructure;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.engine.backend.types.dsl.StandardIndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * What the index holds of a document, field by field. Public, with a constructor for Hibernate Search, which makes it.
 *
 * <p>Wordings are nested documents: only so can a word be looked for in wordings of certain languages (es-MX and es-ES
 * are read by the same analyzer), and words be near each other in one wording. What is shown of them is stored beside
 * them, since Hibernate Search finds nested documents by a list of all that are not, made for each search: 8 ms in an
 * index of a million statements. Whoever changes a field changes {@link
 * SearchIndex#SCHEMA} too, so that indexes of before are written again.
 */
public final class EntryBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Entry.class, new Bridge(context.indexSchemaElement(), context.typeFactory()));
    }

    private static final class Bridge implements TypeBridge<Entry> {

        private final IndexFieldReference<String> identity;
        private final IndexFieldReference<String> order;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<String> names;
        private final IndexFieldReference<String> speakerNames;
        private final IndexFieldReference<String> eventNames;
        private final IndexFieldReference<String> statementKind;
        private final IndexFieldReference<Long> eventId;
        private final IndexFieldReference<Long> speakerId;
        private final IndexFieldReference<Long> mentionIds;
        private final IndexFieldReference<String> saidFrom;
        private final IndexFieldReference<String> saidUntil;
        private final IndexFieldReference<Integer> year;
        private final IndexFieldReference<String> originalLanguage;
        private final IndexFieldReference<Boolean> hasOriginal;
        private final IndexFieldReference<String> availableIn;
        private final IndexFieldReference<String> onlyByMachineIn;
        private final IndexFieldReference<String> languages;
        private final IndexFieldReference<String> published;
        private final WordingBridge wordings;

        private Bridge(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            identity = stored(schema, Fields.IDENTITY, types.asString().searchable(Searchable.NO));
            order = schema.field(
                            Fields.ORDER,
                            types.asString().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            kind = one(schema, Fields.KIND, types.asString());
            names = manyTexts(schema, Fields.NAMES, types);
            speakerNames = manyTexts(schema, Fields.SPEAKER_NAMES, types);
            eventNames = manyTexts(schema, Fields.EVENT_NAMES, types);
            statementKind = one(schema, Fields.STATEMENT_KIND, types.asString());
            eventId = one(schema, Fields.EVENT_ID, types.asLong());
            speakerId = one(schema, Fields.SPEAKER_ID, types.asLong().aggregable(Aggregable.YES));
            mentionIds = many(schema, Fields.MENTION_IDS, types.asLong());
            saidFrom = one(schema, Fields.SAID_FROM, types.asString());
            saidUntil = one(schema, Fields.SAID_UNTIL, types.asString());
            year = one(schema, Fields.YEAR, types.asInteger().aggregable(Aggregable.YES));
            originalLanguage = many(schema, Fields.ORIGINAL_LANGUAGE, types.asString());
            hasOriginal = one(schema, Fields.HAS_ORIGINAL, types.asBoolean());
            availableIn = many(schema, Fields.AVAILABLE_IN, types.asString());
            onlyByMachineIn = many(schema, Fields.ONLY_BY_MACHINE_IN, types.asString());
            languages = many(schema, Fields.LANGUAGES, types.asString().aggregable(Aggregable.YES));
            published = many(
                    schema,
                    Fields.PUBLISHED,
                    types.asString().searchable(Searchable.NO).projectable(Projectable.YES));
            wordings = new WordingBridge(schema, types);
        }

        @Override
        public void write(DocumentElement target, Entry entry, TypeBridgeWriteContext context) {
            if (entry.identity() != null) {
                target.addValue(identity, entry.identity());
                return;
            }
            SearchDocument document = entry.document();
            DocumentId id = document.documentId();
            target.addValue(order, document.slug() + " " + id.kind());
            target.addValue(kind, id.kind().name());
            if (document instanceof ActorDocument actor) {
                actor.names().forEach(name -> target.addValue(names, name));
            } else if (document instanceof EventDocument event) {
                event.names().forEach(name -> target.addValue(names, name));
            } else {
                write(target, (StatementDocument) document);
            }
        }

        private void write(DocumentElement target, StatementDocument statement) {
            statement.speakerNames().forEach(name -> target.addValue(speakerNames, name));
            statement.eventNames().forEach(name -> target.addValue(eventNames, name));
            target.addValue(statementKind, statement.kind().name());
            target.addValue(eventId, statement.eventId());
            target.addValue(speakerId, statement.speakerId());
            statement.mentionIds().forEach(mention -> target.addValue(mentionIds, mention));
            if (statement.saidOn() != null) {
                target.addValue(saidFrom, statement.saidOn().firstDay().toString());
                target.addValue(saidUntil, statement.saidOn().lastDay().toString());
                target.addValue(year, statement.saidOn().firstDay().getYear());
            }
            if (statement.originalLanguage() != null) {
                ranges(statement.originalLanguage()).forEach(range -> target.addValue(originalLanguage, range));
            }
            List<WordingDocument> all = statement.wordings();
            target.addValue(hasOriginal, all.stream().anyMatch(wording -> wording.kind() == WordingKind.ORIGINAL));
            all.stream()
                    .filter(wording -> wording.rank() != Rank.DEPRECATED)
                    .flatMap(wording -> ranges(wording.language()))
                    .distinct()
                    .forEach(range -> target.addValue(availableIn, range));
            statement.onlyByMachineIn().forEach(range -> target.addValue(onlyByMachineIn, range));
            all.stream()
                    .map(wording -> wording.language().toString())
                    .distinct()
                    .forEach(tag -> target.addValue(languages, tag));
            all.forEach(wording -> target.addValue(published, wording.stored()));
            all.forEach(wording -> wordings.write(target, wording));
        }
    }

    private static final class WordingBridge {

        private final IndexObjectFieldReference self;
        private final IndexFieldReference<String> within;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<String> rank;
        private final IndexFieldReference<String> words;
        private final Map<String, IndexFieldReference<String>> stems = new LinkedHashMap<>();

        private WordingBridge(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            IndexSchemaObjectField wording =
                    schema.objectField(Fields.WORDINGS, ObjectStructure.NESTED).multiValued();
            within = many(wording, Fields.WITHIN, types.asString());
            kind = one(wording, Fields.WORDING_KIND, types.asString());
            rank = one(wording, Fields.RANK, types.asString());
            words = one(wording, Fields.text(Analyzers.WORDS), types.asString().analyzer(Analyzers.WORDS));
            for (String name : Analyzers.STEMS) {
                stems.put(name, one(wording, Fields.text(name), types.asString().analyzer(name)));
            }
            self = wording.toReference();
        }

        private void write(DocumentElement statement, WordingDocument wording) {
            DocumentElement target = statement.addObject(self);
            ranges(wording.language()).forEach(range -> target.addValue(within, range));
            target.addValue(kind, wording.kind().name());
            target.addValue(rank, wording.rank().name());
            target.addValue(words, wording.text());
            IndexFieldReference<String> ofLanguage =
                    stems.get(wording.language().primary());
            if (ofLanguage != null) {
                target.addValue(ofLanguage, wording.text());
            }
        }
    }

    /** The ranges that a tag is within: es-MX is within es-MX and es. */
    private static Stream<String> ranges(LanguageTag tag) {
        String value = tag.toString();
        return Stream.iterate(value, range -> range != null, range -> {
            int hyphen = range.lastIndexOf('-');
            return hyphen < 0 ? null : range.substring(0, hyphen);
        });
    }

    private static IndexFieldReference<String> manyTexts(
            IndexSchemaElement schema, String name, IndexFieldTypeFactory types) {
        return many(schema, name, types.asString().analyzer(Analyzers.WORDS).projectable(Projectable.YES));
    }

    private static <T> IndexFieldReference<T> one(
            IndexSchemaElement schema, String name, IndexFieldTypeFinalStep<T> type) {
        return schema.field(name, type).toReference();
    }

    private static <T> IndexFieldReference<T> many(
            IndexSchemaElement schema, String name, IndexFieldTypeFinalStep<T> type) {
        return schema.field(name, type).multiValued().toReference();
    }

    private static <T> IndexFieldReference<T> stored(
            IndexSchemaElement schema, String name, StandardIndexFieldTypeOptionsStep<?, T> type) {
        return schema.field(name, type.projectable(Projectable.YES)).toReference();
    }
}
