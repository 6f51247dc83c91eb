package io.clearowner.jira.action.assignment;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.UserKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Names likely owners of an issue before the editor types anything. All of them are named on the issue, its components
 * or its project, or own issues that the editor sees, so nobody is named whom Jira would not show.
 */
public final class Suggestions {

    private final UserManager users;
    private final IssueAssessor assessor;
    private final People people;

    public Suggestions(UserManager users, IssueAssessor assessor, People people) {
        this.users = users;
        this.assessor = assessor;
        this.people = people;
    }

    /** Why somebody is suggested, in the order of the list. */
    public enum Why {
        YOU,
        ASSIGNEE,
        REPORTER,
        COMPONENT_LEAD,
        PROJECT_LEAD,
        RECENT_OWNER;

        /** The name in REST. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A person who is active and may see the issue. */
    public record Suggestion(UserKey user, Why why) {}

    /**
     * Nobody comes twice; at most {@link Candidates#MAX_RESULTS}.
     *
     * @param recentOwners who owns other issues of the project that the editor sees
     */
    public List<Suggestion> of(ApplicationUser editor, Issue issue, Supplier<Collection<UserKey>> recentOwners) {
        JiraIssueFacts facts = assessor.facts(issue);
        Map<UserKey, Why> found = new LinkedHashMap<>();
        add(found, Why.YOU, Optional.of(UserKeys.of(editor)));
        add(found, Why.ASSIGNEE, facts.userIn(MappedField.ASSIGNEE));
        add(found, Why.REPORTER, facts.userIn(MappedField.REPORTER));
        for (ProjectComponent component : components(issue)) {
            add(found, Why.COMPONENT_LEAD, facts.componentLead(component.getId()));
        }
        add(found, Why.PROJECT_LEAD, facts.projectLead());
        recentOwners.get().forEach(owner -> add(found, Why.RECENT_OWNER, Optional.of(owner)));
        List<Suggestion> suggestions = new ArrayList<>();
        found.forEach((user, why) -> {
            if (suggestions.size() < Candidates.MAX_RESULTS && active(user) && people.canBrowse(user, facts)) {
                suggestions.add(new Suggestion(user, why));
            }
        });
        return suggestions;
    }

    private static Collection<ProjectComponent> components(Issue issue) {
        Collection<ProjectComponent> components = issue.getComponents();
        return components == null ? List.of() : components;
    }

    private static void add(Map<UserKey, Why> found, Why why, Optional<UserKey> user) {
        user.ifPresent(key -> found.putIfAbsent(key, why));
    }

    private boolean active(UserKey key) {
        ApplicationUser user = users.getUserByKey(key.value());
        return user != null && user.isActive();
    }
}
