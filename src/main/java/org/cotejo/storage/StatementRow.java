package org.cotejo.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.cotejo.language.LocalizedTexts;

/**
 * A row of the table {@code statement}.
 *
 * @param retraction why it was retracted; null for all others
 * @param available which wordings it has, as {@link org.cotejo.statement.Availability} writes it
 * @param divergence how far its wordings are apart
 * @param links whom it mentions
 */
public record StatementRow(
        long id,
        String slug,
        String kindName,
        Long eventId,
        Integer turn,
        Integer position,
        Long speakerId,
        String attributedAs,
        LocalizedTexts role,
        String saidOn,
        String originalLanguage,
        String retraction,
        String available,
        int divergence,
        int revision,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,
        List<Long> links)
        implements SluggedRow {

    public static Table table(Connection database) {
        return new Table(
                database,
                "statement",
                "id",
                "slug",
                "kind",
                "event_id",
                "turn",
                "position",
                "speaker_id",
                "attributed_as",
                "role",
                "said_on",
                "original_language",
                "retraction",
                "available",
                "divergence",
                "revision",
                "created_at",
                "updated_at");
    }

    public static ActorLinks mentions(Connection database) {
        return new ActorLinks(database, "statement_mention", "statement");
    }

    /** A row of which nothing is known yet. */
    public static StatementRow blank(long id, String slug, OffsetDateTime now) {
        return new StatementRow(
                id, slug, null, null, null, null, null, null, null, null, null, null, null, 0, 1, now, now, List.of());
    }

    /** Reads a row; {@code mentions} has been loaded for it. */
    public static StatementRow read(ResultSet row, ActorLinks mentions) throws SQLException {
        long id = row.getLong("id");
        return new StatementRow(
                id,
                row.getString("slug"),
                row.getString("kind"),
                row.getObject("event_id", Long.class),
                row.getObject("turn", Integer.class),
                row.getObject("position", Integer.class),
                row.getObject("speaker_id", Long.class),
                row.getString("attributed_as"),
                Texts.localized(row.getString("role")),
                row.getString("said_on"),
                row.getString("original_language"),
                row.getString("retraction"),
                row.getString("available"),
                row.getInt("divergence"),
                row.getInt("revision"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("updated_at", OffsetDateTime.class),
                mentions.of(id));
    }

    @Override
    public RowKind kind() {
        return RowKind.STATEMENT;
    }

    @Override
    public StatementRow next() {
        return copy(
                speakerId,
                attributedAs,
                role,
                originalLanguage,
                retraction,
                available,
                divergence,
                revision + 1,
                updatedAt,
                links);
    }

    /** The same, changed at this time. */
    public StatementRow at(OffsetDateTime time) {
        return copy(
                speakerId,
                attributedAs,
                role,
                originalLanguage,
                retraction,
                available,
                divergence,
                revision,
                time,
                links);
    }

    /** The same with these wordings, which were changed at this time. */
    public StatementRow with(StatementTexts texts, OffsetDateTime time) {
        return copy(
                speakerId,
                attributedAs,
                role,
                originalLanguage,
                retraction,
                texts.availability().toString(),
                texts.divergence(),
                revision,
                time,
                links);
    }

    /** The same, said by another actor and mentioning others. */
    public StatementRow with(Long speaker, List<Long> mentions) {
        return copy(
                speaker,
                attributedAs,
                role,
                originalLanguage,
                retraction,
                available,
                divergence,
                revision,
                updatedAt,
                mentions);
    }

    /** The same, said by this actor, whom the source prints so, in this role. */
    public StatementRow attributedTo(Long speaker, String printed, LocalizedTexts office) {
        return copy(
                speaker,
                printed,
                office,
                originalLanguage,
                retraction,
                available,
                divergence,
                revision,
                updatedAt,
                links);
    }

    /** The same, said in this language. */
    public StatementRow saidIn(String language) {
        return copy(
                speakerId, attributedAs, role, language, retraction, available, divergence, revision, updatedAt, links);
    }

    /** The same, retracted for this reason. */
    public StatementRow retracted(String reason) {
        return copy(
                speakerId,
                attributedAs,
                role,
                originalLanguage,
                reason,
                available,
                divergence,
                revision,
                updatedAt,
                links);
    }

    private StatementRow copy(
            Long speaker,
            String printed,
            LocalizedTexts office,
            String language,
            String reason,
            String availability,
            int score,
            int number,
            OffsetDateTime time,
            List<Long> mentions) {
        return new StatementRow(
                id,
                slug,
                kindName,
                eventId,
                turn,
                position,
                speaker,
                printed,
                office,
                saidOn,
                language,
                reason,
                availability,
                score,
                number,
                createdAt,
                time,
                mentions);
    }

    /** The field that says a place in an event that there is none of; null where all is well. */
    public String placeWithoutEvent() {
        if (eventId != null || (turn == null && position == null)) {
            return null;
        }
        return turn != null ? "turn" : "position";
    }

    @Override
    public Object[] values() {
        return new Object[] {
            id,
            slug,
            kindName,
            eventId,
            turn,
            position,
            speakerId,
            attributedAs,
            Texts.of(role),
            saidOn,
            originalLanguage,
            retraction,
            available,
            divergence,
            revision,
            createdAt,
            updatedAt
        };
    }

    @Override
    public Map<String, Object> fields() {
        return Fields.of(
                "kind",
                kindName,
                "event",
                Reference.to(RowKind.EVENT, eventId),
                "turn",
                turn,
                "position",
                position,
                "speaker",
                Reference.to(RowKind.ACTOR, speakerId),
                "attributedAs",
                attributedAs,
                "role",
                role,
                "saidOn",
                saidOn,
                "originalLanguage",
                originalLanguage,
                "mentions",
                Fields.actors(links),
                "retraction",
                retraction);
    }
}
