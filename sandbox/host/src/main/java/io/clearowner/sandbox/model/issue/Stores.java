package io.clearowner.sandbox.model.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.model.field.CustomFields;
import io.clearowner.sandbox.model.field.FieldHtml;
import io.clearowner.sandbox.model.field.FieldTypes;
import io.clearowner.sandbox.model.field.HiddenFields;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.permission.Grants;
import io.clearowner.sandbox.model.permission.ProjectRoles;
import io.clearowner.sandbox.model.project.ProjectParts;
import io.clearowner.sandbox.model.project.Projects;
import io.clearowner.sandbox.model.workflow.TransitionModules;
import io.clearowner.sandbox.model.workflow.TransitionRun;
import io.clearowner.sandbox.model.workflow.WorkflowModules;
import io.clearowner.sandbox.platform.ClusterMessages;

/** The stores of the model, for objects that look things up lazily. */
public final class Stores {
    private static final String STORE = "store";

    private final Services services;
    private final Db db;
    private final Accounts accounts;
    private final Grants grants;
    private final Constants constants;
    private final ProjectParts parts;
    private final Projects projects;
    private final FieldTypes fieldTypes;
    private final FieldHtml fieldHtml;
    private final HiddenFields hiddenFields;
    private final CustomFields customFields;
    private final Issues issues;
    private final ProjectRoles roles;
    private final WorkflowModules workflowModules;
    private final TransitionModules transitionModules;
    private final TransitionRun transitionRun;

    public Stores(Services services, Db db) {
        this.services = services;
        this.db = db;
        accounts = new Accounts(db, event -> service(EventPublisher.class).publish(event));
        grants = new Grants(db, accounts);
        constants = new Constants(db);
        parts = new ProjectParts(db, this::user);
        projects = new Projects(db, this::user, parts, constants);
        fieldTypes = new FieldTypes();
        fieldHtml = new FieldHtml(services);
        hiddenFields = new HiddenFields(db);
        customFields = new CustomFields(db, fieldTypes, projects, constants, fieldHtml, hiddenFields);
        issues = new Issues(this);
        roles = new ProjectRoles(db, accounts);
        workflowModules = new WorkflowModules();
        transitionModules = new TransitionModules(db);
        transitionRun = new TransitionRun(workflowModules, transitionModules);
        // Absent in tests of the model alone.
        if (services.all().get(ClusterMessages.class) instanceof ClusterMessages cluster) {
            db.setNotifier(store -> cluster.send(db::update, STORE, store));
            cluster.on(STORE, this::reload);
        }
    }

    private void reload(String store) {
        switch (store) {
            case "accounts" -> accounts.read();
            case "grants" -> grants.read();
            case "constants" -> constants.read();
            case "parts" -> parts.read();
            case "projects" -> projects.read();
            case "hiddenFields" -> hiddenFields.read();
            case "customFields" -> customFields.read();
            case "roles" -> roles.read();
            case "transitionModules" -> transitionModules.read();
            default -> throw new IllegalArgumentException("There is no store " + store);
        }
    }

    /** A service of another part of the host, looked up only when it is needed, because the parts start one by one. */
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

    public FieldHtml fieldHtml() {
        return fieldHtml;
    }

    public HiddenFields hiddenFields() {
        return hiddenFields;
    }

    public CustomFields customFields() {
        return customFields;
    }

    public Issues issues() {
        return issues;
    }

    public ProjectRoles roles() {
        return roles;
    }

    public WorkflowModules workflowModules() {
        return workflowModules;
    }

    public TransitionModules transitionModules() {
        return transitionModules;
    }

    public TransitionRun transitionRun() {
        return transitionRun;
    }

    /** The user with this key; a deleted one as a stand-in, null for no key. */
    public ApplicationUser user(String key) {
        return key == null
                ? null
                : service(com.atlassian.jira.user.util.UserManager.class).getUserByKeyEvenWhenUnknown(key);
    }
}
