package io.clearowner.sandbox.web.pages;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.clearowner.sandbox.model.constant.Constants;
import io.clearowner.sandbox.model.field.FieldHtml;
import io.clearowner.sandbox.model.field.Screens;
import io.clearowner.sandbox.model.issue.Transitions;
import io.clearowner.sandbox.model.issue.Workflow.Transition;
import io.clearowner.sandbox.web.html.Markup;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that change issues: edit, create and transition. All use {@code IssueService}. */
public final class EditPages {
    private final Host host;
    private final Shell shell;
    private final IssueLookup issues;

    /** A choice in a select. */
    public record Choice(String id, String name, boolean chosen) {}

    public EditPages(Host host, Shell shell) {
        this.host = host;
        this.shell = shell;
        this.issues = new IssueLookup(host);
    }

    public void register(Router router) {
        router.get(
                "/secure/EditIssue!default.jspa",
                Access.USERS,
                exchange -> editForm(exchange, editable(exchange), Map.of(), null));
        router.post("/secure/EditIssue.jspa", Access.USERS, this::edit);
        router.get("/secure/CreateIssue!default.jspa", Access.USERS, exchange -> createForm(exchange, null));
        router.post("/secure/CreateIssueDetails.jspa", Access.USERS, this::create);
        router.get(
                "/secure/CommentAssignIssue!default.jspa",
                Access.USERS,
                exchange -> transitionForm(exchange, issues.of(exchange), null));
        router.post("/secure/CommentAssignIssue.jspa", Access.USERS, this::transition);
    }

    private MutableIssue editable(Exchange exchange) {
        MutableIssue issue = issues.of(exchange);
        if (!host.get(IssueService.class).isEditable(issue, host.user())) {
            throw Refusal.forbidden("You cannot edit " + issue.getKey());
        }
        return issue;
    }

    private void editForm(Exchange exchange, Issue issue, Map<String, String[]> sent, ErrorCollection errors)
            throws IOException {
        Map<String, Object> values = form(errors);
        values.put("issue", IssueView.of(exchange, issue));
        values.put("summary", first(sent, "summary", issue.getSummary()));
        values.put("description", first(sent, "description", issue.getDescription()));
        values.put("assignee", first(sent, "assignee", name(issue.getAssignee())));
        values.put("reporter", first(sent, "reporter", name(issue.getReporter())));
        values.put(
                "priorities",
                choices(
                        host.get(Constants.class).priorities(),
                        first(
                                sent,
                                "priority",
                                issue.getPriority() == null
                                        ? ""
                                        : issue.getPriority().getId())));
        values.put(
                "fields", fields(host.get(CustomFieldManager.class).getCustomFieldObjects(issue), issue, sent, errors));
        shell.show(exchange, "Edit " + issue.getKey(), "edit", values, "jira.edit.issue");
    }

    private void edit(Exchange exchange) throws IOException {
        MutableIssue issue = editable(exchange);
        var service = host.get(IssueService.class);
        Map<String, String[]> sent = exchange.request().getParameterMap();
        var validated = service.validateUpdate(
                host.user(), issue.getId(), service.newIssueInputParameters(new HashMap<>(sent)));
        if (!validated.isValid()) {
            editForm(exchange, issue, sent, validated.getErrorCollection());
            return;
        }
        var updated = service.update(host.user(), validated);
        if (!updated.isValid()) {
            editForm(exchange, issue, sent, updated.getErrorCollection());
            return;
        }
        exchange.redirect("/browse/" + issue.getKey());
    }

    private void createForm(Exchange exchange, ErrorCollection errors) throws IOException {
        List<Project> projects =
                host.get(PermissionManager.class).getProjects(ProjectPermissions.CREATE_ISSUES, host.user()).stream()
                        .sorted(Comparator.comparing(Project::getName))
                        .toList();
        Map<String, String[]> sent = exchange.request().getParameterMap();
        Map<String, Object> values = form(errors);
        Optional<Project> project = exchange.number("pid")
                .flatMap(id ->
                        projects.stream().filter(one -> one.getId().equals(id)).findFirst());
        Collection<IssueType> types = project.map(Project::getIssueTypes).orElse(List.of()).stream()
                .filter(type -> !type.isSubTask())
                .toList();
        Optional<IssueType> type = exchange.param("issuetype")
                .flatMap(id ->
                        types.stream().filter(one -> one.getId().equals(id)).findFirst());
        values.put(
                "projects",
                projects.stream()
                        .map(one -> new Choice(
                                String.valueOf(one.getId()),
                                one.getName() + " (" + one.getKey() + ")",
                                project.filter(one::equals).isPresent()))
                        .toList());
        values.put(
                "types",
                choices(
                        types.isEmpty() ? standardTypes() : types,
                        type.map(IssueType::getId).orElse("")));
        values.put("ready", project.isPresent() && type.isPresent());
        if (project.isPresent() && type.isPresent()) {
            values.put("projectName", project.get().getName());
            values.put("pid", project.get().getId());
            values.put("typeId", type.get().getId());
            values.put("typeName", type.get().getName());
            values.put("summary", first(sent, "summary", ""));
            values.put("description", first(sent, "description", ""));
            values.put("assignee", first(sent, "assignee", ""));
            values.put("reporter", first(sent, "reporter", host.user().getName()));
            values.put("priorities", choices(host.get(Constants.class).priorities(), first(sent, "priority", "3")));
            values.put(
                    "fields",
                    fields(
                            host.get(CustomFieldManager.class)
                                    .getCustomFieldObjects(
                                            project.get().getId(), type.get().getId()),
                            null,
                            sent,
                            errors));
        }
        shell.show(exchange, "Create Issue", "create", values, "jira.create.issue");
    }

