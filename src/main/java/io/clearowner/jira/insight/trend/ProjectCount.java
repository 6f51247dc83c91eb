package io.clearowner.jira.insight.trend;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.store.Snapshot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Counts the open issues of a project in the index, ignoring permissions; takes one to five searches. */
public final class ProjectCount {

    private final IndexSearch index;
    private final OwnershipFields fields;

    public ProjectCount(IndexSearch index, OwnershipFields fields) {
        this.index = index;
        this.fields = fields;
    }

    /** Empty if the clarity fields do not exist. */
    public Optional<Snapshot> of(long projectId, LocalDate day) {
        Optional<Clause> assessed = withCode(Role.PRODUCT, Clarity.codesOfAssessed());
        Optional<Clause> unclearVision = withCode(Role.PRODUCT, Reasons.codes());
        Optional<Clause> unclearExecution = withCode(Role.DELIVERY, Reasons.codes());
        if (unclearVision.isEmpty() || unclearExecution.isEmpty()) {
            return Optional.empty();
        }
        Clause open = Jql.and(Jql.project(projectId), Jql.open());
        long issues = index.count(open);
        long counted = issues == 0 ? 0 : index.count(Jql.and(open, assessed.orElseThrow()));
        long vision = counted == 0 ? 0 : index.count(Jql.and(open, unclearVision.get()));
        long execution = counted == 0 ? 0 : index.count(Jql.and(open, unclearExecution.get()));
        long unclear = vision == 0 || execution == 0
                ? vision + execution
                : index.count(Jql.and(open, Jql.or(unclearVision.get(), unclearExecution.get())));
        // Issues may change between two searches, so that more seem to be unclear than assessed.
        OptionalLong assessedIssues = OptionalLong.of(Math.max(counted, unclear));
        return Optional.of(new Snapshot(projectId, day, issues, assessedIssues, unclear, vision, execution));
    }

    /** All issues in Jira, ignoring permissions. */
    public long issues() {
        return index.count();
    }

    /** All issues of these projects, ignoring permissions. */
    public long issues(Collection<Long> projectIds) {
        return index.count(Jql.inNumbers("project", projectIds));
    }

    private Optional<Clause> withCode(Role role, List<String> codes) {
        Optional<CustomField> field = fields.clarity(role);
        return field.map(clarity -> Jql.in(Jql.field(clarity), codes));
    }
}
