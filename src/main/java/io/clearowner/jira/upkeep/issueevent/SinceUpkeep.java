package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexedCodes;
import io.clearowner.jira.store.UnclearSinceStore;
import io.clearowner.jira.upkeep.reindex.BeforeReindex;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the ledger consistent when no issue was edited: users are deactivated, policies change, time passes. Call it
 * before re-indexing, while the index still has the previous state. Per role:
 *
 * <ul>
 *   <li>not unclear now: the entry is deleted;
 *   <li>unclear, and the index has a code that is no reason: unclear since now;
 *   <li>unclear, and the index has another reason: the time stays the same. If one of the two is {@code missing}, an
 *       entry is added, because without one a missing owner counts as missing since the issue's creation;
 *   <li>unclear, and the index has no code: the time is unknown, so no entry is added.
 * </ul>
 *
 * Existing entries never change, so a batch may be handled twice.
 */
public final class SinceUpkeep implements BeforeReindex {

    private static final Logger log = LoggerFactory.getLogger(SinceUpkeep.class);

    private final IssueAssessor assessor;
    private final UnclearSinceStore store;
    private final IndexedCodes index;
    private final Clock clock;

    public SinceUpkeep(IssueAssessor assessor, UnclearSinceStore store, IndexedCodes index, Clock clock) {
        this.assessor = assessor;
        this.store = store;
        this.index = index;
        this.clock = clock;
    }

    @Override
    public void beforeReindex(List<Issue> batch) {
        Map<Long, Map<Role, Instant>> entries =
                store.of(batch.stream().map(Issue::getId).toList());
        Map<Issue, Assessment> now = new LinkedHashMap<>();
        batch.forEach(issue -> assess(issue).ifPresent(assessment -> now.put(issue, assessment)));
        for (Role role : Role.values()) {
            List<Long> cleared = new ArrayList<>();
            List<Issue> missing = new ArrayList<>();
            List<Issue> otherReason = new ArrayList<>();
            now.forEach((issue, assessment) -> {
                boolean hasEntry = entries.getOrDefault(issue.getId(), Map.of()).containsKey(role);
                if (!assessment.of(role).unclear()) {
                    if (hasEntry) {
                        cleared.add(issue.getId());
                    }
                } else if (!hasEntry) {
                    (assessment.of(role).reasons().contains(Reasons.MISSING) ? missing : otherReason).add(issue);
                }
            });
            store.removeAll(cleared, role);
            addEntries(role, missing, otherReason);
        }
    }

    /** Empty if the issue cannot be assessed now, so that the rest of the batch is still handled. */
    private Optional<Assessment> assess(Issue issue) {
        try {
            return Optional.of(assessor.assess(issue));
        } catch (RuntimeException e) {
            log.debug("Cannot assess {}; its since-when entries stay unchanged", issue.getKey(), e);
            return Optional.empty();
        }
    }

    private void addEntries(Role role, List<Issue> missing, List<Issue> otherReason) {
        List<String> notMissing = new ArrayList<>(Reasons.codes());
        notMissing.remove(Reasons.MISSING);
        notMissing.addAll(Clarity.codesWithoutReason());
        Map<Long, Instant> since = new HashMap<>();
        Set<Long> wereMissing = indexed(role, List.of(Reasons.MISSING), otherReason);
        otherReason.stream()
                .filter(issue -> wereMissing.contains(issue.getId()))
                .forEach(issue -> since.put(issue.getId(), issue.getCreated().toInstant()));
        indexed(role, notMissing, missing).forEach(id -> since.put(id, clock.instant()));
        indexed(role, Clarity.codesWithoutReason(), otherReason).forEach(id -> since.put(id, clock.instant()));
        store.addAll(since, role);
    }

    private Set<Long> indexed(Role role, List<String> codes, List<Issue> issues) {
        return index.withCodes(role, codes, issues.stream().map(Issue::getId).toList());
    }
}
