/**
 * Events: what happened, when and where.
 *
 * <p>May depend on {@code language}, {@code graphql} and {@code actor}. What was said there hangs on it in {@code
 * statement}. Read {@link org.cotejo.event.Event} first.
 */
package org.cotejo.event;
