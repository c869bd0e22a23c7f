package org.cotejo.search;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the index is: in a folder of this machine, or on a cluster of OpenSearch or Elasticsearch.
 *
 * @param properties settings of Hibernate Search
 */
public record SearchSettings(Map<String, String> properties) {

    private static final String BACKEND = "hibernate.search.backend.";

    public SearchSettings {
        properties = Map.copyOf(properties);
    }

    /** Lucene, in this process; nobody else may have the folder open. */
    public static SearchSettings inFolder(Path folder) {
        return new SearchSettings(Map.of(
                BACKEND + "type",
                "lucene",
                BACKEND + "directory.root",
                folder.toString(),
                // Unless it is said, each start warns that an upgrade of Lucene may not read what the one before wrote.
                BACKEND + "lucene_version",
                "9.12.3",
                BACKEND + "analysis.configurer",
                "class:" + LuceneAnalysis.class.getName()));
    }

    /**
     * A cluster, whose version is asked when the index is opened.
     *
     * @param hosts {@code host:port}, separated by commas
     */
    public static SearchSettings onCluster(String hosts) {
        return new SearchSettings(Map.of(
                BACKEND + "type",
                "elasticsearch",
                BACKEND + "hosts",
                hosts,
                BACKEND + "analysis.configurer",
                "class:" + ClusterAnalysis.class.getName()));
    }

    /** These settings and more, such as {@code hibernate.search.backend.username}. */
    public SearchSettings with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(properties);
        all.putAll(more);
        return new SearchSettings(all);
    }
}
