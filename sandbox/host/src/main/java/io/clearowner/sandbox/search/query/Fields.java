package io.clearowner.sandbox.search.query;

import static io.clearowner.sandbox.search.query.SearchField.COMPARISON;
import static io.clearowner.sandbox.search.query.SearchField.EQUALITY;
import static io.clearowner.sandbox.search.query.SearchField.EQUALITY_AND_EMPTINESS;
import static io.clearowner.sandbox.search.query.SearchField.union;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operator.Operator;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.model.field.SystemSearcher;
import io.clearowner.sandbox.search.index.Names;
import io.clearowner.sandbox.search.index.SearchedModel;
import io.clearowner.sandbox.search.index.Terms;
import io.clearowner.sandbox.search.query.NamedValues.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The fields of JQL by their names; custom fields by name, in any case, and by {@code cf[id]}. The type of each is
 * documented in https://confluence.atlassian.com/jirasoftwareserver/advanced-searching-fields-reference-939938743.html.
 */
final class Fields {
    private final SearchedModel model;
    private final Values users;
    private final Map<String, Typed> system = new HashMap<>();

    private record Typed(SearchField field, JiraDataType type) {}

    Fields(SearchedModel model, SavedFilters filters, QueryCompiler compiler) {
        this.model = model;
        this.users = new UserValues(model);
        add(
                JiraDataTypes.ISSUE,
                new KeyField(
                        KeywordField.of(Names.ID, union(EQUALITY, COMPARISON), new IssueValues(model), null),
                        projectText(Project::getKey)),
                "key",
                "issue",
                "issuekey",
                "id");
        add(
                JiraDataTypes.PROJECT,
                KeywordField.of(
                        Names.PROJECT,
                        EQUALITY_AND_EMPTINESS,
                        new NamedValues(this::projects),
                        () -> projectText(project -> project.getName().toLowerCase(Locale.ROOT))),
                "project");
        add(
                JiraDataTypes.ISSUE_TYPE,
                constants(Names.TYPE, EQUALITY_AND_EMPTINESS, model::issueTypes),
                "issuetype",
                "type");
        add(JiraDataTypes.STATUS, constants(Names.STATUS, EQUALITY_AND_EMPTINESS, model::statuses), "status");
        add(
                JiraDataTypes.STATUS_CATEGORY,
                KeywordField.of(
                        Names.STATUS_CATEGORY, EQUALITY_AND_EMPTINESS, new NamedValues(context -> categories()), null),
                "statuscategory");
        add(
                JiraDataTypes.PRIORITY,
                new KeywordField(
                        Names.PRIORITY,
                        union(EQUALITY_AND_EMPTINESS, COMPARISON),
                        new NamedValues(context -> upwards(model.priorities())),
                        ranking(() -> upwards(model.priorities())),
                        true),
                "priority");
        add(
                JiraDataTypes.RESOLUTION,
                new ResolutionField(KeywordField.of(
                        Names.RESOLUTION,
                        union(EQUALITY_AND_EMPTINESS, COMPARISON),
                        new NamedValues(context -> named(model.resolutions())),
                        ranking(() -> named(model.resolutions())))),
                "resolution");
        add(JiraDataTypes.USER, user(Names.REPORTER), "reporter");
        add(JiraDataTypes.USER, user(Names.ASSIGNEE), "assignee");
        add(
                JiraDataTypes.LABEL,
                KeywordField.of(Names.LABELS, EQUALITY_AND_EMPTINESS, new TextValues(Terms::label), () -> term -> term),
                "labels");
        add(
                JiraDataTypes.COMPONENT,
                KeywordField.of(
                        Names.COMPONENT,
                        EQUALITY_AND_EMPTINESS,
                        new NamedValues(this::components),
                        ranking(() -> components(null))),
                "component");
        Set<Operator> versionOperators = union(EQUALITY_AND_EMPTINESS, COMPARISON);
        add(
                JiraDataTypes.VERSION,
                KeywordField.of(
                        Names.FIX_VERSION,
                        versionOperators,
                        new NamedValues(this::versions),
                        ranking(() -> versions(null))),
                "fixversion");
        add(
                JiraDataTypes.VERSION,
                KeywordField.of(
                        Names.AFFECTED_VERSION,
                        versionOperators,
                        new NamedValues(this::versions),
                        ranking(() -> versions(null))),
                "affectedversion");
        add(JiraDataTypes.ISSUE, KeywordField.of(Names.PARENT, EQUALITY, new IssueValues(model), null), "parent");
        add(
                JiraDataTypes.ALL,
                KeywordField.of(
                        Names.SECURITY,
                        EQUALITY_AND_EMPTINESS,
                        new NamedValues(this::levels),
                        ranking(() -> levels(null))),
                "level");
        add(JiraDataTypes.DATE, new DateField(Names.CREATED, false), "created", "createddate");
        add(JiraDataTypes.DATE, new DateField(Names.UPDATED, false), "updated", "updateddate");
        add(JiraDataTypes.DATE, new DateField(Names.RESOLVED, false), "resolved", "resolutiondate");
        add(JiraDataTypes.DATE, new DateField(Names.DUE, true), "due", "duedate");
        add(JiraDataTypes.TEXT, TextField.of(Names.SUMMARY), "summary");
        add(JiraDataTypes.TEXT, TextField.of(Names.DESCRIPTION), "description");
        add(JiraDataTypes.TEXT, TextField.of(Names.ENVIRONMENT), "environment");
        add(JiraDataTypes.TEXT, new TextField("text", this::texts), "text");
        add(JiraDataTypes.ALL, new FilterField(filters, compiler), "filter", "request", "savedfilter", "searchrequest");
    }

