package org.cotejo.search;

/**
 * How a reader may go on typing.
 *
 * @param text a name, or words that are often said
 * @param documentId whose name it is; null for words
 */
public record Suggestion(String text, DocumentId documentId) {}
