package io.clearowner.sandbox.model.demo;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.issue.NewIssue;
import io.clearowner.sandbox.model.issue.Stores;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.people.Groups;
import io.clearowner.sandbox.model.project.Projects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Imports {@code issues.csv} and {@code people.csv} into an empty sandbox, in one transaction and without events. The
 * reporter becomes the Product Owner and the assignee the Delivery Owner, unless the import is to leave owners empty;
 * they stay reporter and assignee as well. The active person with most of a project's issues assigned leads it. An
 * issue with a resolution date is resolved as fixed. Rows of the type "Sub-task" name no parent in the data, so they
 * become issues of a standard type of that name; the sandbox's real sub-task type is "Sub-task item". A faulty row is
 * reported with its line and left out.
 */
public final class DemoImport {
    private static final List<String> PEOPLE = List.of("User", "Active");
    /** For accounts like those from before Jira 8.4, whose key is the name that they had first. */
    private static final List<String> KEYS_OF_PEOPLE = List.of("Key");

    private static final String PRODUCT_OWNER = "io.clearowner.jira:product-owner";
    private static final String DELIVERY_OWNER = "io.clearowner.jira:delivery-owner";
    private static final int BATCH = 500;
    private static final int CLOSED_TO_OUTSIDERS = 4;
    private static final int CONFIDENTIAL_ISSUES = 2;

