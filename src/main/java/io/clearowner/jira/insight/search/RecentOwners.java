package io.clearowner.jira.insight.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.Refusal;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds who owns the issues of a project that were changed last. Takes one search. */
public final class RecentOwners {

    private static final int LATEST = 50;

    private final ViewerSearches searches;
    private final IssueAssessor assessor;

    public RecentOwners(ViewerSearches searches, IssueAssessor assessor) {
        this.searches = searches;
        this.assessor = assessor;
    }

    /**
     * Owners of issues that the viewer sees, own or inherited; those of the latest change first.
     *
     * @throws Refusal if Jira cannot search
     */
    public Set<UserKey> in(Project project, ApplicationUser viewer) {
        ViewerSearch search = searches.of(viewer);
        Query all = Jql.query(Jql.project(project.getId()));
        Query latest = Jql.ordered(all, search.order(all, ViewerSearch.LATEST_FIRST));
        Set<UserKey> owners = new LinkedHashSet<>();
        for (Issue issue : search.list(latest, 0, LATEST).getResults()) {
            for (Role role : Role.values()) {
                assessor.effectiveOwner(issue, role).ifPresent(owner -> owners.add(owner.user()));
            }
        }
        return owners;
    }
}
