/**
 * Terms: the concepts of the corpus, and which word of which language is right for each.
 *
 * <p>{@link org.cotejo.term.Term} is the entry, plain and without a database; begin there. May depend on {@code
 * language} and {@code graphql}.
 */
package org.cotejo.term;