    private static final List<ProjectPermissionKey> OF_MEMBERS = List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.RESOLVE_ISSUES,
            ProjectPermissions.CLOSE_ISSUES,
            ProjectPermissions.SCHEDULE_ISSUES,
            ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.ADD_COMMENTS,
            ProjectPermissions.VIEW_VOTERS_AND_WATCHERS);
    private static final List<ProjectPermissionKey> OF_ADMINISTRATORS = List.of(
            ProjectPermissions.ADMINISTER_PROJECTS,
            ProjectPermissions.DELETE_ISSUES,
            ProjectPermissions.MOVE_ISSUES,
            ProjectPermissions.MODIFY_REPORTER,
            ProjectPermissions.SET_ISSUE_SECURITY,
            ProjectPermissions.MANAGE_WATCHERS);

    private final Stores stores;
    private final Path folder;
    private final boolean owners;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> keyByUser = new HashMap<>();

    /** @param owners false to leave the owners empty, and to make components with leads instead */
    public DemoImport(Stores stores, Path folder, boolean owners) {
        this.stores = stores;
        this.folder = folder;
        this.owners = owners;
    }

    /** The numbers of what was imported, and the problems of the rows that were left out. */
    public record Report(int people, int projects, int issues, List<String> problems) {}

    public Report run(Consumer<String> progress) {
        return stores.db().inTransaction(() -> {
            int people = importPeople();
            progress.accept("Imported " + people + " people");
            List<ImportedIssue> issues = readIssues();
            Map<ImportedIssue.ProjectName, Long> projects = importProjects(issues);
            progress.accept("Imported " + projects.size() + " projects");
            importIssues(issues, projects, progress);
            return new Report(people, projects.size(), issues.size(), List.copyOf(problems));
        });
    }

    private int importPeople() {
        List<Accounts.NewAccount> accounts = new ArrayList<>();
        new CsvFile(folder.resolve("people.csv"), PEOPLE, KEYS_OF_PEOPLE, problems::add).forEach(row -> {
            String name = row.get("User").toLowerCase(Locale.ENGLISH);
            if (name.isEmpty()) {
                throw new CsvFile.Faulty("User is missing");
            }
            if (!row.get("Active").matches("true|false")) {
                throw new CsvFile.Faulty("Active must be true or false, was '" + row.get("Active") + "'");
            }
            // Keys differ from names, as in current versions of Jira, so that code that confuses them fails here too.
            String key = row.get("Key").isEmpty() ? "JIRAUSER" + (10_000 + accounts.size()) : row.get("Key");
            if (keyByUser.containsKey(name) || stores.accounts().byName(name).isPresent()) {
                throw new CsvFile.Faulty("the user '" + name + "' is there already");
            }
            keyByUser.put(name, key);
            accounts.add(new Accounts.NewAccount(
                    key,
                    name,
                    PeopleNames.of(accounts.size()),
                    name + "@example.com",
                    Boolean.parseBoolean(row.get("Active")),
                    name,
                    groups(accounts.isEmpty())));
        });
        stores.accounts().addAll(accounts);
        return accounts.size();
    }

    /**
     * The first person administers every project, so that there is a project administrator who does not administer
     * Jira.
     */
    private static List<String> groups(boolean first) {
        return first
                ? List.of(Groups.USERS, Groups.INSIDERS, Groups.PROJECT_LEADS)
                : List.of(Groups.USERS, Groups.INSIDERS);
    }

    private List<ImportedIssue> readIssues() {
        List<ImportedIssue> issues = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        new CsvFile(folder.resolve("issues.csv"), ImportedIssue.COLUMNS, problems::add).forEach(row -> {
            ImportedIssue issue = ImportedIssue.read(row, keyByUser);
            if (!ids.add(issue.tracker() + ":" + issue.id())) {
                throw new CsvFile.Faulty("the issue " + issue.id() + " of " + issue.tracker() + " is there already");
            }
            issues.add(issue);
        });
        issues.sort(Comparator.comparing(ImportedIssue::created).thenComparing(ImportedIssue::id));
        return issues;
    }

    /** The ids of the new projects. */
    private Map<ImportedIssue.ProjectName, Long> importProjects(List<ImportedIssue> issues) {
        Map<ImportedIssue.ProjectName, List<ImportedIssue>> byProject = new TreeMap<>();
        issues.forEach(issue -> byProject
                .computeIfAbsent(issue.project(), any -> new ArrayList<>())
                .add(issue));
        Set<String> takenKeys = new HashSet<>();
        Set<String> takenNames = new HashSet<>();
        stores.projects().all().forEach(project -> {
            takenKeys.add(project.getKey());
            takenNames.add(project.getName().toLowerCase(Locale.ENGLISH));
        });
        ProjectKeys keys = new ProjectKeys(takenKeys);
        List<Projects.NewProject> projects = new ArrayList<>();
        byProject.forEach((name, own) -> {
            String unique = takenNames.add(name.project().toLowerCase(Locale.ENGLISH))
                    ? name.project()
                    : name.project() + " (" + name.tracker() + ")";
            projects.add(new Projects.NewProject(
                    keys.keyFor(name.project()), unique, leadOf(own).orElse("admin")));
        });
        List<Long> ids = stores.projects().addAll(projects);
        Map<ImportedIssue.ProjectName, Long> idByName = new HashMap<>();
        byProject.keySet().forEach(name -> idByName.put(name, ids.get(idByName.size())));
        grant(ids);
        return idByName;
    }

    /** Without owners, leads are where owners may come from, so a project that nobody works on needs one, too. */
    private Optional<String> leadOf(List<ImportedIssue> issues) {
        Optional<String> most = leads().mostFrequent(issues.stream().map(ImportedIssue::assigneeKey));
        return owners
                ? most
                : most.or(() -> leads().mostFrequent(issues.stream().map(ImportedIssue::reporterKey)));
    }

    private void grant(List<Long> projectIds) {
        List<Object[]> grants = new ArrayList<>();
        for (int i = 0; i < projectIds.size(); i++) {
            Long id = projectIds.get(i);
            String members = closedToOutsiders(i) ? Groups.INSIDERS : Groups.USERS;
            OF_MEMBERS.forEach(permission -> grants.add(new Object[] {id, permission.permissionKey(), members}));
            grants.add(new Object[] {id, ProjectPermissions.ADMINISTER_PROJECTS.permissionKey(), Groups.PROJECT_LEADS});
            OF_ADMINISTRATORS.forEach(
                    permission -> grants.add(new Object[] {id, permission.permissionKey(), Groups.ADMINISTRATORS}));
        }
        stores.grants().grantInProjects(grants);
    }

    private static boolean closedToOutsiders(int project) {
        return project % CLOSED_TO_OUTSIDERS == CLOSED_TO_OUTSIDERS - 1;
    }

    private void importIssues(
            List<ImportedIssue> imported, Map<ImportedIssue.ProjectName, Long> projects, Consumer<String> progress) {
        if (imported.isEmpty()) {
            return;
        }
        List<NewIssue> issues = numbered(imported, projects);
        for (int from = 0; from < issues.size(); from += BATCH) {
            List<NewIssue> batch = issues.subList(from, Math.min(from + BATCH, issues.size()));
            stores.issues().addAll(batch);
            if (owners) {
                own(PRODUCT_OWNER, batch, NewIssue::reporterKey);
                own(DELIVERY_OWNER, batch, NewIssue::assigneeKey);
            }
            progress.accept("Imported " + (from + batch.size()) + " of " + issues.size() + " issues");
        }
        if (!owners) {
            int components = new DemoComponents(stores, leads()).add(issues);
            progress.accept("Left the owners empty and made " + components + " components from labels");
        }
    }

    private DemoLeads leads() {
        return new DemoLeads(key ->
                stores.accounts().byKey(key).filter(ApplicationUser::isActive).isPresent());
    }

    private List<NewIssue> numbered(List<ImportedIssue> imported, Map<ImportedIssue.ProjectName, Long> projects) {
        Map<ImportedIssue, Long> levels = securityLevels(imported, projects);
        long id = stores.db().nextIds("jiraissue", imported.size());
        Map<Long, Long> numbers = new HashMap<>();
        List<NewIssue> issues = new ArrayList<>();
        for (ImportedIssue issue : imported) {
            Long projectId = projects.get(issue.project());
            issues.add(new NewIssue(
                    id++,
                    projectId,
                    numbers.merge(projectId, 1L, Long::sum),
                    stores.constants().standardIssueType(issue.issueType()).getId(),
                    issue.priority().isEmpty()
                            ? null
                            : stores.constants().priorityNamed(issue.priority()).getId(),
                    levels.get(issue),
                    issue.summary(),
                    issue.labels(),
                    issue.reporterKey(),
                    issue.assigneeKey(),
                    issue.created(),
                    issue.updated(),
                    issue.resolved(),
                    issue.due()));
        }
        numbers.forEach((project, count) -> stores.projects().nextIssueNumbers(project, count.intValue()));
        return issues;
    }

    /** Two open issues get a security level, so that a search has something to hide within a visible project. */
    private Map<ImportedIssue, Long> securityLevels(
            List<ImportedIssue> issues, Map<ImportedIssue.ProjectName, Long> projects) {
        Map<ImportedIssue, Long> levels = new HashMap<>();
        Set<Long> seen = new HashSet<>();
        ApplicationUser lee = stores.accounts().byName("lee").orElse(null);
        for (ImportedIssue issue : issues) {
            Long projectId = projects.get(issue.project());
            if (levels.size() < CONFIDENTIAL_ISSUES
                    && issue.resolved() == null
                    && stores.grants().inProject(ProjectPermissions.BROWSE_PROJECTS.permissionKey(), projectId, lee)
                    && seen.add(projectId)) {
                levels.put(
                        issue,
                        stores.grants()
                                .addLevel(projectId, "Insiders only", Set.of(Groups.INSIDERS), Set.of())
                                .id());
            }
        }
        return levels;
    }

    private void own(String fieldType, List<NewIssue> issues, Function<NewIssue, String> owner) {
        CustomField field =
                stores.customFields().ofType(fieldType).stream().findFirst().orElse(null);
        List<NewIssue> owned =
                issues.stream().filter(issue -> owner.apply(issue) != null).toList();
        if (field == null || owned.isEmpty()) {
            return;
        }
        long id = stores.db().nextIds("customfieldvalue", owned.size());
        List<Object[]> values = new ArrayList<>();
        for (NewIssue issue : owned) {
            values.add(new Object[] {id++, issue.id(), field.getIdAsLong(), owner.apply(issue)});
        }
        stores.db()
                .updateAll(
                        "insert into customfieldvalue (id, issue, customfield, stringvalue) values (?, ?, ?, ?)",
                        values);
    }
}
