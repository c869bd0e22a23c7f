/**
 * What changes, told as it happens: the subscriptions.
 *
 * <p>Whoever writes leaves a row of what it changed ({@code data_change}, by {@code storage.Journal}) in its own
 * transaction. It flows: {@link org.cotejo.live.ChangeFeed}, told of commits by {@code read.DataRevision} in this process
 * and by {@link org.cotejo.live.Notices} in others, reads the rows in the order of the commits → an
 * {@link org.cotejo.live.EventStream} for each client, which keeps what concerns it until the client can take it, and is
 * ended when that is too much → the fields of {@link org.cotejo.live.SubscriptionApi} → {@code http.Conversation}, which
 * speaks the protocol. Read {@code ChangeFeed} first.
 *
 * <p>May depend on {@code graphql}, {@code read}, {@code statement} and {@code storage}; knows no HTTP.
 */
package org.cotejo.live;
