package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.junit.jupiter.api.Test;

/** Very many hits are read within the time that a search has. */
class MatchedTest {

    @Test
    void clockIsLookedAtBeforeASegmentIsRead() throws IOException {
        try (Directory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
                writer.addDocument(new Document());
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                assertThat(searcher.count(new Matched(new MatchAllDocsQuery(), false, () -> {}).in(searcher)))
                        .isEqualTo(1);
                Matched late = new Matched(new MatchAllDocsQuery(), false, () -> {
                    throw new SearchTimeoutException("No time is left to search");
                });
                assertThatThrownBy(() -> late.in(searcher)).isInstanceOf(SearchTimeoutException.class);
            }
        }
    }
}
