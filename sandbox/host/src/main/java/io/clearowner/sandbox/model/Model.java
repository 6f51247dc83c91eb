package io.clearowner.sandbox.model;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.Services;

/** The stores of the model, for the objects that look things up lazily. */
public final class Model {
    private final Services services;
    private final Db db;
    private final Accounts accounts;
    private final Grants grants;
    private final Constants constants;
    private final ProjectParts parts;
    private final Projects projects;
    private final FieldTypes fieldTypes;
    private final CustomFields customFields;
    private final Issues issues;

    public Model(Services services, Db db) {
        this.services = services;
        this.db = db;
        accounts = new Accounts(db, event -> service(EventPublisher.class).publish(event));
        grants = new Grants(db, accounts);
        constants = new Constants(db);
        parts = new ProjectParts(this);
        projects = new Projects(this);
        fieldTypes = new FieldTypes();
        customFields = new CustomFields(this);
        issues = new Issues(this);
    }

    /** A service of another part of the host; found only when it is needed, because the parts start one by one. */
    public <T> T service(Class<T> type) {
        return services.get(type);
    }

    public Db db() {
        return db;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Grants grants() {
        return grants;
    }

    public Constants constants() {
        return constants;
    }

    public ProjectParts parts() {
        return parts;
    }

    public Projects projects() {
        return projects;
    }

    public FieldTypes fieldTypes() {
        return fieldTypes;
    }

    public CustomFields customFields() {
        return customFields;
    }

    public Issues issues() {
        return issues;
    }

    /** The user with this key; a deleted one as a stand-in, null for no key. */
    ApplicationUser user(String key) {
        return key == null ? null
                : service(com.atlassian.jira.user.util.UserManager.class).getUserByKeyEvenWhenUnknown(key);
    }
}
