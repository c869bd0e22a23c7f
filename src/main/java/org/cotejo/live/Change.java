package org.cotejo.live;

import java.util.List;
import java.util.Map;

/**
 * What one transaction changed, by row ids.
 *
 * @param revision the number that the data has since
 * @param addedStatements in the order in which they were recorded
 * @param changedWordings added or changed, by their statements; not those of added statements
 */
record Change(long revision, List<Long> addedStatements, Map<Long, List<Long>> changedWordings) {

    /** The wordings of a statement that were added or changed. */
    List<Long> wordingsOf(long statement) {
        return changedWordings.getOrDefault(statement, List.of());
    }
}
