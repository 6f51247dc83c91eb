package io.clearowner.benchmarks;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.issue.Workflow;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes a site straight into the tables of a sandbox that has been started once with the plugin and is not running. A
 * batch and its progress are written in one transaction, so that generation can resume.
 */
final class SiteGenerator {
    private static final int BATCH = 5000;
    private static final long FIRST_ID = 1_000_000;
    private static final String FAR = "benchmarks.generated";
    private static final String ADMINISTRATORS = "jira-administrators";
    private static final String USERS = "jira-software-users";
    private static final String INSIDERS = "insiders";
    private static final List<ProjectPermissionKey> OF_MEMBERS = List.of(
            ProjectPermissions.BROWSE_PROJECTS,
            ProjectPermissions.CREATE_ISSUES,
            ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES,
            ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.TRANSITION_ISSUES,
            ProjectPermissions.RESOLVE_ISSUES,
            ProjectPermissions.SCHEDULE_ISSUES);
    private static final List<ProjectPermissionKey> OF_ADMINISTRATORS = List.of(
            ProjectPermissions.ADMINISTER_PROJECTS,
            ProjectPermissions.DELETE_ISSUES,
            ProjectPermissions.MODIFY_REPORTER,
            ProjectPermissions.SET_ISSUE_SECURITY);

    private final Site site;
    private final Db db;
    private final Consumer<String> progress;
    private final Map<Integer, Long> lastNumber = new HashMap<>();
    private final Map<Integer, Long> lastParent = new HashMap<>();
    private long productOwner;
    private long deliveryOwner;

    SiteGenerator(Site site, Database database, Consumer<String> progress) {
        this.site = site;
        this.db = new Db(database);
        this.progress = progress;
    }

    void run() {
        productOwner = field("product-owner");
        deliveryOwner = field("delivery-owner");
        int done = db.one(
                        "select property_value from sandbox_property where property_key = ?",
                        row -> Integer.valueOf(row.getString(1)),
                        FAR)
                .orElse(-1);
        if (done < 0) {
            db.transactionally(() -> {
                people();
                projects();
                reached(0);
            });
            done = 0;
        }
        remember();
        for (int from = done; from < site.issues(); from += BATCH) {
            int first = from;
            int end = Math.min(site.issues(), from + BATCH);
            db.transactionally(() -> {
                issues(first, end);
                reached(end);
            });
            if (end % (20 * BATCH) == 0 || end == site.issues()) {
                progress.accept("Generated " + end + " of " + site.issues() + " issues");
            }
        }
        finish();
    }

    private long field(String type) {
        return db.one(
                        "select min(id) from customfield where customfieldtypekey = ?",
                        row -> row.getLong(1),
                        "io.clearowner.jira:" + type)
                .filter(id -> id > 0)
                .orElseThrow(() -> new IllegalStateException("The home has no field " + type));
    }

    private void reached(int issues) {
        db.update("delete from sandbox_property where property_key = ?", FAR);
        db.update(
                "insert into sandbox_property (property_key, property_value) values (?, ?)",
                FAR,
                Integer.toString(issues));
    }

    private void people() {
        List<Object[]> users = new ArrayList<>();
        List<Object[]> memberships = new ArrayList<>();
        for (int i = 0; i < site.users(); i++) {
            users.add(new Object[] {
                FIRST_ID + i,
                People.key(i),
                People.name(i),
                "Person " + i,
                People.name(i) + "@example.com",
                People.active(i)
            });
            memberships.add(new Object[] {USERS, People.key(i)});
            if (People.insider(i)) {
                memberships.add(new Object[] {INSIDERS, People.key(i)});
            }
        }
        db.updateAll(
                "insert into app_user (id, user_key, user_name, display_name, email_address, active)"
                        + " values (?, ?, ?, ?, ?, ?)",
                users);
        db.updateAll("insert into app_membership (group_name, user_key) values (?, ?)", memberships);
        progress.accept("Generated " + site.users() + " people");
    }

    private void projects() {
        List<Object[]> projects = new ArrayList<>();
        List<Object[]> grants = new ArrayList<>();
        List<Object[]> components = new ArrayList<>();
        List<Object[]> versions = new ArrayList<>();
        for (int i = 0; i < site.projects(); i++) {
            long id = FIRST_ID + i;
            projects.add(new Object[] {id, "P" + i, "Project " + i, People.key(i % site.users())});
            String members = i % 4 == 3 ? INSIDERS : USERS;
            OF_MEMBERS.forEach(key -> grants.add(new Object[] {id, key.permissionKey(), members}));
            OF_ADMINISTRATORS.forEach(key -> grants.add(new Object[] {id, key.permissionKey(), ADMINISTRATORS}));
            for (int part = 0; part < GeneratedIssue.PARTS; part++) {
                components.add(new Object[] {part(i, part), id, "Component " + part});
                versions.add(new Object[] {part(i, part), id, "Version " + part, false, false});
            }
        }
        db.updateAll("insert into project (id, pkey, pname, lead, pcounter) values (?, ?, ?, ?, 0)", projects);
        db.updateAll("insert into project_permission (project, permission, group_name) values (?, ?, ?)", grants);
        db.updateAll("insert into component (id, project, cname) values (?, ?, ?)", components);
        db.updateAll(
                "insert into projectversion (id, project, vname, released, archived) values (?, ?, ?, ?, ?)", versions);
        for (int i = 0; i < Site.SECURITY_LEVELS; i++) {
            db.update(
                    "insert into issue_security_level (id, project, name) values (?, ?, ?)",
                    FIRST_ID + i,
                    FIRST_ID + i,
                    "Level " + i);
            db.update(
                    "insert into issue_security_grant (level_id, grant_type, grantee) values (?, ?, ?)",
                    FIRST_ID + i,
                    "group",
                    INSIDERS);
        }
        progress.accept("Generated " + site.projects() + " projects");
    }

