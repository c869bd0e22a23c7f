/**
 * How queries are executed: SmallRye's schema, with fetchers that do without what SmallRye does for each field.
 *
 * <p>A query flows: {@link org.cotejo.read.ReadPath} (one request context, one read transaction, one thread) →
 * graphql-java, with the schema of {@link org.cotejo.read.DerivedSchema} → a {@link org.cotejo.read.PropertyFetcher} for
 * what a class holds, an {@link org.cotejo.read.OperationFetcher} for what a method answers → the features, which load
 * for all siblings at once ({@link org.cotejo.graphql.Siblings}) rows that nothing watches. Mutations and subscriptions
 * stay on SmallRye's own path, and so does everything when {@code cotejo.http.read-path=stock}; a test compares the two
 * on thousands of queries. Read {@code DerivedSchema} first.
 *
 * <p>{@link org.cotejo.read.DataRevision} tells when what was read has become old; it is what answers are kept by.
 *
 * <p>This is the one package where code may be clever. What each trick brings is in {@code docs/performance.md}.
 *
 * <p>May depend on {@code graphql}; knows no feature and no HTTP.
 */
package org.cotejo.read;
