/**
 * What every feature's GraphQL edge shares: ids and nodes, connections and cursors, partial dates, errors, and the
 * corrections to the schema that SmallRye makes.
 *
 * <p>May depend on {@code language}; knows no feature. Read {@link org.cotejo.graphql.Siblings} first (how a nested
 * query costs a fixed number of SQL statements), then {@link org.cotejo.graphql.Keyset} (how a page is read).
 */
package org.cotejo.graphql;
