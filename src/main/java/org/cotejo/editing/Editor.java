package org.cotejo.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.schema.DataFetchingEnvironment;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.cotejo.access.Caller;
import org.cotejo.graphql.Sha256;
import org.cotejo.graphql.Unavailable;
import org.cotejo.read.DataRevision;
import org.cotejo.storage.Journal;
import org.cotejo.storage.Row;
import org.cotejo.upkeep.StorageFault;
import org.jboss.logging.Logger;

/**
 * Makes changes: each in one transaction, that also keeps what was there before, who changed it and why, and what the
 * search index must read again. Either all of it is stored when it returns, or nothing.
 *
 * <p>Two who change the same object wait for each other by a lock on its row; the second then finds another revision than
 * it expects. Where the database makes two wait in a circle, or gives up waiting, the change is tried again.
 */
@ApplicationScoped
public class Editor {

    /** A change to an object; returns the object as it is then. */
    interface Work {
        Row run(Form form, Edit edit) throws SQLException;
    }

    /**
     * What became of a change.
     *
     * @param rowId of the object that it was about: as it is after it, or as it is since a refused change did nothing;
     *     null where there is none
     */
    record Outcome(Long rowId, List<UserError> errors) {}

    private static final Logger LOG = Logger.getLogger(Editor.class);

    private static final String TOO_MANY =
            "Too many change the same at once. Nothing of this change was stored; try it again.";
    private static final String DISK = "The service cannot store anything now: its disk is full, or may not be written."
            + " Nothing of this change was stored; try it again later.";

    private static final int ATTEMPTS = 5;
    private static final int LONGEST_PAUSE_MILLIS = 100;
    private static final int TIMEOUT_SECONDS = 30;
    private static final List<String> INPUT = List.of("input");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final AgroalDataSource database;
    private final Caller caller;
    private final DataRevision dataRevision;
    private final RevisionService revisions;
    private final MeterRegistry meters;

    Editor(
            AgroalDataSource database,
            Caller caller,
            DataRevision dataRevision,
            RevisionService revisions,
            MeterRegistry meters) {
        this.database = database;
        this.caller = caller;
        this.dataRevision = dataRevision;
        this.revisions = revisions;
        this.meters = meters;
    }

    /**
     * Makes the change that the mutation being executed asks for by its argument {@code input}.
     *
     * @param operation the name of the mutation
     */
    Outcome change(String operation, Work work) {
        Map<String, Object> input = SmallRyeContextManager.getCurrentSmallRyeContext()
                .unwrap(DataFetchingEnvironment.class)
                .getArgument("input");
        Outcome outcome = attempt(operation, input, work, ATTEMPTS);
        meters.counter(
                        "cotejo.writes",
                        "operation",
                        operation,
                        "outcome",
                        outcome.errors.isEmpty() ? "written" : "refused")
                .increment();
        return outcome;
    }

    private Outcome attempt(String operation, Map<String, Object> input, Work work, int attempts) {
        Attempt attempt = new Attempt(operation, input, work);
        try {
            Outcome outcome =
                    QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(attempt::run);
            dataRevision.changedHere();
            return outcome;
        } catch (Refused refused) {
            return new Outcome(attempt.edit.current().map(Row::id).orElse(null), attempt.edit.errors());
        } catch (RuntimeException failure) {
            boolean isConflict = Conflict.isAmong(failure);
            if (isConflict && attempts > 1) {
                pause();
                return attempt(operation, input, work, attempts - 1);
            }
            throw isConflict
                    ? new Unavailable(TOO_MANY, failure)
                    : StorageFault.explain(failure)
                            .<RuntimeException>map(why -> {
                                LOG.errorf("%s could not be stored. %s", operation, why);
                                return new Unavailable(DISK, failure);
                            })
                            .orElse(failure);
        }
    }

    /** A moment that others have the time to end in, and not the same one for all. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One try at a change. */
    private final class Attempt {

        private final String operation;
        private final Map<String, Object> input;
        private final Work work;
        private Edit edit;

        private Attempt(String operation, Map<String, Object> input, Work work) {
            this.operation = operation;
            this.input = input;
            this.work = work;
        }

        private Outcome run() throws SQLException {
            OffsetDateTime now = Instant.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
            try (Connection connection = database.getConnection()) {
                String reason = (String) input.get("reason");
                Journal journal = new Journal(
                        connection, new Journal.Author(caller.subject(), operation, caller.requestId(), reason), now);
                edit = new Edit(connection, journal, now, caller, revisions);
                Form form = new Form(input, INPUT, edit);
                String key = form.text("idempotencyKey", null);
                form.text("reason", null);
                edit.requireSound();
                if (key == null) {
                    return written(form);
                }
                IdempotencyKeys keys = new IdempotencyKeys(connection, caller.subject(), now);
                Optional<Long> answered = keys.take(key, digest(), form, edit);
                edit.requireSound();
                if (answered.isPresent()) {
                    return new Outcome(answered.get(), List.of());
                }
                Outcome outcome = written(form);
                keys.answer(key, outcome.rowId);
                return outcome;
            }
        }

        private Outcome written(Form form) throws SQLException {
            Row row = work.run(form, edit);
            edit.requireSound();
            edit.journal().finish();
            return new Outcome(row.id(), List.of());
        }

        private String digest() {
            try {
                return Sha256.hex(operation + JSON.writeValueAsString(input));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