    private static long part(int project, int part) {
        return FIRST_ID + (long) project * GeneratedIssue.PARTS + part;
    }

    /** Reads how far earlier runs got. */
    private void remember() {
        db.list(
                        "select project, max(issuenum), max(case when parent_id is null then id end) from jiraissue"
                                + " where project >= ? group by project",
                        row -> new Object[] {(int) (row.getLong(1) - FIRST_ID), row.getLong(2), row.getLong(3)},
                        FIRST_ID)
                .forEach(row -> {
                    lastNumber.put((Integer) row[0], (Long) row[1]);
                    if ((Long) row[2] > 0) {
                        lastParent.put((Integer) row[0], (Long) row[2]);
                    }
                });
    }

    private void issues(int from, int end) {
        List<Object[]> issues = new ArrayList<>();
        List<Object[]> parts = new ArrayList<>();
        List<Object[]> owners = new ArrayList<>();
        for (int i = from; i < end; i++) {
            GeneratedIssue issue = new GeneratedIssue(site, i);
            long id = FIRST_ID + i;
            issues.add(row(issue, id));
            if (issue.component >= 0) {
                parts.add(new Object[] {id, "component", part(issue.project, issue.component)});
            }
            if (issue.version >= 0) {
                parts.add(new Object[] {id, "fix", part(issue.project, issue.version)});
            }
            issue.productOwner.ifPresent(owner ->
                    owners.add(new Object[] {FIRST_ID + 2 * (id - FIRST_ID), id, productOwner, People.key(owner)}));
            issue.deliveryOwner.ifPresent(owner -> owners.add(
                    new Object[] {FIRST_ID + 2 * (id - FIRST_ID) + 1, id, deliveryOwner, People.key(owner)}));
        }
        db.updateAll(
                "insert into jiraissue (id, project, issuenum, issuetype, parent_id, summary, description, priority, "
                        + "issuestatus, resolution, reporter, creator, assignee, created, updated, resolutiondate, "
                        + "duedate, security, votes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                issues);
        db.updateAll("insert into nodeassociation (issue, node_type, node_id) values (?, ?, ?)", parts);
        db.updateAll("insert into customfieldvalue (id, issue, customfield, stringvalue) values (?, ?, ?, ?)", owners);
    }

    /** The first issue of a project is never a sub-task. */
    private Object[] row(GeneratedIssue issue, long id) {
        Long parent = issue.subTask ? lastParent.get(issue.project) : null;
        if (parent == null) {
            lastParent.put(issue.project, id);
        }
        String reporter = issue.productOwner.map(People::key).orElse("admin");
        Timestamp resolved = issue.resolved ? issue.updated : null;
        return new Object[] {
            id,
            FIRST_ID + issue.project,
            lastNumber.merge(issue.project, 1L, Long::sum),
            issue.subTask && parent == null ? "3" : issue.type,
            parent,
            issue.summary,
            issue.description,
            issue.priority,
            issue.resolved ? Workflow.CLOSED : issue.inProgress ? Workflow.IN_PROGRESS : Workflow.OPEN,
            issue.resolved ? "1" : null,
            reporter,
            reporter,
            issue.deliveryOwner.map(People::key).orElse(null),
            issue.created,
            issue.updated,
            resolved,
            issue.due,
            issue.secret ? FIRST_ID + issue.project : null
        };
    }

    /** Sets the counters, so that issues can be created through Jira afterwards. */
    private void finish() {
        db.transactionally(() -> {
            lastNumber.forEach((project, number) ->
                    db.update("update project set pcounter = ? where id = ?", number, FIRST_ID + project));
            db.update(
                    "update sequence_value_item set seq_id = ? where seq_name in ('jiraissue', 'customfieldvalue',"
                            + " 'project', 'component', 'projectversion', 'app_user', 'issue_security_level')",
                    FIRST_ID + 10L * Math.max(site.issues(), site.users()));
        });
        progress.accept("Generated at " + Instant.now());
    }
}
