/**
 * Corpora as files: reading the interchange format, and filling an empty database with one.
 *
 * <p>The format is one JSON object a line, sources, actors, events and statements in that order, so that a line refers
 * only to lines above it; {@code docs/corpus-format.md} has its fields. May depend on every other feature. Read {@link
 * org.cotejo.corpus.CorpusReader} first.
 */
package org.cotejo.corpus;
