package org.cotejo.search;

import java.util.List;
import java.util.Set;
import org.cotejo.graphql.PartialDate;
import org.cotejo.language.LanguageTag;
import org.cotejo.statement.StatementKind;

/**
 * A statement with what it is found by: its wordings, its speaker's names and its event's names, in all languages; and
 * with what it is filtered by. Ids are row ids; what is not known is null.
 *
 * @param onlyByMachineIn the ranges of languages in which it has wordings, and a machine has made all of them
 * @param speakerNames names and other names
 */
public record StatementDocument(
        long id,
        String slug,
        StatementKind kind,
        Long eventId,
        Long speakerId,
        PartialDate saidOn,
        LanguageTag originalLanguage,
        List<Long> mentionIds,
        List<WordingDocument> wordings,
        Set<String> onlyByMachineIn,
        List<String> speakerNames,
        List<String> eventNames)
        implements SearchDocument {

    @Override
    public DocumentId documentId() {
        return new DocumentId(SearchKind.STATEMENT, id);
    }
}
