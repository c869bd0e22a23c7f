/**
 * Comparison: how the wordings of a statement differ from each other.
 *
 * <p>The measures are pure Java, know nothing of databases or GraphQL, and can be read alone: {@code Chrf} and {@code
 * Ter}, which agree with sacreBLEU, {@code WordDiff}, and {@code Covered} for fragments; {@code TextComparison} puts them
 * together, and {@link org.cotejo.comparison.Divergence} says which wordings rival each other and how contested a
 * statement is. Read these two first. {@link org.cotejo.comparison.ComparisonApi} is what clients see. May depend on
 * {@code language}, {@code graphql} and {@code statement}.
 */
package org.cotejo.comparison;
