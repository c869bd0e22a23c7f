package org.cotejo.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.cotejo.actor.Actor;
import org.cotejo.event.Event;
import org.cotejo.graphql.BadInput;
import org.cotejo.graphql.Keyset;
import org.cotejo.graphql.Links;
import org.cotejo.graphql.NodeId;
import org.cotejo.graphql.NodeSource;
import org.cotejo.graphql.Page;
import org.cotejo.graphql.PageArguments;
import org.cotejo.graphql.Siblings;
import org.cotejo.graphql.StoredNode;
import org.cotejo.graphql.Where;

/**
 * Reads statements and what they refer to. Whatever is asked of one statement, event or actor is loaded for all that
 * were loaded beside it ({@link Siblings}).
 */
@ApplicationScoped
public class StatementService implements NodeSource {

    private static final int MOST_CONTEXT = 50;

    private static final String STATEMENTS = "statement s";
    private static final String MENTIONS = "statement_mention m join statement s on s.id = m.statement_id";

    /** A list of statements as a client asked for it: what its pages are kept under, with the field. */
    private record Asked(String field, StatementFilter filter, StatementOrder order, PageArguments page) {}

    Optional<Statement> findBySlug(String slug) {
        return Statement.findBySlug(slug);
    }

    /** The statement with this slug, or this id. */
    public Optional<Statement> find(String slugOrId) {
        OptionalLong id = NodeId.find(slugOrId, type());
        return id.isPresent()
                ? Optional.ofNullable(
                        Statement.mapByIds(List.of(id.getAsLong())).get(id.getAsLong()))
                : findBySlug(slugOrId);
    }

    /**
     * Those of these statements that a filter keeps, in the order of their ids.
     *
     * @param filter null for all
     * @throws BadInput when it cannot be used
     */
    public List<Statement> listKept(Collection<Long> rowIds, StatementFilter filter) {
        Where where = (filter == null ? StatementFilter.NONE : filter).where().in("s.id", rowIds);
        List<Long> kept = where.select("s.id", STATEMENTS);
        return Links.inOrder(kept, Statement.mapByIds(kept));
    }

    Page<Statement> page(StatementFilter filter, StatementOrder order, PageArguments page) {
        return keyset(STATEMENTS, filter, order == null ? StatementOrder.LATEST_FIRST : order, page)
                .page();
    }

    /** Said at an event, in the order in which they were said unless another is asked for. */
    Page<Statement> pageOf(Event event, StatementFilter filter, StatementOrder order, PageArguments page) {
        StatementOrder actual = order == null ? StatementOrder.AS_SAID : order;
        return pageOf(event, STATEMENTS, "s.event_id", new Asked("Event.statements", filter, actual, page));
    }

    /** Said by an actor. */
    Page<Statement> pageOf(Actor actor, StatementFilter filter, StatementOrder order, PageArguments page) {
        StatementOrder actual = order == null ? StatementOrder.LATEST_FIRST : order;
        return pageOf(actor, STATEMENTS, "s.speaker_id", new Asked("Actor.statements", filter, actual, page));
    }

    /** That mention an actor. */
    Page<Statement> mentionsOf(Actor actor, StatementFilter filter, StatementOrder order, PageArguments page) {
        StatementOrder actual = order == null ? StatementOrder.LATEST_FIRST : order;
        return pageOf(actor, MENTIONS, "m.actor_id", new Asked("Actor.mentions", filter, actual, page));
    }

    private static <T extends StoredNode> Page<Statement> pageOf(T parent, String from, String column, Asked asked) {
        Map<Long, Page<Statement>> pages = Siblings.answer(
                parent,
                asked,
                (List<T> parents) ->
                        keyset(from, asked.filter, asked.order, asked.page).pages(column, rowIds(parents)));
        return pages.get(parent.rowId());
    }

    private static Keyset<Statement> keyset(
            String from, StatementFilter filter, StatementOrder order, PageArguments page) {
        Where where = (filter == null ? StatementFilter.NONE : filter).where();
        return new Keyset<>(from, "s.id", where, order.ordering(), page, Statement::mapByIds);
    }

    Optional<Event> eventOf(Statement statement) {
        Map<Long, Event> events = Siblings.answer(
                statement, "event", (List<Statement> all) -> Event.mapByIds(referredTo(all, s -> s.eventId)));
        return Optional.ofNullable(statement.eventId).map(events::get);
    }

    public Optional<Actor> speakerOf(Statement statement) {
        Map<Long, Actor> speakers = Siblings.answer(
                statement, "speaker", (List<Statement> all) -> Actor.mapByIds(referredTo(all, s -> s.speakerId)));
        return Optional.ofNullable(statement.speakerId).map(speakers::get);
    }

    public List<Actor> mentionsOf(Statement statement) {
        return Links.follow(
                statement,
                "mentions",
                "select statement_id, actor_id from statement_mention where statement_id = any(:ids)"
                        + " order by statement_id, place",
                Actor::mapByIds);
    }

    /** The statement with those before and after it in its event; alone where it has none. */
    List<Statement> contextOf(Statement statement, int before, int after) {
        requireContext("before", before);
        requireContext("after", after);
        if (statement.eventId == null) {
            return List.of(statement);
        }
        return Links.follow(
                statement,
                List.of("context", before, after),
                "with placed as (select id, event_id, row_number() over (partition by event_id"
                        + " order by case when position is null then 1 else 0 end, position, id) as place"
                        + " from statement where event_id in (select event_id from statement where id = any(:ids)))"
                        + " select here.id, around.id from placed here join placed around"
                        + " on around.event_id = here.event_id and around.place between here.place - " + before
                        + " and here.place + " + after + " where here.id = any(:ids) order by here.id, around.place",
                Statement::mapByIds);
    }

    private static void requireContext(String argument, int size) {
        if (size < 0 || size > MOST_CONTEXT) {
            throw new BadInput(size + " is not from 0 to " + MOST_CONTEXT, size).within(argument);
        }
    }

    /** Whom the corpus names, in its order; else whoever speaks at the event or is mentioned there, by name. */
    List<Actor> participantsOf(Event event) {
        return Links.follow(
                event,
                "participants",
                // H2 hands a join's condition down into the view, but not an "any" on the view itself; PostgreSQL does
                // the opposite.
                "select p.event_id, p.actor_id from event e join participant p on p.event_id = e.id"
                        + " join actor a on a.id = p.actor_id"
                        + " where e.id = any(:ids) and p.event_id = any(:ids) order by p.event_id, p.place, a.name_sort, a.id",
                Actor::mapByIds);
    }

    static List<Long> rowIds(Collection<? extends StoredNode> rows) {
        return rows.stream().map(StoredNode::rowId).toList();
    }

    static <T extends StoredNode> List<Long> referredTo(Collection<T> rows, Function<T, Long> reference) {
        return rows.stream().map(reference).filter(Objects::nonNull).distinct().toList();
    }

    @Override
    public String type() {
        return "Statement";
    }

    @Override
    public Map<Long, Statement> findAll(Collection<Long> rowIds) {
        return Statement.mapByIds(rowIds);
    }
}
