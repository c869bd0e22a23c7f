package org.cotejo.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cotejo.graphql.Keyset;
import org.cotejo.graphql.NodeSource;
import org.cotejo.graphql.OrderDirection;
import org.cotejo.graphql.Ordering;
import org.cotejo.graphql.Ordering.KeyType;
import org.cotejo.graphql.Page;
import org.cotejo.graphql.PageArguments;
import org.cotejo.graphql.Siblings;
import org.cotejo.graphql.Where;

/** Reads actors. */
@ApplicationScoped
public class ActorService implements NodeSource {

    private static final Ordering<Actor> BY_NAME =
            new Ordering<>("Actor NAME ASC", "a.name_sort", KeyType.TEXT, false, OrderDirection.ASC, a -> a.nameSort);

    Optional<Actor> findBySlug(String slug) {
        return Actor.findBySlug(slug);
    }

    Page<Actor> page(ActorFilter filter, PageArguments page) {
        Where where = filter == null ? new Where() : filter.where();
        where.and("a.merged_into is null");
        return new Keyset<>("actor a", "a.id", where, BY_NAME, page, Actor::mapByIds).page();
    }

    Optional<Actor> mergedInto(Actor actor) {
        Map<Long, Actor> others = Siblings.answer(
                actor,
                "mergedInto",
                (List<Actor> all) -> Actor.mapByIds(all.stream()
                        .map(each -> each.mergedIntoId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
        return Optional.ofNullable(actor.mergedIntoId).map(others::get);
    }

    @Override
    public String type() {
        return "Actor";
    }

    @Override
    public Map<Long, Actor> findAll(Collection<Long> rowIds) {
        return Actor.mapByIds(rowIds);
    }
}
