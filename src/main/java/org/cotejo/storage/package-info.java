/**
 * Rows of the tables as values, and the one way in which they are written: by imports and by editors alike.
 *
 * <p>Whoever writes makes new rows out of the stored ones, hands them to their {@link org.cotejo.storage.Table}, and tells
 * the {@link org.cotejo.storage.Journal}, which keeps every earlier state, tells the search index, and counts the
 * revision of the data up. What must be done after a transaction is a row that it writes, and that a {@link
 * org.cotejo.storage.Follower} finds. Reading for clients is done by the entities of the features and not from here. Read {@link
 * org.cotejo.storage.Row} first, then {@code Journal}.
 *
 * <p>May depend on the features whose rows these are, on {@code comparison} for what is kept of comparing wordings, and on
 * {@code language} and {@code graphql}.
 */
package org.cotejo.storage;
