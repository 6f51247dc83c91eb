package io.clearowner.sandbox.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.model.field.SystemSearcher;
import io.clearowner.sandbox.search.TestObjects.TestField;
import io.clearowner.sandbox.search.TestObjects.TestProject;
import io.clearowner.sandbox.search.TestObjects.User;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A small Jira in memory: three projects, a few people and random issues. */
final class World implements SearchedModel {
    static final Instant NOW = Instant.parse("2026-03-18T15:30:00Z");
    static final User ADA = new User("JIRAUSER1", "ada", "Zelda Ada", true);
    static final User BOB = new User("JIRAUSER2", "bob", "Yuri Bob", true);
    static final User CAI = new User("cai", "cai", "Xu Cai", false);
    static final List<User> USERS = List.of(ADA, BOB, CAI);
    static final long SECRET = 500;
    static final CustomField OWNER = TestField.of(10100, "Product Owner", SystemSearcher.Kind.USER);
    static final CustomField CLARITY = TestField.of(10101, "Vision Clarity", SystemSearcher.Kind.EXACT_TEXT);
    static final CustomField NOTES = TestField.of(10102, "Notes", SystemSearcher.Kind.TEXT);
    static final List<String> CODES = List.of("clear", "missing", "inactive", "no-access");
    static final List<String> WORDS = List.of("gadget", "owner", "search", "Lucene", "jar", "clarity");

    final List<Project> projects = List.of(
            TestProject.of(1, "ALPHA", "Zeta project"),
            TestProject.of(2, "BETA", "Beta"),
            TestProject.of(3, "GAMMA", "Alpha, renamed"));
    final List<IssueType> types =
            List.of(type("1", "Bug", false), type("2", "Story", false), type("5", "Sub-task item", true));
    final List<Status> statuses = List.of(
            status("1", "Open", "new", "To Do"),
            status("3", "In Progress", "indeterminate", "In Progress"),
            status("6", "Closed", "done", "Done"));
    final List<Priority> priorities =
            List.of(priority("1", "Blocker"), priority("3", "Major"), priority("5", "Trivial"));
    final List<Resolution> resolutions = List.of(
            Partial.create(TestObjects.TestResolution.class, "1", "Fixed"),
            Partial.create(TestObjects.TestResolution.class, "2", "Won't Fix"));
    final Map<Long, TestIssue> issues = new LinkedHashMap<>();
    Visible visible = new Visible(Set.of(1L, 2L, 3L), Set.of(SECRET));
    List<CustomField> fields = List.of(OWNER, CLARITY, NOTES);

    private static IssueType type(String id, String name, boolean subTask) {
        return Partial.create(TestObjects.Type.class, id, name, subTask);
    }

    private static Status status(String id, String name, String key, String category) {
        StatusCategory in = Partial.create(TestObjects.Category.class, key, category);
        return Partial.create(TestObjects.TestStatus.class, id, name, in);
    }

    private static Priority priority(String id, String name) {
        return Partial.create(TestObjects.TestPriority.class, id, name);
    }

    static World random(int size) {
        var world = new World();
        var random = new Random(7);
        for (int i = 0; i < size; i++) {
            world.add(world.issue(random, 10_000 + i, i));
        }
        return world;
    }

    TestIssue add(TestIssue issue) {
        issues.put(issue.id, issue);
        return issue;
    }

    TestIssue issue(long id, int project) {
        return issue(new Random(id), id, (int) id * 3 + project);
    }

