package org.cotejo.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page in the shape of Relay's connections, with {@code nodes} and {@code totalCount} as GitHub has them.
 *
 * <p>Each type of node has a subclass with its {@code edges} and {@code nodes}: of a generic class SmallRye would make
 * types with mangled names. {@code totalCount} costs SQL, so it is a field of each feature's edge and not a getter here,
 * which would run on the event loop.
 */
public abstract class Connection<T extends StoredNode> {

    private final Page<T> page;

    protected Connection(Page<T> page) {
        this.page = page;
    }

    @NonNull @Description("Where the page stands in the list.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    /** Counts the whole list; one SQL statement for all connections that were loaded together. */
    public final int totalCount() {
        return ReadTransaction.join(() -> page.total().getAsInt());
    }

    protected final Page<T> page() {
        return page;
    }
}
