/**
 * Actors: the people, organizations and groups that speak or are spoken of.
 *
 * <p>May depend on {@code language} and {@code graphql}. Read {@link org.cotejo.actor.Actor} first.
 */
package org.cotejo.actor;
