package org.cotejo.search;

import org.cotejo.language.LanguageTag;
import org.cotejo.statement.Rank;
import org.cotejo.statement.WordingKind;

/** A wording inside its statement's document. */
public record WordingDocument(long id, LanguageTag language, WordingKind kind, Rank rank, String text) {}
