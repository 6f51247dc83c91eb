package io.clearowner.jira.ownership;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** An unresolved standard issue without owners, until a test changes one thing. */
final class TestIssue implements IssueFacts {

    private final Map<Role, UserKey> owners = new EnumMap<>(Role.class);
    private String issueTypeId = "1";
    private boolean resolved;
    private boolean subTask;
    private IssueFacts parent;

    static TestIssue anIssue() {
        return new TestIssue();
    }

    static TestIssue aSubTaskOf(IssueFacts parent) {
        TestIssue issue = new TestIssue();
        issue.subTask = true;
        issue.issueTypeId = "5";
        issue.parent = parent;
        return issue;
    }

    TestIssue ownedBy(String product, String delivery) {
        put(Role.PRODUCT, product);
        put(Role.DELIVERY, delivery);
        return this;
    }

    TestIssue ofType(String id) {
        issueTypeId = id;
        return this;
    }

    TestIssue resolved(boolean value) {
        resolved = value;
        return this;
    }

    TestIssue below(IssueFacts newParent) {
        parent = newParent;
        return this;
    }

    private void put(Role role, String user) {
        if (user != null) {
            owners.put(role, new UserKey(user));
        }
    }

    @Override
    public long issueId() {
        return 1;
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
    public Optional<UserKey> ownOwner(Role role) {
        return Optional.ofNullable(owners.get(role));
    }

    @Override
    public Optional<IssueFacts> parent() {
        return Optional.ofNullable(parent);
    }
}
