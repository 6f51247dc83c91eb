package io.clearowner.jira.insight.trend;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.store.Snapshot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Counts the open issues of a project in the index, whoever may see them: one to four searches. */
public final class ProjectCount {

    private final IndexSearch index;
    private final OwnershipFields fields;

    public ProjectCount(IndexSearch index, OwnershipFields fields) {
        this.index = index;
        this.fields = fields;
    }

    /** Empty while the clarity fields are not there. */
    public Optional<Snapshot> of(long projectId, LocalDate day) {
        Optional<Clause> vision = unclear(Role.PRODUCT);
        Optional<Clause> execution = unclear(Role.DELIVERY);
        if (vision.isEmpty() || execution.isEmpty()) {
            return Optional.empty();
        }
        Clause open = Jql.and(Jql.project(projectId), Jql.open());
        long issues = index.count(open);
        long visions = issues == 0 ? 0 : index.count(Jql.and(open, vision.get()));
        long executions = issues == 0 ? 0 : index.count(Jql.and(open, execution.get()));
        long unclear = visions == 0 || executions == 0
                ? visions + executions
                : index.count(Jql.and(open, Jql.or(vision.get(), execution.get())));
        return Optional.of(new Snapshot(projectId, day, issues, unclear, visions, executions));
    }

    /** All issues of Jira, whoever may see them. */
    public long issues() {
        return index.count();
    }

    /** All issues of these projects, whoever may see them. */
    public long issues(Collection<Long> projectIds) {
        return index.count(Jql.inNumbers("project", projectIds));
    }

    private Optional<Clause> unclear(Role role) {
        Optional<CustomField> field = fields.clarity(role);
        return field.map(found -> Jql.in(Jql.field(found), Reasons.codes()));
    }
}
