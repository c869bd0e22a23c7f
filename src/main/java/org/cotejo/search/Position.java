package org.cotejo.search;

/**
 * The place of a hit in a list that may change before the next page of it is read.
 *
 * <p>Scores alone would not do: each document that is added changes how rare a word is and so every score a little. The
 * next page therefore begins after this hit, wherever it is by then; only when it is gone does its score decide.
 *
 * @param key the hit's key, unique in the index
 * @param place its place in the list when it was found, from 0: where to look first
 * @param reach how far the search went, which must not change between two pages
 */
public record Position(float score, String key, int place, Reach reach) {

    boolean isBefore(Position other) {
        return score != other.score ? score > other.score : key.compareTo(other.key) < 0;
    }
}
