package io.clearowner.sandbox.search.index;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.field.SystemSearcher;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the search asks of the model. Constants come in their order of sequence. */
public interface SearchedModel {
    Collection<Project> projects();

    Collection<IssueType> issueTypes();

    Collection<Status> statuses();

    Collection<Priority> priorities();

    Collection<Resolution> resolutions();

    /** Names of issue security levels by id. */
    Map<Long, String> securityLevels();

    Collection<CustomField> customFields();

    /** Empty for a field that cannot be searched. */
    Optional<SystemSearcher.Kind> searcher(CustomField field);

    /** Ignores the key's case. */
    Optional<Issue> issue(String key);

    Optional<Issue> issue(long id);

    /** Those that still exist, in no particular order. */
    Collection<Issue> issues(List<Long> ids);

    long issueCount();

    /** Hands over the ids of all issues, batch by batch. */
    void eachBatch(Consumer<List<Long>> batches);

    Optional<ApplicationUser> userByName(String name);

    Optional<ApplicationUser> userByKey(String key);

    Collection<ApplicationUser> users();

    /** Empty if there is no such group. */
    Optional<Collection<ApplicationUser>> members(String group);

    Visible visibleTo(ApplicationUser user);

    /** What one user may browse: issues of these projects that have no security level or one of these. */
    record Visible(Set<Long> projectIds, Set<Long> securityLevelIds) {
        public Visible {
            projectIds = Set.copyOf(projectIds);
            securityLevelIds = Set.copyOf(securityLevelIds);
        }

        public boolean sees(Issue issue) {
            return projectIds.contains(issue.getProjectId())
                    && (issue.getSecurityLevelId() == null || securityLevelIds.contains(issue.getSecurityLevelId()));
        }
    }
}
