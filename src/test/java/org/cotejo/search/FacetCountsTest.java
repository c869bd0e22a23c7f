package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Facets are the same by the documents that are found and by those that are not. */
class FacetCountsTest {

    private static final String TYPE = "__HSEARCH_type";
    private static final String ID = "id";
    private static final int CHUNK = 200;
    private static final int CHUNKS = 4;
    private static final int ROUNDS = 20;

    private final Random random = new Random(5);
    private IndexWriter writer;
    private DirectoryReader reader;

    /** Segments that differ in values, one without values, and one of hardly anything but wordings. */
    @BeforeEach
    void fill() throws IOException {
        writer = new IndexWriter(
                new ByteBuffersDirectory(), new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
        for (int chunk = 0; chunk < CHUNKS; chunk++) {
            for (int i = 0; i < CHUNK; i++) {
                write(chunk * CHUNK + i, i % 4, statement(chunk));
            }
            writer.commit();
        }
        write(CHUNKS * CHUNK, 0, new Document());
        writer.commit();
        write(CHUNKS * CHUNK + 1, 300, statement(0));
        reader = DirectoryReader.open(writer);
        assertThat(reader.leaves()).hasSize(CHUNKS + 2);
    }

    private void write(int id, int wordings, Document document) throws IOException {
        List<Document> block = new ArrayList<>();
        for (int i = 0; i < wordings; i++) {
            block.add(document("child", id, new Document()));
        }
        block.add(document("main", id, document));
        writer.addDocuments(block);
    }

    private static Document document(String type, int id, Document document) {
        document.add(new StringField(TYPE, type, Field.Store.NO));
        document.add(new StringField(ID, "" + id, Field.Store.NO));
        return document;
    }

    private Document statement(int chunk) {
        Document document = new Document();
        if (random.nextInt(5) > 0) {
            int speaker = random.nextInt(30);
            // Some ids are no small numbers.
            document.add(
                    new NumericDocValuesField(Fields.SPEAKER_ID, speaker < 5 ? Long.MAX_VALUE - speaker : speaker));
        }
        if (random.nextInt(5) > 0) {
            document.add(new NumericDocValuesField(Fields.YEAR, 1990 + 10 * chunk + random.nextInt(20)));
        }
        for (String tag :
                List.of("es", "es-MX", List.of("en", "fr", "pt-BR", "de").get(chunk))) {
            if (random.nextBoolean()) {
                document.add(new SortedSetDocValuesField(Fields.LANGUAGES, new BytesRef(tag)));
            }
        }
        return document;
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        writer.close();
    }

    /** @param share of the documents that are found; of the living, since no others are ever found */
    private List<FixedBitSet> found(double share) throws IOException {
        List<FixedBitSet> found = new ArrayList<>();
        for (LeafReaderContext segment : reader.leaves()) {
            FixedBitSet bits = new FixedBitSet(segment.reader().maxDoc());
            Bits living = segment.reader().getLiveDocs();
            for (int i = 0; i < bits.length(); i++) {
                boolean isDocument = LuceneSharing.PARENTS.getBitSet(segment).get(i);
                if (isDocument && (living == null || living.get(i)) && random.nextDouble() < share) {
                    bits.set(i);
                }
            }
            found.add(bits);
        }
        return found;
    }

    private void assertSameFacets() throws IOException {
        for (double share : new double[] {0, 0.01, 0.3, 0.5, 0.7, 0.99, 1}) {
            for (int round = 0; round < ROUNDS; round++) {
                List<FixedBitSet> found = found(share);
                FacetCounts counted = new FacetCounts();
                FacetsOfBits overBits = new FacetsOfBits();
                for (LeafReaderContext segment : reader.leaves()) {
                    counted.add(segment.reader(), found.get(segment.ord));
                    overBits.add(segment, found.get(segment.ord));
                }
                assertThat(overBits.facets()).as("share %s", share).isEqualTo(counted.facets());
            }
        }
    }

    @Test
    void facetsAreThoseOfCountingWhatIsFound() throws IOException {
        assertSameFacets();
    }

    @Test
    void soTheyAreWhenDocumentsAreGone() throws IOException {
        assertSameFacets();
        for (int id = 0; id < CHUNKS * CHUNK; id += 3) {
            writer.deleteDocuments(new Term(ID, "" + id));
        }
        DirectoryReader before = reader;
        reader = DirectoryReader.openIfChanged(before);
        before.close();
        assertThat(reader.leaves()).hasSize(CHUNKS + 2);
        assertThat(reader.hasDeletions()).isTrue();
        assertSameFacets();
    }

    @Test
    void whatIsTakenAwayIsGone() throws IOException {
        FacetCounts counts = new FacetCounts();
        for (LeafReaderContext segment : reader.leaves()) {
            FixedBitSet all = found(1).get(segment.ord);
            counts.add(segment.reader(), all);
            counts.remove(segment.reader(), all);
        }
        assertThat(counts.facets()).isEqualTo(Facets.NONE);
    }
}
