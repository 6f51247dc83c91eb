package io.clearowner.sandbox.search;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.field.SystemSearcher;
import io.clearowner.sandbox.model.issue.Issues;
import io.clearowner.sandbox.model.permission.BrowseFilter;
import io.clearowner.sandbox.model.permission.Grants;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The host's own model, through Jira's interfaces where possible. */
public final class HostSearchedModel implements SearchedModel {
    private static final int BATCH = 500;

    private final Services services;

    public HostSearchedModel(Services services) {
        this.services = services;
    }

    @Override
    public Collection<Project> projects() {
        return services.get(ProjectManager.class).getProjects().stream()
                .filter(project -> !project.isArchived())
                .toList();
    }

    @Override
    public Collection<IssueType> issueTypes() {
        return services.get(ConstantsManager.class).getAllIssueTypeObjects();
    }

    @Override
    public Collection<Status> statuses() {
        return services.get(ConstantsManager.class).getStatuses();
    }

    @Override
    public Collection<Priority> priorities() {
        return services.get(Constants.class).priorities();
    }

    @Override
    public Collection<Resolution> resolutions() {
        return services.get(Constants.class).resolutions();
    }

    @Override
    public Map<Long, String> securityLevels() {
        Grants grants = services.get(Grants.class);
        Map<Long, String> names = new TreeMap<>();
        projects().forEach(project -> grants.levelsOf(project.getId())
                .forEach(level -> names.put(level.id(), level.name())));
        return names;
    }

    @Override
    public Collection<CustomField> customFields() {
        return services.get(CustomFieldManager.class).getCustomFieldObjects();
    }

    @Override
    public Optional<SystemSearcher.Kind> searcher(CustomField field) {
        return field.getCustomFieldSearcher() instanceof SystemSearcher searcher
                ? Optional.of(searcher.kind())
                : Optional.empty();
    }

    @Override
    public boolean shown(CustomField field, Issue issue) {
        return field.isShown(issue);
    }

    @Override
    public boolean deviates(Deviation deviation) {
        return services.get(Deviation.Planted.class).has(deviation);
    }

    @Override
    public Optional<Issue> issue(String key) {
        return Optional.ofNullable(services.get(IssueManager.class).getIssueByKeyIgnoreCase(key));
    }

    @Override
    public Optional<Issue> issue(long id) {
        return Optional.ofNullable(services.get(IssueManager.class).getIssueObject((Long) id));
    }

    @Override
    public Collection<Issue> issues(List<Long> ids) {
        return services.get(IssueManager.class).getIssueObjects(ids).stream()
                .filter(issue -> !issue.isArchived())
                .toList();
    }

    @Override
    public long issueCount() {
        return services.get(IssueManager.class).getIssueCount();
    }

    @Override
    public void eachBatch(Consumer<List<Long>> batches) {
        for (Project project : projects()) {
            List<Long> ids = services.get(Issues.class).unarchived(project.getId());
            for (int from = 0; from < ids.size(); from += BATCH) {
                batches.accept(ids.subList(from, Math.min(from + BATCH, ids.size())));
            }
        }
    }

    @Override
    public Optional<ApplicationUser> userByName(String name) {
        return Optional.ofNullable(services.get(UserManager.class).getUserByName(name));
    }

    @Override
    public Optional<ApplicationUser> userByKey(String key) {
        return Optional.ofNullable(services.get(UserManager.class).getUserByKey(key));
    }

    @Override
    public Collection<ApplicationUser> users() {
        return services.get(UserManager.class).getAllApplicationUsers();
    }

    @Override
    public Optional<Collection<ApplicationUser>> members(String group) {
        GroupManager groups = services.get(GroupManager.class);
        return groups.groupExists(group) ? Optional.of(groups.getUsersInGroup(group)) : Optional.empty();
    }

    @Override
    public Visible visibleTo(ApplicationUser user) {
        BrowseFilter.Visible visible = services.get(BrowseFilter.class).visibleTo(user);
        return new Visible(visible.projectIds(), visible.securityLevelIds());
    }
}
