package org.cotejo.page;

import java.util.List;
import org.cotejo.comparison.DiffToken;

/** Two wordings that disagree, the better one on the left, as a page's query answers it. */
record ComparisonData(WordingData left, WordingData right, double similarity, List<DiffToken> tokens) {}
