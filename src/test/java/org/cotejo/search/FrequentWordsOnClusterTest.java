package org.cotejo.search;

import java.nio.file.Path;

/** The same facts on a real OpenSearch. */
class FrequentWordsOnClusterTest extends FrequentWordsTest {

    @Override
    SearchSettings settings(Path folder) {
        return SearchSettings.onCluster(OpenSearchNode.hosts());
    }
}
