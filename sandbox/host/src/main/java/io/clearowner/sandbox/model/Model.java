package io.clearowner.sandbox.model;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.Services;
import io.clearowner.sandbox.platform.ClusterMessages;

/** The stores of the model, for the objects that look things up lazily. */
public final class Model {
    private static final String STORE = "store";

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
        // Not there in tests of the model alone.
        if (services.all().get(ClusterMessages.class) instanceof ClusterMessages cluster) {
            db.tellingNodes(store -> cluster.send(db::update, STORE, store));
            cluster.on(STORE, this::readAgain);
        }
    }

    private void readAgain(String store) {
        switch (store) {
            case "accounts" -> accounts.read();
            case "grants" -> grants.read();
            case "constants" -> constants.read();
            case "parts" -> parts.read();
            case "projects" -> projects.read();
            case "customFields" -> customFields.read();
            default -> throw new IllegalArgumentException("There is no store " + store);
        }
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
        return key == null
                ? null
                : service(com.atlassian.jira.user.util.UserManager.class).getUserByKeyEvenWhenUnknown(key);
    }
}
