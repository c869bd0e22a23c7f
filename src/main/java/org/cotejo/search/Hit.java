package org.cotejo.search;

/**
 * A document that was found.
 *
 * @param score the better the higher; comparable within one list only
 * @param wordingId the wording that matched best; null for a hit by names only
 * @param highlight HTML: a passage of that wording, or a name, in which what matched is between {@code <mark>} and
 *     {@code </mark>} and all else is escaped
 */
public record Hit(DocumentId documentId, float score, Long wordingId, String highlight, Position position) {}
