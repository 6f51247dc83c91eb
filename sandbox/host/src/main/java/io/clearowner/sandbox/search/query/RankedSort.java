package io.clearowner.sandbox.search.query;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SimpleFieldComparator;

/**
 * Sorts by the values behind the terms, looked up when the search runs, so a renamed user sorts by the new name. Issues
 * without a value come last, in descending order first.
 */
final class RankedSort extends FieldComparatorSource {
    private final Ranking ranking;

    RankedSort(Ranking ranking) {
        this.ranking = ranking;
    }

    @Override
    public FieldComparator<?> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
        return new ByRank(field, hits);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // All ranks of a field have one type.
    private final class ByRank extends SimpleFieldComparator<Comparable> {
        private final String field;
        private final Comparable[] slots;
        private Comparable bottom;
        private Comparable top;
        private SortedSetDocValues values;
        private Comparable[] ranks;
        private boolean[] known;

        ByRank(String field, int hits) {
            this.field = field;
            this.slots = new Comparable[hits];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values = DocValues.getSortedSet(context.reader(), field);
            ranks = new Comparable[(int) values.getValueCount()];
            known = new boolean[ranks.length];
        }

        private Comparable rank(int document) throws IOException {
            if (!values.advanceExact(document)) {
                return null;
            }
            Comparable first = null;
            int count = values.docValueCount();
            for (int i = 0; i < count; i++) {
                Comparable rank = rankOf((int) values.nextOrd());
                first = compareValues(rank, first) < 0 ? rank : first;
            }
            return first;
        }

        private Comparable rankOf(int ord) throws IOException {
            if (!known[ord]) {
                ranks[ord] = ranking.of(values.lookupOrd(ord).utf8ToString());
                known[ord] = true;
            }
            return ranks[ord];
        }

        @Override
        public int compareValues(Comparable one, Comparable other) {
            if (one == null || other == null) {
                return one == other ? 0 : one == null ? 1 : -1;
            }
            return one.compareTo(other);
        }

        @Override
        public int compare(int slot, int otherSlot) {
            return compareValues(slots[slot], slots[otherSlot]);
        }

        @Override
        public void setBottom(int slot) {
            bottom = slots[slot];
        }

        @Override
        public void setTopValue(Comparable value) {
            top = value;
        }

        @Override
        public int compareBottom(int document) throws IOException {
            return compareValues(bottom, rank(document));
        }

        @Override
        public int compareTop(int document) throws IOException {
            return compareValues(top, rank(document));
        }

        @Override
        public void copy(int slot, int document) throws IOException {
            slots[slot] = rank(document);
        }

        @Override
        public Comparable value(int slot) {
            return slots[slot];
        }
    }
}
