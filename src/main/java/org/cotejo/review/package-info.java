/**
 * What the rules find in translations, kept so that it can be asked for: {@code wordings(filter: {hasFindings: true})} is the
 * queue of those who mend.
 *
 * <p>Whoever writes leaves a row of what must be judged again ({@code finding_change}, by {@code storage.Journal}) in its own
 * transaction. It flows: {@link org.cotejo.review.FindingKeeper}, a thread, takes a row after the other → {@link
 * org.cotejo.review.Rejudging} judges what it stands for → the numbers in {@code wording_finding}, which {@code statement.WordingFilter}
 * reads. The findings themselves are worked out when they are asked for. Read {@code Rejudging} first.
 *
 * <p>May depend on {@code finding}, {@code statement}, {@code storage} and {@code read}; nothing depends on it.
 */
package org.cotejo.review;
