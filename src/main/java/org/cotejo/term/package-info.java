/**
 * Terms: the concepts of the corpus, and which word of which language is right for each.
 *
 * <p>{@link org.cotejo.term.Term} is the entry, plain; begin there. {@link org.cotejo.term.TermService} reads the table
 * {@code term}, which {@code corpus} writes. May depend on {@code language}, {@code graphql} and {@code source}.
 */
package org.cotejo.term;
