package io.clearowner.jira.since;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.reindex.BeforeReindex;
import io.clearowner.jira.store.UnclearSinceStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the ledger true where no issue was edited: people leave, policies change, time passes. What was true before is
 * what the index says until the issue is indexed again:
 * <ul>
 * <li>clear now: its entry is struck out;</li>
 * <li>unclear, and the index says clear or waived: unclear since now;</li>
 * <li>unclear, and the index has another reason: since when it was. Where one of the two is {@code missing}, an entry
 * is made, because without one a missing owner counts as missing since the issue was created;</li>
 * <li>unclear, and the index has no code: nobody knows, so there is no entry.</li>
 * </ul>
 * An entry that exists is never changed, so the same batch may come twice.
 */
public final class SinceUpkeep implements BeforeReindex {

    private final IssueAssessor assessor;
    private final UnclearSinceStore store;
    private final IndexSearch index;
    private final OwnershipFields fields;
    private final Clock clock;

    public SinceUpkeep(IssueAssessor assessor, UnclearSinceStore store, IndexSearch index, OwnershipFields fields,
            Clock clock) {
        this.assessor = assessor;
        this.store = store;
        this.index = index;
        this.fields = fields;
        this.clock = clock;
    }

    @Override
    public void beforeReindex(List<Issue> batch) {
        Map<Long, Map<Role, Instant>> known = store.of(batch.stream().map(Issue::getId).toList());
        Map<Issue, Assessment> now = new LinkedHashMap<>();
        batch.forEach(issue -> now.put(issue, assessor.assess(issue)));
        for (Role role : Role.values()) {
            List<Issue> missing = new ArrayList<>();
            List<Issue> otherwise = new ArrayList<>();
            now.forEach((issue, assessment) -> {
                boolean entry = known.getOrDefault(issue.getId(), Map.of()).containsKey(role);
                if (!assessment.of(role).unclear()) {
                    if (entry) {
                        store.remove(issue.getId(), role);
                    }
                } else if (!entry) {
                    (assessment.of(role).reasons().contains(Reasons.MISSING) ? missing : otherwise).add(issue);
                }
            });
            Optional<CustomField> field = fields.clarity(role);
            if (field.isPresent()) {
                begin(role, IndexSearch.jql(field.get()), missing, otherwise);
            }
        }
    }

    private void begin(Role role, String field, List<Issue> missing, List<Issue> otherwise) {
        List<String> notMissing = new ArrayList<>(Reasons.codes());
        notMissing.remove(Reasons.MISSING);
        notMissing.addAll(fine());
        since(role, clock.instant(), missing, indexed(missing, field, notMissing));
        since(role, clock.instant(), otherwise, indexed(otherwise, field, fine()));
        Set<Long> wereMissing = indexed(otherwise, field, List.of(Reasons.MISSING));
        otherwise.stream().filter(issue -> wereMissing.contains(issue.getId()))
                .forEach(issue -> store.add(issue.getId(), role, issue.getCreated().toInstant()));
    }

    private void since(Role role, Instant since, List<Issue> issues, Set<Long> which) {
        issues.stream().map(Issue::getId).filter(which::contains).forEach(id -> store.add(id, role, since));
    }

    private Set<Long> indexed(List<Issue> issues, String field, Collection<String> codes) {
        return issues.isEmpty() ? Set.of() : index.ids(IndexSearch.all(
                IndexSearch.numbers("id", issues.stream().map(Issue::getId).toList()),
                IndexSearch.texts(field, codes)));
    }

    private static List<String> fine() {
        return List.of(Clarity.CLEAR.code(), Clarity.WAIVED.code());
    }
}
