/**
 * Statements, each one act of saying, and their wordings: the original words, other transcriptions, translations.
 *
 * <p>The heart of the service. May depend on {@code language}, {@code graphql}, {@code source}, {@code actor} and
 * {@code event}, on which it hangs what was said. Read {@link org.cotejo.statement.StatementApi}, then {@link
 * org.cotejo.statement.StatementService}, {@link org.cotejo.statement.Statement} and {@link
 * org.cotejo.statement.WordingChoice}, which decides what a reader gets to see.
 */
package org.cotejo.statement;
