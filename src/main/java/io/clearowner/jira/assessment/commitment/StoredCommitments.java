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
 * Waivers and confirmations, kept in memory for blocks of neighbouring issues, since they are asked for every issue
 * that is assessed: a walk through all issues costs two small queries a block, and a change forgets one block on every
 * node.
 */
public final class StoredCommitments implements Commitments {

    /** Issues whose ids differ only in these bits share a block: 128 of them. */
    private static final int BLOCK_BITS = 7;

    private static final int MAX_BLOCKS = 20_000;
    private static final String CACHE = StoredCommitments.class.getName() + ".blocks";
    private static final Logger log = LoggerFactory.getLogger(StoredCommitments.class);

    private final WaiverStore waivers;
    private final ConfirmationStore confirmations;
    private final Cache<Long, String> blocks;
    private final Map<Long, CommitmentsOfBlock> decoded = new ConcurrentHashMap<>();

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
     * Changes the issue's commitments and has every node read them again, also after a failure: that may have come when
     * the change was stored already.
     *
     * @return whether this node could read them again; if not, it goes on with what it knew before
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

    /**
     * How much of this node's memory is used: blocks of issues with waivers or confirmations, and the most there may
     * be.
     */
    public String cacheUse() {
        return decoded.size() + " of " + MAX_BLOCKS + " blocks of issues";
    }

    private CommitmentsOfBlock block(long issueId) {
        Long block = issueId >> BLOCK_BITS;
        String text;
        try {
            text = blocks.get(block);
        } catch (RuntimeException e) {
            // Indexing asks for every issue, and must not stop because the database is away for a moment.
            log.warn("Cannot read the commitments of issues {} and after", block << BLOCK_BITS, e);
            return decoded.getOrDefault(block, CommitmentsOfBlock.NONE);
        }
        if (text.isEmpty()) {
            return CommitmentsOfBlock.NONE;
        }
        CommitmentsOfBlock known = decoded.get(block);
        if (known == null || !known.text().equals(text)) {
            if (decoded.size() >= MAX_BLOCKS) {
                decoded.clear();
            }
            known = CommitmentsOfBlock.read(text);
            decoded.put(block, known);
        }
        return known;
    }

    private String load(Long block) {
        long from = block << BLOCK_BITS;
        long before = (block + 1) << BLOCK_BITS;
        return CommitmentsOfBlock.write(
                waivers.openOfIssues(from, before), confirmations.currentOfIssues(from, before));
    }
}
