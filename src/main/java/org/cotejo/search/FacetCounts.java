package org.cotejo.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.cotejo.language.LanguageTag;

/** How many documents have each speaker, each language and each year. */
final class FacetCounts {

    private final Numbers speakers = new Numbers();
    private final Map<String, Long> languages = new HashMap<>();
    private final Numbers years = new Numbers();

    void add(LeafReader segment, FixedBitSet documents) throws IOException {
        count(segment, documents, 1);
    }

    /** @param documents that have been added */
    void remove(LeafReader segment, FixedBitSet documents) throws IOException {
        count(segment, documents, -1);
    }

    void add(FacetCounts more) {
        speakers.add(more.speakers);
        add(languages, more.languages);
        years.add(more.years);
    }

    private void count(LeafReader segment, FixedBitSet documents, int each) throws IOException {
        SortedNumericDocValues speaker = DocValues.getSortedNumeric(segment, Fields.SPEAKER_ID);
        SortedSetDocValues tags = DocValues.getSortedSet(segment, Fields.LANGUAGES);
        SortedNumericDocValues year = DocValues.getSortedNumeric(segment, Fields.YEAR);
        // Tags have numbers, but each segment its own.
        int[] counts = new int[(int) tags.getValueCount()];
        for (int i = documents.nextSetBit(0); i != DocIdSetIterator.NO_MORE_DOCS; i = SegmentBits.next(documents, i)) {
            speakers.count(speaker, i, each);
            years.count(year, i, each);
            for (int left = tags.advanceExact(i) ? tags.docValueCount() : 0; left > 0; left--) {
                counts[(int) tags.nextOrd()] += each;
            }
        }
        for (int tag = 0; tag < counts.length; tag++) {
            if (counts[tag] != 0) {
                add(languages, tags.lookupOrd(tag).utf8ToString(), counts[tag]);
            }
        }
    }

    private static <T> void add(Map<T, Long> counts, Map<T, Long> more) {
        more.forEach((value, count) -> add(counts, value, count));
    }

    /** What no document has is not in the map. */
    private static <T> void add(Map<T, Long> counts, T value, long more) {
        counts.merge(value, more, (one, other) -> one + other == 0 ? null : Long.valueOf(one + other));
    }

    Facets facets() {
        return new Facets(
                Facets.mostFrequent(speakers.counts(), Function.identity()),
                Facets.mostFrequent(languages, LanguageTag::new),
                Facets.mostFrequent(years.counts(), Long::intValue));
    }

    /** How often each number came. Ids and years are small, for which an array takes a third of the time of a map. */
    private static final class Numbers {

        private static final int SMALL = 1 << 16;

        private final Map<Long, Long> others = new HashMap<>();
        private int[] small = {};

        /** @param values at most one for each document */
        void count(SortedNumericDocValues values, int document, int each) throws IOException {
            if (!values.advanceExact(document)) {
                return;
            }
            long value = values.nextValue();
            if (value < 0 || value >= SMALL) {
                FacetCounts.add(others, value, each);
                return;
            }
            if (value >= small.length) {
                small = ArrayUtil.grow(small, (int) value + 1);
            }
            small[(int) value] += each;
        }

        void add(Numbers more) {
            FacetCounts.add(others, more.others);
            small = ArrayUtil.grow(small, more.small.length);
            for (int value = 0; value < more.small.length; value++) {
                small[value] += more.small[value];
            }
        }

        Map<Long, Long> counts() {
            Map<Long, Long> all = new HashMap<>(others);
            for (int value = 0; value < small.length; value++) {
                if (small[value] > 0) {
                    all.put((long) value, (long) small[value]);
                }
            }
            return all;
        }
    }
}
