package org.cotejo.page;

import java.util.List;
import org.cotejo.comparison.DiffToken;

/**
 * Two wordings that disagree, the better one on the left, as a page's query answers it.
 *
 * @param partial whether one is a fragment, and was compared with the part that it covers
 */
record ComparisonData(
        WordingData left, WordingData right, boolean partial, double similarity, List<DiffToken> tokens) {}
