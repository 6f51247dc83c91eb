package io.clearowner.sandbox.model.demo;

import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.GlobalPermissionKey;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.issue.Workflow;
import io.clearowner.sandbox.model.people.Groups;
import io.clearowner.sandbox.model.people.Passwords;
import java.util.List;

/** Creates the data of an empty Jira: sequences, constants, the default screen, groups and the three known people. */
public final class Seed {
    static final long DEFAULT_SCREEN = 1;

    private static final long FIRST_ID = 10_000;
    private static final List<String> SEQUENCES = List.of(
            "app_user",
            "project",
            "component",
            "projectversion",
            "issue_security_level",
            "issuetype",
            "priority",
            "jiraissue",
            "label",
            "changegroup",
            "changeitem",
            "jiraaction",
            "customfield",
            "configurationcontext",
            "customfieldvalue",
            "fieldscreen",
            "fieldscreentab",
            "fieldscreenlayoutitem");
    private static final List<String> SCREEN_FIELDS = List.of(
            "summary",
            "issuetype",
            "priority",
            "duedate",
            "components",
            "versions",
            "fixVersions",
            "assignee",
            "reporter",
            "description",
            "labels",
            "security");

    private final Db db;

    public Seed(Db db) {
        this.db = db;
    }

    public void insert() {
        if (db.count("select count(*) from sequence_value_item") > 0) {
            return;
        }
        db.transactionally(() -> {
            SEQUENCES.forEach(name ->
                    db.update("insert into sequence_value_item (seq_name, seq_id) values (?, ?)", name, FIRST_ID));
            constants();
            screens();
            for (String group : List.of(Groups.ADMINISTRATORS, Groups.USERS, Groups.INSIDERS, Groups.PROJECT_LEADS)) {
                db.update("insert into app_group (group_name) values (?)", group);
            }
            person(1, "admin", "admin", "Robin Admin", Groups.ADMINISTRATORS, Groups.USERS, Groups.INSIDERS);
            person(2, "JIRAUSER2", "pat", "Pat Ordinary", Groups.USERS, Groups.INSIDERS);
            person(3, "JIRAUSER3", "lee", "Lee Limited", Groups.USERS);
            global(GlobalPermissionKey.ADMINISTER, Groups.ADMINISTRATORS);
            global(GlobalPermissionKey.SYSTEM_ADMIN, Groups.ADMINISTRATORS);
            for (GlobalPermissionKey key : List.of(
                    GlobalPermissionKey.USE,
                    GlobalPermissionKey.USER_PICKER,
                    GlobalPermissionKey.CREATE_SHARED_OBJECTS,
                    GlobalPermissionKey.BULK_CHANGE)) {
                global(key, Groups.USERS);
            }
        });
    }

    private void constants() {
        issueType("1", "Bug", false);
        issueType("2", "New Feature", false);
        issueType("3", "Task", false);
        issueType("4", "Improvement", false);
        issueType("5", "Sub-task item", true);
        issueType("6", "Epic", false);
        issueType("7", "Story", false);
        priority("1", "Blocker", "#cc0000");
        priority("2", "Critical", "#ff0000");
        priority("3", "Major", "#009900");
        priority("4", "Minor", "#006600");
        priority("5", "Trivial", "#003300");
        status(Workflow.OPEN, "Open", StatusCategory.TO_DO);
        status(Workflow.IN_PROGRESS, "In Progress", StatusCategory.IN_PROGRESS);
        status(Workflow.REOPENED, "Reopened", StatusCategory.TO_DO);
        status(Workflow.RESOLVED, "Resolved", StatusCategory.COMPLETE);
        status(Workflow.CLOSED, "Closed", StatusCategory.COMPLETE);
        resolution("1", "Fixed");
        resolution("2", "Won't Fix");
        resolution("3", "Duplicate");
        resolution("4", "Incomplete");
        resolution("5", "Cannot Reproduce");
    }

    private void issueType(String id, String name, boolean subTask) {
        db.update(
                "insert into issuetype (id, sequence, pname, description, sub_task, icon) values (?, ?, ?, ?, ?, ?)",
                id,
                Long.valueOf(id),
                name,
                "",
                subTask,
                Constants.icon("issuetypes", name));
    }

    private void priority(String id, String name, String color) {
        db.update(
                "insert into priority (id, sequence, pname, description, color, icon) values (?, ?, ?, ?, ?, ?)",
                id,
                Long.valueOf(id),
                name,
                "",
                color,
                Constants.icon("priorities", name));
    }

    private void status(String id, String name, String category) {
        db.update(
                "insert into issuestatus (id, sequence, pname, description, category) values (?, ?, ?, ?, ?)",
                id,
                Long.valueOf(id),
                name,
                "",
                category);
    }

    private void resolution(String id, String name) {
        db.update(
                "insert into resolution (id, sequence, pname, description) values (?, ?, ?, ?)",
                id,
                Long.valueOf(id),
                name,
                "");
    }

    /** The screens of a new Jira; only the default one has fields at first. */
    private void screens() {
        List<String> names = List.of("Default Screen", "Workflow Screen", "Resolve Issue Screen");
        for (int i = 0; i < names.size(); i++) {
            long id = DEFAULT_SCREEN + i;
            db.update("insert into fieldscreen (id, name, description) values (?, ?, ?)", id, names.get(i), "");
            db.update(
                    "insert into fieldscreentab (id, fieldscreen, name, sequence) values (?, ?, ?, ?)",
                    id,
                    id,
                    "Field Tab",
                    0L);
        }
        for (int i = 0; i < SCREEN_FIELDS.size(); i++) {
            db.update(
                    "insert into fieldscreenlayoutitem (id, fieldscreentab, fieldidentifier, sequence)"
                            + " values (?, ?, ?, ?)",
                    (long) i + 1,
                    1L,
                    SCREEN_FIELDS.get(i),
                    (long) i);
        }
    }

    private void person(long id, String key, String name, String displayName, String... groups) {
        db.update(
                "insert into app_user (id, user_key, user_name, display_name, email_address, active, password_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                key,
                name,
                displayName,
                name + "@example.com",
                true,
                Passwords.hash(name));
        for (String group : groups) {
            db.update("insert into app_membership (group_name, user_key) values (?, ?)", group, key);
        }
    }

    private void global(GlobalPermissionKey key, String group) {
        db.update("insert into global_permission (permission, group_name) values (?, ?)", key.getKey(), group);
    }
}
