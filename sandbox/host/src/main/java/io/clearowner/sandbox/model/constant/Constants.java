package io.clearowner.sandbox.model.constant;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.SimpleStatus;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.model.db.Db;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Issue types, priorities, statuses and resolutions: in the database, read from memory. */
public final class Constants {
    /** The path of the base URL. As in Jira, icon URLs do not contain the host. */
    private static final String CONTEXT = "/jira";

    private final Db db;
    private volatile Memory memory;

    private record Memory(
            Map<String, IssueType> issueTypes,
            Map<String, Priority> priorities,
            Map<String, Status> statuses,
            Map<String, Resolution> resolutions) {}

    public Constants(Db db) {
        this.db = db;
        read();
    }

    public IssueType issueType(String id) {
        return id == null ? null : memory.issueTypes().get(id);
    }

    public Priority priority(String id) {
        return id == null ? null : memory.priorities().get(id);
    }

    public Status status(String id) {
        return id == null ? null : memory.statuses().get(id);
    }

    public Resolution resolution(String id) {
        return id == null ? null : memory.resolutions().get(id);
    }

    public Collection<IssueType> issueTypes() {
        return memory.issueTypes().values();
    }

    public Collection<Priority> priorities() {
        return memory.priorities().values();
    }

    public Collection<Status> statuses() {
        return memory.statuses().values();
    }

    public Collection<Resolution> resolutions() {
        return memory.resolutions().values();
    }

    /** The standard issue type with this name; created if there is none. */
    public IssueType standardIssueType(String name) {
        return issueTypes().stream()
                .filter(type -> !type.isSubTask() && type.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> issueType(addIssueType(name, false)));
    }

    public Priority priorityNamed(String name) {
        return priorities().stream()
                .filter(priority -> priority.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> priority(addPriority(name, "#707070")));
    }

    String addIssueType(String name, boolean subTask) {
        String id = String.valueOf(db.nextId("issuetype"));
        db.update(
                "insert into issuetype (id, sequence, pname, description, sub_task, icon) values (?, ?, ?, ?, ?, ?)",
                id,
                (long) issueTypes().size(),
                name,
                "",
                subTask,
                icon("issuetypes", name));
        reload();
        return id;
    }

    String addPriority(String name, String color) {
        String id = String.valueOf(db.nextId("priority"));
        db.update(
                "insert into priority (id, sequence, pname, description, color, icon) values (?, ?, ?, ?, ?, ?)",
                id,
                (long) priorities().size() + 1,
                name,
                "",
                color,
                icon("priorities", name));
        reload();
        return id;
    }

    public static String icon(String kind, String name) {
        return "/images/icons/" + kind + "/" + name.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z0-9]+", "-") + ".svg";
    }

    private void reload() {
        read();
        db.notifyNodes("constants");
    }

    public void read() {
        memory = new Memory(
                byId(db.list(
                        "select id, sequence, pname, description, sub_task, icon from issuetype order by sequence",
                        row -> Partial.create(
                                Type.class,
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getBoolean(5),
                                row.getString(6)))),
                byId(db.list(
                        "select id, sequence, pname, description, color, icon from priority order by sequence",
                        row -> Partial.create(
                                Urgency.class,
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)))),
                byId(db.list(
                        "select id, sequence, pname, description, category from issuestatus order by sequence",
                        row -> Partial.create(
                                State.class,
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))),
                byId(db.list(
                        "select id, sequence, pname, description from resolution order by sequence",
                        row -> Partial.create(
                                Outcome.class, row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))));
    }

    private static <T extends com.atlassian.jira.issue.IssueConstant> Map<String, T> byId(List<? extends T> constants) {
        Map<String, T> byId = new LinkedHashMap<>();
        constants.forEach(constant -> byId.put(constant.getId(), constant));
        return byId;
    }

    /** An issue type. */
    public abstract static class Type extends HostConstant implements IssueType {
        private final boolean subTask;

        public Type(String id, Long sequence, String name, String description, Boolean subTask, String icon) {
            super(CONTEXT, id, sequence, name, description, icon);
            this.subTask = subTask;
        }

        @Override
        public boolean isSubTask() {
            return subTask;
        }
    }

    /** A priority. */
    public abstract static class Urgency extends HostConstant implements Priority {
        private final String color;

        public Urgency(String id, Long sequence, String name, String description, String color, String icon) {
            super(CONTEXT, id, sequence, name, description, icon);
            this.color = color;
        }

        @Override
        public String getStatusColor() {
            return color;
        }

        @Override
        public String getSvgIconUrl() {
            return getIconUrl();
        }
    }

    /** A status. */
    public abstract static class State extends HostConstant implements Status {
        private final StatusCategory category;

        public State(String id, Long sequence, String name, String description, String category) {
            super(CONTEXT, id, sequence, name, description, "/images/icons/statuses/generic.svg");
            this.category = HostStatusCategory.byKey(category);
        }

        @Override
        public String getIconUrl() {
            return super.getIconUrl();
        }

        @Override
        public String getCompleteIconUrl() {
            return super.getCompleteIconUrl();
        }

        @Override
        public StatusCategory getStatusCategory() {
            return category;
        }

        @Override
        public SimpleStatus getSimpleStatus() {
            return new Simple(getId(), getName(), getDescription(), category, getIconUrl());
        }

        @Override
        public SimpleStatus getSimpleStatus(I18nHelper i18n) {
            return getSimpleStatus();
        }
    }

    private record Simple(String id, String name, String description, StatusCategory category, String iconUrl)
            implements SimpleStatus {
        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return description;
        }

        @Override
        public StatusCategory getStatusCategory() {
            return category;
        }

        @Override
        public String getIconUrl() {
            return iconUrl;
        }
    }

    /** A resolution. */
    public abstract static class Outcome extends HostConstant implements Resolution {
        public Outcome(String id, Long sequence, String name, String description) {
            super(CONTEXT, id, sequence, name, description, null);
        }
    }
}
