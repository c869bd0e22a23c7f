package org.cotejo.live;

import java.util.ArrayList;
import java.util.List;

/**
 * What one transaction changed, by row ids.
 *
 * @param revision the number that the data has since
 * @param addedStatements in the order in which they were recorded
 * @param changedWordings added or changed, but for those of added statements
 * @param wordingStatements whose the wording at the same place is
 */
record Change(
        long revision, List<Long> addedStatements, List<Long> changedWordings, List<Long> wordingStatements) {

    /** The wordings of a statement that were added or changed. */
    List<Long> wordingsOf(long statement) {
        List<Long> wordings = new ArrayList<>();
        for (int i = 0; i < changedWordings.size(); i++) {
            if (wordingStatements.get(i) == statement) {
                wordings.add(changedWordings.get(i));
            }
        }
        return wordings;
    }
}
