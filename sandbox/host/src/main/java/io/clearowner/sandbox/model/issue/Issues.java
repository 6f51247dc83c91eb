package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.field.StoredValue;
import java.lang.reflect.Constructor;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes issues. A service of the host: the search reads all issues in batches. */
public final class Issues {
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-(\\d{1,18})");
    private static final int BATCH = 500;

    private final Stores stores;
    private final Db db;
    private final Constructor<? extends MutableIssue> constructor;

    public Issues(Stores stores) {
        this.stores = stores;
        this.db = stores.db();
        try {
            constructor = Partial.complete(StoredIssue.class).getConstructor(Stores.class, IssueRow.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    MutableIssue issue(IssueRow row) {
        try {
            return constructor.newInstance(stores, row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The issue as it is stored, which no other transaction can change until this one ends. */
    Optional<StoredIssue> lock(Long id) {
        return db.one("select id from jiraissue where id = ? for update", row -> row.getLong(1), id)
                .map(found -> (StoredIssue) byId(found));
    }

    public MutableIssue byId(Long id) {
        return id == null
                ? null
                : db.one("select * from jiraissue where id = ?", IssueRow::read, id)
                        .map(this::issue)
                        .orElse(null);
    }

    /**
     * Finds an issue by its key or by one that it had before it was moved, since Jira's links with old keys keep
     * working.
     */
    public MutableIssue byKeyIgnoringCase(String key) {
        Matcher parts = KEY.matcher(key == null ? "" : key);
        if (!parts.matches()) {
            return null;
        }
        Project project = stores.projects().byKeyIgnoringCase(parts.group(1));
        MutableIssue current = project == null
                ? null
                : db.one(
                                "select * from jiraissue where project = ? and issuenum = ?",
                                IssueRow::read,
                                project.getId(),
                                Long.valueOf(parts.group(2)))
                        .map(this::issue)
                        .orElse(null);
        return current != null
                ? current
                : db.one(
                                "select issue_id from moved_issue_key where old_issue_key = ?",
                                row -> row.getLong(1),
                                key.toUpperCase(Locale.ENGLISH))
                        .map(this::byId)
                        .orElse(null);
    }

    /** Records a key that the issue had before it was moved to another project. */
    void remember(String oldKey, Long issueId) {
        db.update("delete from moved_issue_key where old_issue_key = ?", oldKey);
        db.update("insert into moved_issue_key (old_issue_key, issue_id) values (?, ?)", oldKey, issueId);
    }

    List<String> oldKeys(Long issueId) {
        return db.list(
                "select old_issue_key from moved_issue_key where issue_id = ?", row -> row.getString(1), issueId);
    }

    /** The existing issues in the order of the ids, read together with their labels and custom field values. */
    public List<Issue> byIds(Collection<Long> ids) {
        Map<Long, Issue> found = new HashMap<>();
        List<Long> distinct = new ArrayList<>(new LinkedHashSet<>(ids));
        for (int from = 0; from < distinct.size(); from += BATCH) {
            Object[] part = distinct.subList(from, Math.min(from + BATCH, distinct.size()))
                    .toArray();
            String in = String.join(",", Collections.nCopies(part.length, "?"));
            prefetched("where id in (" + in + ")", "where issue in (" + in + ")", part)
                    .forEach(issue -> found.put(issue.getId(), issue));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Every issue, by id, in batches read together with labels and custom field values. */
    public void forEachBatch(Consumer<List<Issue>> reader) {
        long last = -1;
        while (true) {
            Long end = db.one(
                            "select max(id) from (select id from jiraissue where id > ? order by id limit " + BATCH
                                    + ") batch",
                            row -> row.getLong(1) == 0 ? null : (Long) row.getLong(1),
                            last)
                    .orElse(null);
            if (end == null) {
                return;
            }
            reader.accept(prefetched("where id > ? and id <= ?", "where issue > ? and issue <= ?", last, end));
            last = end;
        }
    }

    private List<Issue> prefetched(String whereId, String whereIssue, Object... parameters) {
        Map<Long, IssueRow> rows = new LinkedHashMap<>();
        db.list("select * from jiraissue " + whereId + " order by id", IssueRow::read, parameters)
                .forEach(row -> {
                    row.labels = new TreeSet<>();
                    row.nodes = new HashMap<>();
                    row.values = new ArrayList<>();
                    rows.put(row.id, row);
                });
        db.list(
                "select issue, label from label " + whereIssue,
                row -> rows.get(row.getLong(1)).labels.add(row.getString(2)),
                parameters);
        db.list(
                "select issue, node_type, node_id from nodeassociation " + whereIssue,
                row -> rows.get(row.getLong(1)).nodes(row.getString(2)).add(row.getLong(3)),
                parameters);
        db.list("select * from customfieldvalue " + whereIssue + " order by id", StoredValue::read, parameters)
                .forEach(value -> rows.get(value.issueId()).values.add(value));
        return rows.values().stream().<Issue>map(this::issue).toList();
    }

    Set<String> labels(Long issueId) {
        return new TreeSet<>(db.list("select label from label where issue = ?", row -> row.getString(1), issueId));
    }

    Map<String, Set<Long>> nodes(Long issueId) {
        Map<String, Set<Long>> nodes = new TreeMap<>();
        db.list(
                "select node_type, node_id from nodeassociation where issue = ?",
                row -> nodes.computeIfAbsent(row.getString(1), any -> new LinkedHashSet<>())
                        .add(row.getLong(2)),
                issueId);
        return nodes;
    }

    public List<Issue> subTasks(Long parentId) {
        return db
                .list("select * from jiraissue where parent_id = ? order by issuenum", IssueRow::read, parentId)
                .stream()
                .<Issue>map(this::issue)
                .toList();
    }

    /** Whether Jira would refuse to delete this user, because an issue, project or component names them. */
    public boolean namesUser(String userKey) {
        return db.count(
                                "select count(*) from jiraissue where reporter = ? or assignee = ? or creator = ?",
                                userKey,
                                userKey,
                                userKey)
                        + db.count("select count(*) from project where lead = ?", userKey)
                        + db.count("select count(*) from component where lead = ?", userKey)
                > 0;
    }

    /**
     * Whether Jira keeps the account, as inactive, when an external directory has it no more: because an issue or a
     * comment names it (https://support.atlassian.com/jira/kb/ldap-user-deletion-effect-in-jira-user-base/).
     */
    public boolean keepsUser(String userKey) {
        return db.count("select count(*) from jiraissue where reporter = ? or assignee = ?", userKey, userKey)
                        + db.count("select count(*) from jiraaction where author = ?", userKey)
                > 0;
    }

    public long count() {
        return db.count("select count(*) from jiraissue");
    }

    /** Inserts issues without checks, events or history. */
    public void addAll(Collection<NewIssue> issues) {
        insert(issues.stream().map(NewIssue::row).toList());
    }

    void insert(Collection<IssueRow> rows) {
        db.updateAll(
                "insert into jiraissue (id, project, issuenum, issuetype, parent_id, summary, description, "
                        + "environment, priority, issuestatus, resolution, reporter, creator, assignee, created, "
                        + "updated, resolutiondate, duedate, security, votes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                        + "?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream().map(IssueRow::insertParameters).toList());
        insertParts(rows);
    }

    void update(IssueRow row) {
        db.update(
                "update jiraissue set project = ?, issuenum = ?, issuetype = ?, parent_id = ?, summary = ?, "
                        + "description = ?, environment = ?, priority = ?, issuestatus = ?, resolution = ?, reporter = "
                        + "?, assignee = ?, updated = ?, resolutiondate = ?, duedate = ?, security = ? where id = ?",
                row.projectId,
                row.number,
                row.issueTypeId,
                row.parentId,
                row.summary,
                row.description,
                row.environment,
                row.priorityId,
                row.statusId,
                row.resolutionId,
                row.reporterKey,
                row.assigneeKey,
                row.updated,
                row.resolved,
                row.due,
                row.securityLevelId,
                row.id);
        if (row.labels != null) {
            db.update("delete from label where issue = ?", row.id);
        }
        if (row.nodes != null) {
            db.update("delete from nodeassociation where issue = ?", row.id);
        }
        insertParts(List.of(row));
    }

    private void insertParts(Collection<IssueRow> rows) {
        List<Object[]> labels = new ArrayList<>();
        List<Object[]> nodes = new ArrayList<>();
        int count = rows.stream()
                .mapToInt(row -> row.labels == null ? 0 : row.labels.size())
                .sum();
        long labelId = count == 0 ? 0 : db.nextIds("label", count);
        for (IssueRow row : rows) {
            for (String label : row.labels == null ? Set.<String>of() : row.labels) {
                labels.add(new Object[] {labelId++, row.id, label});
            }
            if (row.nodes != null) {
                row.nodes.forEach((kind, ids) -> ids.forEach(id -> nodes.add(new Object[] {row.id, kind, id})));
            }
        }
        db.updateAll("insert into label (id, issue, label) values (?, ?, ?)", labels);
        db.updateAll("insert into nodeassociation (issue, node_type, node_id) values (?, ?, ?)", nodes);
    }

    /** @param at null to restore the issue */
    void setArchived(Long id, Timestamp at, String byKey) {
        db.update("update jiraissue set archived_at = ?, archived_by = ? where id = ?", at, byKey, id);
    }

    /** The ids of the issues of a project that are not archived, in their order; none of an archived project. */
    public List<Long> unarchived(Long projectId) {
        return db.list(
                "select i.id from jiraissue i join project p on p.id = i.project where i.project = ? and i.archived_at"
                        + " is null and p.archived_at is null order by i.id",
                row -> row.getLong(1),
                projectId);
    }

    void delete(Long id) {
        db.update(
                "delete from customfieldvalue where stringvalue = ? and customfield in (select id from customfield"
                        + " where customfieldtypekey = ?)",
                id.toString(),
                EpicLinkType.KEY);
        for (String table : List.of("label", "nodeassociation", "customfieldvalue", "userassociation")) {
            db.update("delete from " + table + " where issue = ?", id);
        }
        db.update("delete from changeitem where groupid in (select id from changegroup where issueid = ?)", id);
        db.update("delete from changegroup where issueid = ?", id);
        db.update("delete from moved_issue_key where issue_id = ?", id);
        db.update("delete from jiraaction where issueid = ?", id);
        db.update("delete from jiraissue where id = ?", id);
    }
}
