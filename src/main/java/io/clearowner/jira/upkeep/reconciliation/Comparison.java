package io.clearowner.jira.upkeep.reconciliation;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.IndexedCodes;
import io.clearowner.jira.platform.IndexedOwners;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Finds issues whose code or effective owner in the index differs from a new assessment. */
public final class Comparison {

    private final IndexedCodes index;
    private final IndexedOwners owners;
    private final IssueAssessor assessor;
    private final BatchIndexer batches;
    private final OwnershipFields fields;

    public Comparison(
            IndexedCodes index,
            IndexedOwners owners,
            IssueAssessor assessor,
            BatchIndexer batches,
            OwnershipFields fields) {
        this.index = index;
        this.owners = owners;
        this.assessor = assessor;
        this.batches = batches;
        this.fields = fields;
    }

    /**
     * The issues that differ. Takes at most eight counts per batch, whatever the number of owners; only a batch that
     * differs is read from the index. An issue may be edited before its turn, so such a batch is assessed once more.
     *
     * @param cancelled polled before each batch
     * @throws CancellationException once {@code cancelled} is true
     */
    SortedSet<Long> differing(Collection<Long> ids, BooleanSupplier cancelled) {
        SortedSet<Long> differing = new TreeSet<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BatchIndexer.SIZE) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            List<Long> batch = all.subList(from, Math.min(from + BatchIndexer.SIZE, all.size()));
            if (!agree(expected(batch))) {
                addDiffering(expected(batch), differing);
            }
        }
        return differing;
    }

    /** What the index should have: ids by code and by owner. Empty for issues that should have none. */
    private record Expected(
            Map<Role, Map<Optional<String>, List<Long>>> codes, Map<Role, Map<Optional<UserKey>, List<Long>>> owners) {}

    /** Skips issues that cannot be assessed, as the fields do at index time. */
    private Expected expected(List<Long> batch) {
        Expected expected = new Expected(new EnumMap<>(Role.class), new EnumMap<>(Role.class));
        for (Issue issue : batches.load(batch)) {
            Assessment assessment;
            try {
                assessment = assessor.assess(issue);
            } catch (RuntimeException e) {
                continue;
            }
            for (Role role : Role.values()) {
                add(expected.codes(), role, code(issue, assessment, role), issue);
                add(expected.owners(), role, owner(issue, assessment, role), issue);
            }
        }
        return expected;
    }

    private boolean agree(Expected expected) {
        return expected.codes().entrySet().stream().allMatch(role -> index.agree(role.getKey(), role.getValue()))
                && expected.owners().entrySet().stream().allMatch(role -> owners.agree(role.getKey(), role.getValue()));
    }

    private void addDiffering(Expected expected, SortedSet<Long> differing) {
        expected.codes()
                .forEach((role, codes) -> codes.forEach((code, ids) -> {
                    SortedSet<Long> found =
                            index.withCodes(role, code.map(List::of).orElseGet(Clarity::codes), ids);
                    ids.stream()
                            .filter(id -> found.contains(id) != code.isPresent())
                            .forEach(differing::add);
                }));
        expected.owners()
                .forEach((role, keys) -> keys.forEach((key, ids) -> {
                    Set<Long> agreeing = owners.agreeing(role, key, ids);
                    ids.stream().filter(id -> !agreeing.contains(id)).forEach(differing::add);
                }));
    }

    private static <T> void add(Map<Role, Map<T, List<Long>>> issues, Role role, T value, Issue issue) {
        issues.computeIfAbsent(role, any -> new HashMap<>())
                .computeIfAbsent(value, any -> new ArrayList<>())
                .add(issue.getId());
    }

    /** What the index should have; empty if the clarity field does not apply to the issue. */
    private Optional<String> code(Issue issue, Assessment assessment, Role role) {
        return fields.applies(OwnershipField.clarityOf(role), issue)
                ? Optional.of(assessment.of(role).clarity().code())
                : Optional.empty();
    }

    /** What the index should have; empty if nobody owns the issue, or the field does not apply to it. */
    private Optional<UserKey> owner(Issue issue, Assessment assessment, Role role) {
        return fields.applies(OwnershipField.effectiveOwnerOf(role), issue)
                ? assessment.of(role).owner().map(EffectiveOwner::user)
                : Optional.empty();
    }
}
