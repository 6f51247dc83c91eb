package io.clearowner.jira.ownership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An unresolved standard issue without owners, described and dated, until a test changes one thing. */
public final class TestIssue implements IssueFacts {

    static final Instant CREATED = Instant.parse("2026-03-02T08:00:00Z");

    /** What was asked about fields and leads. */
    final List<String> questions = new ArrayList<>();

    private final Map<Role, UserKey> owners = new EnumMap<>(Role.class);
    private long id = 1;
    private String issueTypeId = "1";
    private boolean resolved;
    private boolean subTask;
    private boolean described = true;
    private boolean dated = true;
    private IssueFacts parent;
    private IssueFacts epic;
    private List<Long> components = List.of();
    private final Map<MappedField, UserKey> users = new HashMap<>();
    private final Map<Long, UserKey> componentLeads = new HashMap<>();
    private UserKey projectLead;

    public static TestIssue anIssue() {
        return new TestIssue();
    }

    static TestIssue aSubTaskOf(IssueFacts parent) {
        TestIssue issue = new TestIssue();
        issue.subTask = true;
        issue.issueTypeId = "5";
        issue.parent = parent;
        return issue;
    }

    TestIssue withId(long newId) {
        id = newId;
        return this;
    }

    TestIssue ownedBy(String product, String delivery) {
        put(Role.PRODUCT, product);
        put(Role.DELIVERY, delivery);
        return this;
    }

    TestIssue ofType(String typeId) {
        issueTypeId = typeId;
        return this;
    }

    TestIssue resolved(boolean value) {
        resolved = value;
        return this;
    }

    TestIssue described(boolean value) {
        described = value;
        return this;
    }

    TestIssue dated(boolean value) {
        dated = value;
        return this;
    }

    TestIssue below(IssueFacts newParent) {
        parent = newParent;
        return this;
    }

    TestIssue inEpic(IssueFacts newEpic) {
        epic = newEpic;
        return this;
    }

    TestIssue inComponents(Long... ids) {
        components = List.of(ids);
        return this;
    }

    TestIssue with(MappedField field, String user) {
        users.put(field, new UserKey(user));
        return this;
    }

    TestIssue inComponentLedBy(long id, String user) {
        components = Stream.concat(components.stream(), Stream.of(id)).toList();
        if (user != null) {
            componentLeads.put(id, new UserKey(user));
        }
        return this;
    }

    TestIssue inProjectLedBy(String user) {
        projectLead = user == null ? null : new UserKey(user);
        return this;
    }

    private void put(Role role, String user) {
        if (user != null) {
            owners.put(role, new UserKey(user));
        }
    }

    @Override
    public long issueId() {
        return id;
    }

    @Override
    public long projectId() {
        return 10000;
    }

    @Override
    public String issueTypeId() {
        return issueTypeId;
    }

    @Override
    public boolean subTask() {
        return subTask;
    }

    @Override
    public boolean resolved() {
        return resolved;
    }

    @Override
    public long createdAt() {
        return CREATED.toEpochMilli();
    }

    @Override
    public boolean described() {
        return described;
    }

    @Override
    public boolean dated() {
        return dated;
    }

    @Override
    public Optional<UserKey> ownOwner(Role role) {
        return Optional.ofNullable(owners.get(role));
    }

    @Override
    public Optional<IssueFacts> parent() {
        return Optional.ofNullable(parent);
    }

    @Override
    public Optional<IssueFacts> epic() {
        return Optional.ofNullable(epic);
    }

    @Override
    public List<Long> componentIds() {
        return components;
    }

    @Override
    public Optional<UserKey> userIn(MappedField field) {
        questions.add("user in " + field);
        return Optional.ofNullable(users.get(field));
    }

    @Override
    public Optional<UserKey> componentLead(long componentId) {
        questions.add("lead of component " + componentId);
        return Optional.ofNullable(componentLeads.get(componentId));
    }

    @Override
    public Optional<UserKey> projectLead() {
        questions.add("lead of project");
        return Optional.ofNullable(projectLead);
    }
}