    private void add(JiraDataType type, SearchField field, String... names) {
        Stream.of(names).forEach(name -> system.put(name, new Typed(field, type)));
    }

    /** More than one if custom fields share a name; none if there is no such field. */
    List<SearchField> named(String jqlName) {
        return typed(jqlName).map(Typed::field).toList();
    }

    /** Whether a function may give a field of this name its values. */
    boolean takes(String jqlName, JiraDataType ofFunction) {
        return typed(jqlName)
                .anyMatch(field -> ofFunction.matches(field.type())
                        && !(field.type() == JiraDataTypes.TEXT && model.deviates(Deviation.NO_FUNCTIONS_ON_TEXT)));
    }

    private Stream<Typed> typed(String jqlName) {
        String name = jqlName.toLowerCase(Locale.ROOT);
        Typed field = system.get(name);
        if (field != null) {
            return Stream.of(field);
        }
        return model.customFields().stream()
                .filter(custom ->
                        custom.getName().equalsIgnoreCase(jqlName) || name.equals("cf[" + custom.getIdAsLong() + "]"))
                .flatMap(custom -> searcher(custom).map(kind -> new Typed(custom(custom, kind), type(kind))).stream());
    }

    private Optional<SystemSearcher.Kind> searcher(CustomField field) {
        return model.searcher(field)
                .map(kind -> kind == SystemSearcher.Kind.EXACT_TEXT && model.deviates(Deviation.OTHER_SEARCHER)
                        ? SystemSearcher.Kind.TEXT
                        : kind);
    }

    private static JiraDataType type(SystemSearcher.Kind kind) {
        return switch (kind) {
            case USER -> JiraDataTypes.USER;
            case EXACT_TEXT, TEXT -> JiraDataTypes.TEXT;
            case ISSUE -> JiraDataTypes.ISSUE;
        };
    }

    private SearchField custom(CustomField field, SystemSearcher.Kind kind) {
        return switch (kind) {
            case USER -> user(field.getId());
            case EXACT_TEXT ->
                KeywordField.of(
                        field.getId(),
                        EQUALITY_AND_EMPTINESS,
                        new TextValues(text ->
                                model.deviates(Deviation.CASE_INSENSITIVE_TEXT) ? text.toLowerCase(Locale.ROOT) : text),
                        () -> term -> term);
            case TEXT -> TextField.of(field.getId());
            case ISSUE -> KeywordField.of(field.getId(), EQUALITY_AND_EMPTINESS, new IssueValues(model), null);
        };
    }

