package io.clearowner.jira.action.transfer.notice;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.IssueAccess;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.OwnershipFields;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Shown;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.store.Departure;
import io.clearowner.jira.store.DepartureStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What departed people still own, for those who can do something about it: Jira administrators, and the leads and
 * administrators of a project. Counted as the reader; people who are active again are left out.
 */
public final class DepartureNotices {

    /** More people of a directory on one day are probably its outage. */
    public static final int MAX_PEOPLE = 50;

    /** For how long an outage may last before a transfer is offered. */
    private static final Duration OUTAGE = Duration.ofHours(1);

    /** Issues of a deleted account that are looked at; JQL cannot count them. */
    private static final int MAX_LOOKED_AT = 500;

    private final DepartureStore store;
    private final Access access;
    private final IssueAccess issues;
    private final ProjectManager projects;
    private final OwnershipFields fields;
    private final UserManager users;
    private final CustomFieldValuePersister values;
    private final StoredAreaOwners areas;
    private final SearchService searches;
    private final IssueDocumentSearchService counts;
    private final Clock clock;

    public DepartureNotices(
            DepartureStore store,
            Access access,
            IssueAccess issues,
            ProjectManager projects,
            OwnershipFields fields,
            UserManager users,
            CustomFieldValuePersister values,
            StoredAreaOwners areas,
            SearchService searches,
            IssueDocumentSearchService counts,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.issues = issues;
        this.projects = projects;
        this.fields = fields;
        this.users = users;
        this.values = values;
        this.areas = areas;
        this.searches = searches;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * A notice for one reader.
     *
     * @param people departed owners of that day and directory who are not active again
     * @param transferFrom before which no transfer is offered, because the directory may be to blame
     * @param owners what some of them own, as far as the reader sees it
     */
    public record Notice(Departure departure, int people, Optional<Instant> transferFrom, List<Owned> owners) {}

    /**
     * What a departed person owns.
     *
     * @param project the only project that is counted; empty for all
     * @param issues open issues that name the person, by role
     * @param areas projects and components that the person owns, once for each role
     * @param search JQL for the issues; empty for a deleted account, which JQL cannot name
     * @param mayTransfer whether the reader may transfer it
     */
    public record Owned(
            UserKey person,
            Optional<Project> project,
            Map<Role, Long> issues,
            int areas,
            Optional<String> search,
            boolean mayTransfer) {

        private boolean something() {
            return areas > 0 || issues.values().stream().anyMatch(count -> count > 0);
        }
    }

    /**
     * The notices that a person has not hidden, the newest first; none with nothing at stake.
     *
     * @param only the only project to look at; empty for all that the reader is responsible for
     */
    public List<Notice> of(ApplicationUser reader, Optional<Project> only) {
        List<Departure> departures = store.newest().stream()
                .filter(departure -> !departure.hiddenFor().contains(UserKeys.of(reader)))
                .toList();
        if (departures.isEmpty()) {
            return List.of();
        }
        List<Optional<Project>> scopes = scopes(reader, only);
        return scopes.isEmpty()
                ? List.of()
                : departures.stream()
                        .map(departure -> notice(departure, scopes, reader))
                        .filter(notice -> !notice.owners().isEmpty())
                        .toList();
    }

    /** Does not show a notice to the person any more. @throws Refusal if there is none */
    public void hide(String id, ApplicationUser reader) {
        if (!TextLimits.storable(id) || !store.hide(id, UserKeys.of(reader))) {
            throw Refusal.because(Kind.NOT_FOUND, "id", "clear-owner.rest.notice.not-found", Shown.of(id));
        }
    }

    private List<Optional<Project>> scopes(ApplicationUser reader, Optional<Project> only) {
        if (only.isPresent()) {
            return responsible(only.get(), reader) ? List.of(only) : List.of();
        }
        if (access.administers(reader)) {
            return List.of(Optional.empty());
        }
        return projects.getProjects().stream()
                .filter(project -> responsible(project, reader))
                .map(Optional::of)
                .toList();
    }

    private boolean responsible(Project project, ApplicationUser reader) {
        return reader.equals(project.getProjectLead()) || access.administers(project, reader);
    }

    private Notice notice(Departure departure, List<Optional<Project>> scopes, ApplicationUser reader) {
        List<UserKey> people =
                departure.people().stream().filter(this::departed).toList();
        Optional<Instant> from = Optional.of(departure.lastAt().plus(OUTAGE))
                .filter(time -> people.size() > MAX_PEOPLE && clock.instant().isBefore(time));
        List<Owned> owners = new ArrayList<>();
        for (UserKey person : people.subList(0, Math.min(MAX_PEOPLE, people.size()))) {
            // Most people have nothing left. That takes one look, not one for each of the reader's projects.
            if (scopes.size() > 1
                    && !owned(person, Optional.empty(), false, reader).something()) {
                continue;
            }
            for (Optional<Project> scope : scopes) {
                Owned owned = owned(person, scope, from.isEmpty(), reader);
                if (owned.something()) {
                    owners.add(owned);
                }
            }
        }
        return new Notice(departure, people.size(), from, owners);
    }

    private boolean departed(UserKey person) {
        ApplicationUser user = users.getUserByKey(person.value());
        return user == null || !user.isActive();
    }

    private Owned owned(UserKey person, Optional<Project> project, boolean offered, ApplicationUser reader) {
        ApplicationUser account = users.getUserByKey(person.value());
        Map<Role, Long> named = new EnumMap<>(Role.class);
        int owned = 0;
        for (Role role : Role.values()) {
            named.put(
                    role,
                    account == null
                            ? ofDeleted(person, role, project, reader)
                            : count(query(account, List.of(role), project), reader));
            owned += (int) areas.ownedBy(person, role).stream()
                    .filter(area -> within(area, project))
                    .count();
        }
        boolean may = project.map(one -> access.administers(one, reader)).orElseGet(() -> access.administers(reader));
        return new Owned(
                person,
                project,
                named,
                owned,
                Optional.ofNullable(account)
                        .map(user -> searches.getJqlString(query(user, List.of(Role.values()), project))),
                may && offered);
    }

    private Query query(ApplicationUser person, List<Role> roles, Optional<Project> project) {
        List<Clause> named = roles.stream()
                .map(role -> Jql.equal(Jql.field(fields.requireOwner(role)), person.getName()))
                .toList();
        List<Clause> all = new ArrayList<>(List.of(Jql.open(), Jql.or(named)));
        project.ifPresent(one -> all.add(Jql.project(one.getId())));
        return Jql.query(Jql.and(all));
    }

    private long count(Query query, ApplicationUser reader) {
        try {
            return counts.getHitCount(reader, query, false);
        } catch (SearchException e) {
            throw Refusal.because(Kind.UNAVAILABLE, "jql", "clear-owner.rest.search.failed")
                    .causedBy(e);
        }
    }

    private long ofDeleted(UserKey person, Role role, Optional<Project> project, ApplicationUser reader) {
        return values
                .getIssueIdsWithValue(fields.requireOwner(role), PersistenceFieldType.TYPE_LIMITED_TEXT, person.value())
                .stream()
                .limit(MAX_LOOKED_AT)
                .flatMap(id -> issues.find(reader, id).stream())
                .filter(issue -> issue.getResolutionId() == null)
                .filter(issue -> project.isEmpty() || project.get().getId().equals(issue.getProjectId()))
                .count();
    }

    private static boolean within(Area area, Optional<Project> project) {
        return project.isEmpty()
                || area.equals(Area.project(project.get().getId()))
                || project.get().getComponents().stream()
                        .anyMatch(component -> area.equals(Area.component(component.getId())));
    }
}
