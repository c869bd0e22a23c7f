package org.cotejo.corpus;

/**
 * What one line of a corpus says of one thing: a source, an actor, an event, a statement with its wordings, or a concept with its words.
 *
 * <p>It is what every format is read into, and it may say less than all: null, and an empty list, mean that it does not
 * say, and what is stored stays.
 */
sealed interface Line permits SourceLine, ActorLine, EventLine, StatementLine, TermLine {

    Place place();

    /** The key by which the line finds what is stored of it already. */
    String slug();
}