    private TestIssue issue(Random random, long id, int i) {
        TestIssue issue = TestIssue.create();
        issue.id = id;
        issue.project = projects.get(i % 3);
        issue.number = i / 3 + 1;
        issue.type = types.get(random.nextInt(2)).getId();
        issue.status = statuses.get(random.nextInt(3));
        issue.priority = random.nextInt(6) == 0 ? null : priorities.get(random.nextInt(3));
        issue.resolution =
                random.nextBoolean() ? null : resolutions.get(random.nextInt(2)).getId();
        issue.summary = WORDS.get(random.nextInt(6)) + " " + WORDS.get(random.nextInt(6)) + ", or not";
        issue.description = random.nextBoolean() ? null : "Some " + WORDS.get(random.nextInt(6));
        issue.reporter = USERS.get(random.nextInt(3));
        issue.assignee = random.nextInt(3) == 0 ? null : USERS.get(random.nextInt(3));
        issue.created = NOW.minus(random.nextInt(60 * 24), ChronoUnit.HOURS);
        issue.updated = issue.created.plus(random.nextInt(100), ChronoUnit.HOURS);
        issue.resolved = issue.resolution == null ? null : issue.updated;
        issue.due = random.nextInt(3) > 0
                ? null
                : LocalDate.ofInstant(NOW, ZoneOffset.UTC).plusDays(random.nextInt(20) - 10);
        issue.level = random.nextInt(5) == 0 ? SECRET : null;
        for (String label : List.of("red", "Green", "blue")) {
            if (random.nextInt(4) == 0) {
                issue.labels.add(label);
            }
        }
        if (random.nextInt(3) == 0) {
            issue.fixVersions =
                    List.of(issue.project.getVersions().stream().toList().get(random.nextInt(3)));
        }
        issue.values.put(OWNER.getId(), random.nextInt(3) == 0 ? null : USERS.get(random.nextInt(3)));
        issue.values.put(CLARITY.getId(), CODES.get(random.nextInt(4)));
        if (random.nextInt(10) == 0) {
            issue.outOfScope.add(OWNER.getId());
            issue.values.remove(OWNER.getId());
        }
        return issue;
    }

    @Override
    public Collection<Project> projects() {
        return projects;
    }

    @Override
    public Collection<IssueType> issueTypes() {
        return types;
    }

    @Override
    public Collection<Status> statuses() {
        return statuses;
    }

    @Override
    public Collection<Priority> priorities() {
        return priorities;
    }

    @Override
    public Collection<Resolution> resolutions() {
        return resolutions;
    }

    @Override
    public Map<Long, String> securityLevels() {
        return Map.of(SECRET, "Secret");
    }

    @Override
    public Collection<CustomField> customFields() {
        return fields;
    }

    @Override
    public Optional<SystemSearcher.Kind> searcher(CustomField field) {
        return Optional.of(((TestField) field).kind);
    }

    @Override
    public Optional<Issue> issue(String key) {
        return issues.values().stream()
                .filter(issue -> issue.getKey().equalsIgnoreCase(key))
                .map(issue -> (Issue) issue)
                .findFirst();
    }

    @Override
    public Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.get(id));
    }

    @Override
    public Collection<Issue> issues(List<Long> ids) {
        return ids.stream()
                .filter(issues::containsKey)
                .map(id -> (Issue) issues.get(id))
                .toList();
    }

    @Override
    public long issueCount() {
        return issues.size();
    }

    @Override
    public void eachBatch(Consumer<List<Long>> batches) {
        List<Long> ids = List.copyOf(issues.keySet());
        for (int from = 0; from < ids.size(); from += 50) {
            batches.accept(ids.subList(from, Math.min(from + 50, ids.size())));
        }
    }

    @Override
    public Optional<ApplicationUser> userByName(String name) {
        return USERS.stream()
                .filter(user -> user.name().equalsIgnoreCase(name))
                .map(user -> (ApplicationUser) user)
                .findFirst();
    }

    @Override
    public Optional<ApplicationUser> userByKey(String key) {
        return USERS.stream()
                .filter(user -> user.key().equals(key))
                .map(user -> (ApplicationUser) user)
                .findFirst();
    }

    @Override
    public Collection<ApplicationUser> users() {
        return USERS.stream().collect(Collectors.toList());
    }

    @Override
    public Optional<Collection<ApplicationUser>> members(String group) {
        return group.equals("inner circle") ? Optional.of(List.of(ADA, CAI)) : Optional.empty();
    }

    @Override
    public Visible visibleTo(ApplicationUser user) {
        return visible;
    }
}
