package org.cotejo.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;
import org.cotejo.statement.WordingMethod;
import org.cotejo.statement.WordingState;

/**
 * A row of the table {@code wording}.
 *
 * @param originDigest SHA-256 of the text that it was made from, as it was then; null where that is not known
 * @param outdated whether what it was made from has become another text since: a copy of what the wordings of its
 *     statement say, kept by whoever writes them
 * @param retraction why it was retracted; null for all others
 */
public record WordingRow(
        long id,
        long statementId,
        String kindName,
        String language,
        String text,
        String method,
        String agent,
        String state,
        String rank,
        Long sourceId,
        String note,
        Long derivedFrom,
        String originDigest,
        boolean outdated,
        String retraction,
        int revision,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements Row {

    public static Table table(Connection database) {
        return new Table(
                database,
                "wording",
                "id",
                "statement_id",
                "kind",
                "language",
                "text",
                "method",
                "agent",
                "state",
                "rank",
                "source_id",
                "note",
                "derived_from",
                "origin_digest",
                "outdated",
                "retraction",
                "revision",
                "created_at",
                "updated_at");
    }

    /** What is true of a wording of which nobody has said it. */
    public static WordingRow blank(long id, long statementId, OffsetDateTime now) {
        return new WordingRow(
                id,
                statementId,
                null,
                null,
                null,
                WordingMethod.UNKNOWN.name(),
                null,
                WordingState.TRANSLATED.name(),
                Rank.NORMAL.name(),
                null,
                null,
                null,
                null,
                false,
                null,
                1,
                now,
                now);
    }

    public static WordingRow read(ResultSet row) throws SQLException {
        return new WordingRow(
                row.getLong("id"),
                row.getLong("statement_id"),
                row.getString("kind"),
                row.getString("language"),
                row.getString("text"),
                row.getString("method"),
                row.getString("agent"),
                row.getString("state"),
                row.getString("rank"),
                row.getObject("source_id", Long.class),
                row.getString("note"),
                row.getObject("derived_from", Long.class),
                row.getString("origin_digest"),
                row.getBoolean("outdated"),
                row.getString("retraction"),
                row.getInt("revision"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("updated_at", OffsetDateTime.class));
    }

    @Override
    public RowKind kind() {
        return RowKind.WORDING;
    }

    public boolean isOriginal() {
        return kindName.equals(WordingKind.ORIGINAL.name());
    }

    @Override
    public WordingRow next() {
        return copy(state, rank, derivedFrom, originDigest, retraction, revision + 1, updatedAt);
    }

    /** The same, changed at this time. */
    public WordingRow at(OffsetDateTime time) {
        return copy(state, rank, derivedFrom, originDigest, retraction, revision, time);
    }

    /** The same, made from another wording, whose text had this digest. */
    public WordingRow madeFrom(Long origin, String digest) {
        return copy(state, rank, origin, digest, retraction, revision, updatedAt);
    }

    public WordingRow inState(String newState) {
        return copy(newState, rank, derivedFrom, originDigest, retraction, revision, updatedAt);
    }

    /** What is ranked again is not retracted any more. */
    public WordingRow ranked(String newRank) {
        return copy(state, newRank, derivedFrom, originDigest, null, revision, updatedAt);
    }

    public WordingRow retracted(String reason) {
        return copy(state, Rank.DEPRECATED.name(), derivedFrom, originDigest, reason, revision, updatedAt);
    }

    private WordingRow copy(
            String newState,
            String newRank,
            Long origin,
            String digest,
            String reason,
            int number,
            OffsetDateTime time) {
        return new WordingRow(
                id,
                statementId,
                kindName,
                language,
                text,
                method,
                agent,
                newState,
                newRank,
                sourceId,
                note,
                origin,
                digest,
                outdated,
                reason,
                number,
                createdAt,
                time);
    }

    @Override
    public Object[] values() {
        return new Object[] {
            id,
            statementId,
            kindName,
            language,
            text,
            method,
            agent,
            state,
            rank,
            sourceId,
            note,
            derivedFrom,
            originDigest,
            outdated,
            retraction,
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
                "language",
                language,
                "text",
                text,
                "method",
                method,
                "agent",
                agent,
                "state",
                state,
                "rank",
                rank,
                "source",
                Reference.to(RowKind.SOURCE, sourceId),
                "note",
                note,
                "derivedFrom",
                Reference.to(RowKind.WORDING, derivedFrom),
                "originDigest",
                originDigest,
                "retraction",
                retraction);
    }
}
