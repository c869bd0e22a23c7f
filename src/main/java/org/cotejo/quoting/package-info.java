/**
 * Quoting: whether a wording may stand in quotation marks, why, and the line that belongs under it.
 *
 * <p>{@link org.cotejo.quoting.Verdict} decides, by the table in the glossary, and is plain, as is {@link
 * org.cotejo.quoting.Credit}; begin with these. {@link org.cotejo.quoting.QuotingApi} is what clients see. May depend on
 * {@code language}, {@code graphql}, {@code source}, {@code actor}, {@code statement} and {@code finding}.
 */
package org.cotejo.quoting;
