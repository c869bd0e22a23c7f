/**
 * What the rules find in translations, kept so that it can be asked for: {@code wordings(filter: {hasFindings: true})} is the
 * queue of those who mend.
 *
 * <p>Whoever writes leaves a row of what must be judged again ({@code finding_change}, by {@code storage.Journal}) in its own
 * transaction. It flows: {@link org.cotejo.review.FindingKeeper}, a thread, asks {@link org.cotejo.review.Rejudging} for one
 * step after the other → that takes a row, an {@link org.cotejo.review.Unjudged}, and has a {@link org.cotejo.review.Judge} look at some
 * of its statements → their numbers are in {@code wording_finding}, which {@code statement.WordingFilter} reads. The findings themselves are worked out
 * when they are asked for. Read {@code Rejudging} first.
 *
 * <p>May depend on {@code finding}, {@code statement}, {@code storage} and {@code read}; nothing depends on it.
 */
package org.cotejo.review;