    private KeywordField user(String name) {
        return KeywordField.of(
                name,
                EQUALITY_AND_EMPTINESS,
                users,
                () -> key -> model.userByKey(key)
                        .map(ApplicationUser::getDisplayName)
                        .orElse(key)
                        .toLowerCase(Locale.ROOT));
    }

    private static KeywordField constants(
            String name, Set<Operator> operators, Supplier<Collection<? extends IssueConstant>> all) {
        return KeywordField.of(
                name, operators, new NamedValues(context -> named(all.get())), ranking(() -> named(all.get())));
    }

    private static List<Named> named(Collection<? extends IssueConstant> constants) {
        return constants.stream()
                .map(constant -> new Named(constant.getId(), List.of(constant.getName()), ""))
                .toList();
    }

    /** The most urgent priority comes first in sequence and is the greatest in JQL. */
    private static List<Named> upwards(Collection<? extends IssueConstant> priorities) {
        List<Named> named = new ArrayList<>(named(priorities));
        Collections.reverse(named);
        return named;
    }

    private static Supplier<Ranking> ranking(Supplier<List<Named>> ordered) {
        return () -> {
            Map<String, Integer> positions = new HashMap<>();
            ordered.get().forEach(named -> positions.put(named.id(), positions.size()));
            return positions::get;
        };
    }

    private List<Named> categories() {
        Set<StatusCategory> categories = new LinkedHashSet<>();
        model.statuses().stream().map(Status::getStatusCategory).forEach(categories::add);
        return categories.stream()
                .map(category -> {
                    Set<String> names = new LinkedHashSet<>(List.of(
                            category.getKey(),
                            category.getName(),
                            category.getId().toString()));
                    names.addAll(category.getAliases());
                    return new Named(category.getKey(), names, "");
                })
                .distinct()
                .toList();
    }

    private Stream<Project> visibleProjects(SearchContext context) {
        return model.projects().stream().filter(project -> context == null || context.seesProject(project.getId()));
    }

    private List<Named> projects(SearchContext context) {
        return visibleProjects(context)
                .map(project -> new Named(project.getId().toString(), List.of(project.getKey(), project.getName()), ""))
                .toList();
    }

    private List<Named> components(SearchContext context) {
        return visibleProjects(context)
                .flatMap(project -> project.getProjectComponents().stream())
                .map(component -> new Named(component.getId().toString(), List.of(component.getName()), ""))
                .toList();
    }

    private List<Named> versions(SearchContext context) {
        return visibleProjects(context)
                .flatMap(project -> project.getVersions().stream())
                .map(version ->
                        new Named(version.getId().toString(), List.of(version.getName()), version.getProjectId()))
                .toList();
    }

    private List<Named> levels(SearchContext context) {
        return model.securityLevels().entrySet().stream()
                .filter(level -> context == null
                        || context.visible().isEmpty()
                        || context.visible().get().securityLevelIds().contains(level.getKey()))
                .map(level -> new Named(level.getKey().toString(), List.of(level.getValue()), ""))
                .toList();
    }

    private List<String> texts() {
        List<String> fields = new ArrayList<>(List.of(Names.SUMMARY, Names.DESCRIPTION, Names.ENVIRONMENT));
        model.customFields().stream()
                .filter(field -> model.searcher(field)
                        .filter(SystemSearcher.Kind.TEXT::equals)
                        .isPresent())
                .map(CustomField::getId)
                .forEach(fields::add);
        return fields;
    }

    private Ranking projectText(Function<Project, String> text) {
        return id -> model.projects().stream()
                .filter(project -> project.getId().toString().equals(id))
                .map(text)
                .findFirst()
                .orElse(id);
    }
}
