/**
 * Corpora as files: reading the interchange format and transcripts into the database, and giving everything back.
 *
 * <p>Every format is read into {@link org.cotejo.corpus.Line}s, which {@link org.cotejo.corpus.CorpusWriter} merges by
 * slug in JDBC batches; {@code docs/corpus-format.md} has the format. May depend on every feature before it, and of {@code
 * transcript} on its reading and its people. Read {@link org.cotejo.corpus.Importer} first, and {@link
 * org.cotejo.corpus.CorpusExport} for the way back.
 */
package org.cotejo.corpus;
