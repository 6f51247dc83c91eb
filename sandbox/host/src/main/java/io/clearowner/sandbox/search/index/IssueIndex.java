package io.clearowner.sandbox.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Bits;

/**
 * The Lucene index on disk. Writes are visible to every thread at once, but survive a crash only after a commit. The
 * commit records the version of {@link IssueDocuments}, whether the index was ever complete (otherwise it must be
 * rebuilt), and the last operation in it: {@link #committed()}.
 */
public final class IssueIndex implements AutoCloseable {
    /** Increase this whenever the documents change. */
    private static final String VERSION = "1";

    private static final double MEGABYTES_BEFORE_FLUSH = 64;

    private static final Duration COMMIT_AT_LEAST_EVERY = Duration.ofSeconds(5);

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Point committed;
    private volatile boolean stale;
    private volatile boolean incomplete;
    private volatile long operation;
    private volatile Instant lastCommit = Instant.now();

    /**
     * The state of the index when it is opened.
     *
     * @param operation the last one that is in it
     * @param at when that was committed
     * @param closed whether it was closed properly, so that nothing can have been lost
     */
    public record Point(long operation, Instant at, boolean closed) {
        private static final Point NOWHERE = new Point(0, Instant.EPOCH, false);

        private static Optional<Point> read(Map<String, String> data) {
            return VERSION.equals(data.get("version")) && "true".equals(data.get("complete"))
                    ? Optional.of(new Point(
                            Long.parseLong(data.get("operation")),
                            Instant.parse(data.get("at")),
                            "true".equals(data.get("closed"))))
                    : Optional.empty();
        }
    }

    /** Reads from one view of the index. */
    public interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    public IssueIndex(Path folder) {
        this(folder, false);
    }

    /** @param othersWent whether the database may have changed while this index was closed, so that it starts empty */
    public IssueIndex(Path folder, boolean othersWent) {
        try {
            directory = FSDirectory.open(folder);
            Optional<Point> found = othersWent ? Optional.empty() : complete();
            stale = found.isEmpty();
            committed = found.orElse(Point.NOWHERE);
            incomplete = !committed.closed();
            operation = committed.operation();
            if (stale) {
                deleteFiles();
            }
            var config = new IndexWriterConfig(Terms.ANALYZER)
                    .setOpenMode(stale ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.APPEND)
                    .setRAMBufferSizeMB(MEGABYTES_BEFORE_FLUSH);
            writer = new IndexWriter(directory, config);
            searchers = new SearcherManager(writer, null);
            commit(false, committed.at());
        } catch (IOException e) {
            throw new UncheckedIOException("The index in " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private Optional<Point> complete() {
        try (var reader = DirectoryReader.open(directory)) {
            return Point.read(reader.getIndexCommit().getUserData());
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // The index is damaged or was written by another version of Lucene; it is rebuilt from the database.
            return Optional.empty();
        }
    }

    /** A damaged index cannot be opened, not even to overwrite it. */
    private void deleteFiles() throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private void commit(boolean closed, Instant at) throws IOException {
        writer.setLiveCommitData(
                Map.of(
                                "version",
                                VERSION,
                                "complete",
                                Boolean.toString(!stale),
                                "operation",
                                Long.toString(operation),
                                "at",
                                at.toString(),
                                "closed",
                                Boolean.toString(closed))
                        .entrySet(),
                true);
        writer.commit();
    }

    /** The state when it was opened. */
    public Point committed() {
        return committed;
    }

    /**
     * Records that everything up to this operation has been written.
     *
     * @return whether all of it is committed now, which happens every few seconds
     */
    public boolean reached(long lastOperation) {
        operation = Math.max(operation, lastOperation);
        if (stale || incomplete || lastCommit.plus(COMMIT_AT_LEAST_EVERY).isAfter(Instant.now())) {
            return false;
        }
        write(this::commitOpen);
        return true;
    }

    private long commitOpen() throws IOException {
        lastCommit = Instant.now();
        commit(false, lastCommit);
        return operation;
    }

    /** Whether this index is incomplete, until {@link #rebuilt()}. */
    public boolean stale() {
        return stale;
    }

    public void rebuilt() {
        stale = false;
        caughtUp();
    }

    /** Whether it may have lost operations because it was not closed properly, until {@link #caughtUp()}. */
    public boolean incomplete() {
        return incomplete;
    }

    /** Records that lost operations have been repeated; until then nothing is committed. */
    public void caughtUp() {
        incomplete = false;
        write(this::commitOpen);
    }

    /** Adds the documents of issues and replaces their previous ones. */
    public void put(String issueId, Document document) {
        write(() -> writer.updateDocument(new Term(Names.ID, issueId), document));
    }

    public void remove(Collection<String> issueIds) {
        write(() -> writer.deleteDocuments(
                issueIds.stream().map(id -> new Term(Names.ID, id)).toArray(Term[]::new)));
    }

    public void clear() {
        write(writer::deleteAll);
    }

    /** The ids of all issues in the index. */
    public List<Long> ids() {
        return read(searcher -> {
            List<Long> ids = new ArrayList<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                NumericDocValues values = DocValues.getNumeric(leaf.reader(), Names.ISSUE);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        ids.add(values.longValue());
                    }
                }
            }
            return ids;
        });
    }

    /** The ids of the issues of documents in one view of the index, in the same order. */
    public static List<Long> ids(IndexSearcher searcher, ScoreDoc[] places) throws IOException {
        List<Long> ids = new ArrayList<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (ScoreDoc place : places) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(place.doc, leaves));
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), Names.ISSUE);
            values.advanceExact(place.doc - leaf.docBase);
            ids.add(values.longValue());
        }
        return ids;
    }

    private interface Writing {
        long run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads everything that was written before this call. */
    public <T> T read(Reading<T> reading) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            commit(!incomplete, incomplete ? committed.at() : Instant.now());
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
