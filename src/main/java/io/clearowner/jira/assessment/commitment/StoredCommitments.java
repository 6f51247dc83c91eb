package io.clearowner.jira.assessment.commitment;

import com.atlassian.cache.Cache;
import io.clearowner.jira.ownership.Commitments;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.platform.cluster.ClusterCaches;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.WaiverStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waivers and confirmations in memory, by blocks of issues with neighboring ids, because they are read for every issue
 * that is assessed. A run through all issues costs two small queries per block; a change invalidates one block on every
 * node.
 */
public final class StoredCommitments implements Commitments {

    /** Issues whose ids differ only in these bits share a block of 128. */
    private static final int BLOCK_BITS = 7;

    private static final int MAX_BLOCKS = 20_000;
    private static final String CACHE = StoredCommitments.class.getName() + ".blocks";
    private static final Logger log = LoggerFactory.getLogger(StoredCommitments.class);

    private final WaiverStore waivers;
    private final ConfirmationStore confirmations;
    private final Cache<Long, String> blocks;
    private final Map<Long, CommitmentBlock> decoded = new ConcurrentHashMap<>();

    public StoredCommitments(WaiverStore waivers, ConfirmationStore confirmations, ClusterCaches caches) {
        this.waivers = waivers;
        this.confirmations = confirmations;
        this.blocks = caches.cache(CACHE, this::load, MAX_BLOCKS);
    }

    @Override
    public Optional<Waiver> waiver(long issueId, Role role) {
        return block(issueId).waiver(issueId, role);
    }

    @Override
    public Optional<Confirmation> confirmation(long issueId, Role role) {
        return block(issueId).confirmation(issueId, role);
    }

    /**
     * Runs the change and invalidates the issue's block on every node, also after a failure: the change may have been
     * stored.
     *
     * @return whether this node could load the block again; if not, it keeps using the old one
     */
    public boolean change(long issueId, Runnable change) {
        Long block = issueId >> BLOCK_BITS;
        try {
            change.run();
        } finally {
            blocks.remove(block);
        }
        try {
            blocks.get(block);
            return true;
        } catch (RuntimeException e) {
            log.warn("Cannot read the commitments of issues {} and after", block << BLOCK_BITS, e);
            return false;
        }
    }

    /** Invalidates the issue's block on every node, after a change made outside {@link #change}. */
    public void invalidate(long issueId) {
        blocks.remove(issueId >> BLOCK_BITS);
    }

    /** The memory use on this node: blocks with waivers or confirmations, and the maximum number of blocks. */
    public String cacheUse() {
        return decoded.size() + " of " + MAX_BLOCKS + " blocks of issues";
    }

    private CommitmentBlock block(long issueId) {
        Long block = issueId >> BLOCK_BITS;
        String text;
        try {
            text = blocks.get(block);
        } catch (RuntimeException e) {
            // Called for every issue that is indexed; indexing must not fail because the database is briefly
            // unavailable.
            log.warn("Cannot read the commitments of issues from {}", block << BLOCK_BITS, e);
            return decoded.getOrDefault(block, CommitmentBlock.NONE);
        }
        if (text.isEmpty()) {
            return CommitmentBlock.NONE;
        }
        CommitmentBlock commitments = decoded.get(block);
        if (commitments == null || !commitments.text().equals(text)) {
            if (decoded.size() >= MAX_BLOCKS) {
                decoded.clear();
            }
            commitments = CommitmentBlock.read(text);
            decoded.put(block, commitments);
        }
        return commitments;
    }

    private String load(Long block) {
        long from = block << BLOCK_BITS;
        long before = (block + 1) << BLOCK_BITS;
        return CommitmentBlock.write(waivers.openOfIssues(from, before), confirmations.currentOfIssues(from, before));
    }
}
