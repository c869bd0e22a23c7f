/**
 * Sources: where a text was read.
 *
 * <p>May depend on {@code language} and {@code graphql}. Read {@link org.cotejo.source.Source} first.
 */
package org.cotejo.source;
