package org.cotejo.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.cotejo.graphql.Keyset;
import org.cotejo.graphql.NodeSource;
import org.cotejo.graphql.OrderDirection;
import org.cotejo.graphql.Ordering;
import org.cotejo.graphql.Ordering.KeyType;
import org.cotejo.graphql.Page;
import org.cotejo.graphql.PageArguments;
import org.cotejo.graphql.Where;

/** Reads sources. */
@ApplicationScoped
public class SourceService implements NodeSource {

    private static final Ordering<Source> BY_PUBLISHER = new Ordering<>(
            "Source PUBLISHER ASC", "s.publisher_sort", KeyType.TEXT, false, OrderDirection.ASC, s -> s.publisherSort);

    Optional<Source> findBySlug(String slug) {
        return Source.findBySlug(slug);
    }

    Page<Source> page(PageArguments page) {
        return new Keyset<>("source s", "s.id", new Where(), BY_PUBLISHER, page, Source::mapByIds).page();
    }

    @Override
    public String type() {
        return "Source";
    }

    @Override
    public Map<Long, Source> findAll(Collection<Long> rowIds) {
        return Source.mapByIds(rowIds);
    }
}