    private Collection<IssueType> standardTypes() {
        return host.get(ConstantsManager.class).getRegularIssueTypeObjects();
    }

    private void create(Exchange exchange) throws IOException {
        var service = host.get(IssueService.class);
        IssueInputParameters parameters =
                service.newIssueInputParameters(new HashMap<>(exchange.request().getParameterMap()));
        exchange.number("pid").ifPresent(parameters::setProjectId);
        exchange.param("issuetype").ifPresent(parameters::setIssueTypeId);
        var validated = service.validateCreate(host.user(), parameters);
        if (!validated.isValid()) {
            createForm(exchange, validated.getErrorCollection());
            return;
        }
        var created = service.create(host.user(), validated);
        if (!created.isValid()) {
            createForm(exchange, created.getErrorCollection());
            return;
        }
        exchange.redirect("/browse/" + created.getIssue().getKey());
    }

    private void transitionForm(Exchange exchange, Issue issue, ErrorCollection errors) throws IOException {
        Transition transition = transition(exchange, issue);
        Map<String, String[]> sent = exchange.request().getParameterMap();
        Map<String, Object> values = form(errors);
        values.put("issue", IssueView.of(exchange, issue));
        values.put("step", new IssuePages.Step(transition.id(), transition.name(), transition.asksForResolution()));
        values.put("resolutions", choices(host.get(Constants.class).resolutions(), first(sent, "resolution", "")));
        shell.show(exchange, transition.name(), "transition", values);
    }

    private Transition transition(Exchange exchange, Issue issue) {
        long id = exchange.number("action").orElse(-1L);
        return host.get(Transitions.class).of(issue, host.user()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("It seems that you have tried to perform a workflow operation"
                        + " that is not valid for the current state of " + issue.getKey()));
    }

    private void transition(Exchange exchange) throws IOException {
        Issue issue = issues.of(exchange);
        Transition transition = transition(exchange, issue);
        var service = host.get(IssueService.class);
        IssueInputParameters parameters = service.newIssueInputParameters();
        if (transition.asksForResolution()) {
            parameters.setResolutionId(exchange.param("resolution").orElse(""));
        }
        var validated = service.validateTransition(host.user(), issue.getId(), transition.id(), parameters);
        ServiceResult result = validated.isValid() ? service.transition(host.user(), validated) : validated;
        if (!result.isValid()) {
            transitionForm(exchange, issue, result.getErrorCollection());
            return;
        }
        exchange.redirect("/browse/" + issue.getKey());
    }

    private List<IssuePages.FieldView> fields(
            List<CustomField> fields, Issue issue, Map<String, String[]> sent, ErrorCollection errors) {
        Map<String, String> byField = errors == null ? Map.of() : errors.getErrors();
        List<String> onScreen = host.get(Screens.class).fields();
        return fields.stream()
                .filter(field -> issue == null || field.isShown(issue))
                .filter(field -> field.isEditable() && onScreen.contains(field.getId()))
                .map(field -> new IssuePages.FieldView(
                        field.getId(),
                        field.getName(),
                        new Markup(host.get(FieldHtml.class).edit(field, issue, sent, byField))))
                .toList();
    }

    private static Map<String, Object> form(ErrorCollection errors) {
        Map<String, Object> values = new HashMap<>();
        values.put("errors", errors == null ? Map.of() : errors.getErrors());
        values.put("messages", errors == null ? List.of() : errors.getErrorMessages());
        return values;
    }

    private static List<Choice> choices(Collection<? extends IssueConstant> constants, String chosen) {
        return constants.stream()
                .map(one -> new Choice(one.getId(), one.getName(), one.getId().equals(chosen)))
                .toList();
    }

    private static String name(ApplicationUser user) {
        return user == null ? "" : user.getName();
    }

    private static String first(Map<String, String[]> sent, String name, String otherwise) {
        String[] values = sent.get(name);
        String value = values == null || values.length == 0 ? otherwise : values[0];
        return value == null ? "" : value;
    }
}
