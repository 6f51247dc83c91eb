package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.project.Projects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Definitions of custom fields and their contexts: in the database, read from memory. */
public final class CustomFields {
    private final Db db;
    private final FieldTypes types;
    private final Projects projects;
    private final Constants constants;
    private final FieldHtml html;
    private final HiddenFields hidden;
    private volatile Map<Long, CustomField> memory;

    /**
     * A definition as it is stored.
     *
     * @param searcherKey null for none
     * @param contexts empty if the field is not in use
     */
    public record Definition(
            Long id, String name, String description, String typeKey, String searcherKey, List<Context> contexts) {}

    /** The project and issue type of a field; null stands for all projects, or all issue types. */
    public record Context(Long projectId, String issueTypeId) {}

    public CustomFields(
            Db db, FieldTypes types, Projects projects, Constants constants, FieldHtml html, HiddenFields hidden) {
        this.db = db;
        this.types = types;
        this.projects = projects;
        this.constants = constants;
        this.html = html;
        this.hidden = hidden;
        read();
    }

    /** As in Jira, without the fields whose type is missing because its plugin is disabled. */
    public List<CustomField> all() {
        return memory.values().stream()
                .filter(field -> field.getCustomFieldType() != null)
                .toList();
    }

    public CustomField byId(Long id) {
        CustomField field = id == null ? null : memory.get(id);
        return field == null || field.getCustomFieldType() == null ? null : field;
    }

    /** The fields of one type, such as {@code io.clearowner.jira:product-owner}. */
    public List<CustomField> ofType(String typeKey) {
        return all().stream()
                .filter(field -> field.getCustomFieldType().getKey().equals(typeKey))
                .toList();
    }

    public CustomField add(
            String name, String description, String typeKey, String searcherKey, Collection<Context> contexts) {
        long id = db.nextId("customfield");
        db.transactionally(() -> {
            db.update(
                    "insert into customfield (id, cfname, description, customfieldtypekey, customfieldsearcherkey)"
                            + " values (?, ?, ?, ?, ?)",
                    id,
                    name,
                    description,
                    typeKey,
                    searcherKey);
            addContexts(id, contexts);
        });
        reload();
        return memory.get(id);
    }

    void update(Long id, String name, String description, String searcherKey) {
        db.update(
                "update customfield set cfname = ?, description = ?, customfieldsearcherkey = ? where id = ?",
                name,
                description,
                searcherKey,
                id);
        reload();
    }

    /** Replaces the contexts of a field. */
    public void setContexts(Long id, Collection<Context> contexts) {
        db.transactionally(() -> {
            db.update("delete from configurationcontext where customfield = ?", id);
            addContexts(id, contexts);
        });
        reload();
    }

    private void addContexts(Long id, Collection<Context> contexts) {
        contexts.forEach(context -> db.update(
                "insert into configurationcontext (id, customfield, project, issuetype) values (?, ?, ?, ?)",
                db.nextId("configurationcontext"),
                id,
                context.projectId(),
                context.issueTypeId()));
    }

    /** Removes a project from all contexts; a field that was in no other project is in none then. */
    public void removeProject(long projectId) {
        db.update("delete from configurationcontext where project = ?", projectId);
        reload();
    }

    void remove(Long id) {
        db.transactionally(() -> {
            db.update("delete from configurationcontext where customfield = ?", id);
            db.update("delete from customfieldvalue where customfield = ?", id);
            db.update("delete from fieldscreenlayoutitem where fieldidentifier = ?", "customfield_" + id);
            db.update("delete from hidden_field where fieldidentifier = ?", "customfield_" + id);
            db.update("delete from customfield where id = ?", id);
        });
        reload();
    }

    private void reload() {
        read();
        db.notifyNodes("customFields");
    }

    public void read() {
        Map<Long, List<Context>> contexts = new HashMap<>();
        db.list("select customfield, project, issuetype from configurationcontext order by id", row -> {
            contexts.computeIfAbsent(row.getLong("customfield"), any -> new ArrayList<>())
                    .add(new Context(Db.nullableLong(row, "project"), row.getString("issuetype")));
            return null;
        });
        Map<Long, CustomField> fields = new TreeMap<>();
        db.list(
                        "select id, cfname, description, customfieldtypekey, customfieldsearcherkey from customfield",
                        row -> new Definition(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                List.copyOf(contexts.getOrDefault(row.getLong(1), List.of()))))
                .forEach(definition -> fields.put(
                        definition.id(),
                        Partial.create(StoredCustomField.class, definition, types, projects, constants, html, hidden)));
        memory = fields;
    }
}
