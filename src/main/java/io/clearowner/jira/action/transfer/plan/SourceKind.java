package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.UserKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of sources that a plan may name, as {@code code} or {@code code:argument}. */
enum SourceKind {
    /** One person: {@code user:KEY}. */
    USER("user", (argument, site) -> key(argument).map(PersonSource::new)),
    ASSIGNEE("assignee", (argument, site) -> none(argument).map(any -> new FieldUserSource(MappedField.ASSIGNEE))),
    REPORTER("reporter", (argument, site) -> none(argument).map(any -> new FieldUserSource(MappedField.REPORTER))),
    /** The user in a custom field that holds one: {@code field:customfield_10200}. */
    FIELD("field", (argument, site) -> MappedField.byCode(argument)
            .filter(MappedField::isCustom)
            .map(FieldUserSource::new)),
    COMPONENT_LEAD("component-lead", (argument, site) -> none(argument).map(any -> new ComponentLeadSource())),
    PROJECT_LEAD("project-lead", (argument, site) -> none(argument)
            .map(any -> (role, issue) -> issue.projectLead().map(Successor::of))),
    /** The owner of the issue's component or project. */
    AREA_OWNER("area-owner", (argument, site) -> none(argument).map(any -> new AreaOwnerSource(site.areas()))),
    /** One person for a project: {@code project:ID:KEY}. */
    PROJECT("project", (argument, site) -> PerAreaSource.ofProject(argument)),
    /** One person for a component: {@code component:ID:KEY}. */
    COMPONENT("component", (argument, site) -> PerAreaSource.ofComponent(argument)),
    /** The owner in the table that the plan names. */
    TABLE("table", (argument, site) -> none(argument).map(any -> new TableSource(site.table()))),
    /** Removes the issue's own owner, so that the issue inherits. */
    NOBODY("nobody", (argument, site) -> none(argument).map(any -> (role, issue) -> Optional.of(Successor.NOBODY)));

    private final String code;
    private final Factory factory;

    SourceKind(String code, Factory factory) {
        this.code = code;
        this.factory = factory;
    }

    String code() {
        return code;
    }

    /** Empty if the text names no source. */
    static Optional<SuccessorSource> parse(String text, Site site) {
        int split = text.indexOf(':');
        String code = split < 0 ? text : text.substring(0, split);
        String argument = split < 0 ? "" : text.substring(split + 1);
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .flatMap(kind -> kind.factory.create(argument, site));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(SourceKind::code).toList();
    }

    private static Optional<UserKey> key(String argument) {
        return argument.isBlank() ? Optional.empty() : Optional.of(new UserKey(argument));
    }

    private static Optional<String> none(String argument) {
        return Optional.of(argument).filter(String::isEmpty);
    }

    /** The data that sources use in addition to the issue. */
    record Site(AreaOwners areas, OwnerTable table) {}

    /** Creates a source from its argument; empty if the argument is wrong. */
    @FunctionalInterface
    private interface Factory {
        Optional<SuccessorSource> create(String argument, Site site);
    }
}
