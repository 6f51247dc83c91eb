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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
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
     * Compares all issues of a project. Reads the project's codes and owners from the index in one search each. An
     * issue may be edited before its turn, so issues that differ are compared once more.
     *
     * @param ids the project's issues
     * @param cancelled polled before each batch
     * @throws CancellationException once {@code cancelled} is true
     */
    SortedSet<Long> differing(long projectId, Collection<Long> ids, BooleanSupplier cancelled) {
        Map<Role, Map<Long, String>> indexed = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            indexed.put(role, index.ofProject(role, projectId, ids));
        }
        SortedSet<Long> candidates = new TreeSet<>();
        Map<Role, Map<Long, UserKey>> effective = new EnumMap<>(Role.class);
        forEachAssessed(ids, cancelled, (issue, assessment) -> {
            for (Role role : Role.values()) {
                owner(issue, assessment, role).ifPresent(key -> effective
                        .computeIfAbsent(role, any -> new HashMap<>())
                        .put(issue.getId(), key));
                String wanted = code(issue, assessment, role).orElse(null);
                if (!Objects.equals(wanted, indexed.get(role).get(issue.getId()))) {
                    candidates.add(issue.getId());
                }
            }
        });
        for (Role role : Role.values()) {
            candidates.addAll(owners.differing(role, projectId, effective.getOrDefault(role, Map.of())));
        }
        return candidates.isEmpty() ? candidates : stillDiffering(candidates, cancelled);
    }

    private SortedSet<Long> stillDiffering(SortedSet<Long> candidates, BooleanSupplier cancelled) {
        SortedSet<Long> differing = new TreeSet<>();
        List<Long> all = List.copyOf(candidates);
        for (int from = 0; from < all.size(); from += BatchIndexer.SIZE) {
            List<Long> batch = all.subList(from, Math.min(from + BatchIndexer.SIZE, all.size()));
            Map<Role, Map<Optional<String>, List<Long>>> byCode = new EnumMap<>(Role.class);
            Map<Role, Map<Optional<UserKey>, List<Long>>> byOwner = new EnumMap<>(Role.class);
            forEachAssessed(batch, cancelled, (issue, assessment) -> {
                for (Role role : Role.values()) {
                    add(byCode, role, code(issue, assessment, role), issue);
                    add(byOwner, role, owner(issue, assessment, role), issue);
                }
            });
            byCode.forEach((role, codes) -> codes.forEach((code, ids) -> {
                SortedSet<Long> found = index.withCodes(role, code.map(List::of).orElseGet(Clarity::codes), ids);
                ids.stream()
                        .filter(id -> found.contains(id) != code.isPresent())
                        .forEach(differing::add);
            }));
            byOwner.forEach((role, keys) -> keys.forEach((key, ids) -> {
                Set<Long> agreeing = owners.agreeing(role, key, ids);
                ids.stream().filter(id -> !agreeing.contains(id)).forEach(differing::add);
            }));
        }
        return differing;
    }

    /** Skips issues that cannot be assessed, as the fields do at index time. */
    private void forEachAssessed(
            Collection<Long> ids, BooleanSupplier cancelled, BiConsumer<Issue, Assessment> visitor) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BatchIndexer.SIZE) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            for (Issue issue : batches.load(all.subList(from, Math.min(from + BatchIndexer.SIZE, all.size())))) {
                Assessment assessment;
                try {
                    assessment = assessor.assess(issue);
                } catch (RuntimeException e) {
                    continue;
                }
                visitor.accept(issue, assessment);
            }
        }
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
