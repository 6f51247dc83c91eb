package io.clearowner.sandbox.search.index;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.model.field.SystemSearcher;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The data of the model that the search needs. Constants are in the order of their sequence. */
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

    /** Whether the field applies to the issue and is not hidden. */
    default boolean shown(CustomField field, Issue issue) {
        return field.getRelevantConfig(issue) != null;
    }

    /** Whether a difference from Jira is planted. */
    default boolean deviates(Deviation deviation) {
        return false;
    }

    /** Finds an issue by key in any case. */
    Optional<Issue> issue(String key);

    Optional<Issue> issue(long id);

    /** The issues that still exist and are not archived, in no particular order. */
    Collection<Issue> issues(List<Long> ids);

    long issueCount();

    /** Passes the ids of all issues that are not archived, batch by batch. */
    void eachBatch(Consumer<List<Long>> batches);

    Optional<ApplicationUser> userByName(String name);

    Optional<ApplicationUser> userByKey(String key);

    Collection<ApplicationUser> users();

    /** Empty if there is no such group. */
    Optional<Collection<ApplicationUser>> members(String group);

    Visible visibleTo(ApplicationUser user);

    /** The issues that a user may browse: those of these projects without a security level or with one of these. */
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
