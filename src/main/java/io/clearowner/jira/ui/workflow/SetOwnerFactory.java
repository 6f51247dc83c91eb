package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.jira.action.transfer.plan.Sources;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.UserPickers;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The screens of {@link SetOwnerFunction}. */
public final class SetOwnerFactory extends ModuleFactory<SetOwnerSettings> implements WorkflowPluginFunctionFactory {

    private static final String PERSON = "user";
    private static final String PERSON_START = PERSON + ":";
    private static final String FIELD_START = "field:";

    /** Kept in the workflow, so that the page of the transition can say which name was wrong. */
    private static final String UNKNOWN_START = "unknown-user:";

    private static final List<String> WITHOUT_ARGUMENT = List.of(
            "assignee", "reporter", "component-lead", "project-lead", "area-owner", SetOwnerSettings.CALLER, "nobody");

    private final UserManager users;
    private final UserPickers userPickers;

    @Inject
    public SetOwnerFactory(JiraAuthenticationContext authentication, UserManager users, UserPickers userPickers) {
        super(authentication);
        this.users = users;
        this.userPickers = userPickers;
    }

    @Override
    SetOwnerSettings proposal() {
        return new SetOwnerSettings(Role.DELIVERY, List.of("component-lead"), false);
    }

    @Override
    SetOwnerSettings read(ModuleArgs args) throws BrokenSettings {
        return SetOwnerSettings.read(args);
    }

    @Override
    Map<String, String> write(SetOwnerSettings settings) {
        return settings.write();
    }

    @Override
    SetOwnerSettings submitted(ModuleForm form) {
        List<String> sources = new ArrayList<>();
        for (int number = 1; number <= SetOwnerSettings.MAX_SOURCES; number++) {
            String source = form.one(SetOwnerSettings.SOURCE + number);
            if (source.equals(PERSON)) {
                sources.add(person(form.one("person")));
            } else if (WITHOUT_ARGUMENT.contains(source) || source.startsWith(FIELD_START)) {
                sources.add(source);
            }
        }
        return new SetOwnerSettings(
                Role.byId(form.one(SetOwnerSettings.ROLE)).orElse(Role.DELIVERY),
                sources,
                form.one(SetOwnerSettings.ALWAYS).equals("true"));
    }

    private String person(String name) {
        ApplicationUser user = users.getUserByName(name);
        return user == null ? UNKNOWN_START + name : PERSON_START + user.getKey();
    }

    @Override
    void form(Map<String, Object> values, SetOwnerSettings settings) {
        values.put("roles", choices(Set.of(settings.role())));
        List<SourceRow> rows = new ArrayList<>();
        for (int number = 1; number <= SetOwnerSettings.MAX_SOURCES; number++) {
            String source =
                    number <= settings.sources().size() ? settings.sources().get(number - 1) : "";
            rows.add(new SourceRow(number, choices(source, number)));
        }
        values.put("sources", rows);
        values.put(
                "person",
                settings.sources().stream()
                        .map(this::personName)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(""));
        values.put("always", settings.always());
    }

    private List<WorkflowChoice> choices(String source, int number) {
        List<WorkflowChoice> choices = new ArrayList<>();
        if (number > 1) {
            choices.add(new WorkflowChoice("", text("clear-owner.workflow.set.source.none"), source.isEmpty()));
        }
        for (String code : WITHOUT_ARGUMENT) {
            choices.add(new WorkflowChoice(code, plainLabel(code), code.equals(source)));
        }
        choices.add(new WorkflowChoice(PERSON, plainLabel(PERSON), source.startsWith(PERSON_START)));
        for (CustomField field : userPickers.all()) {
            String code = FIELD_START + field.getId();
            choices.add(new WorkflowChoice(
                    code, text("clear-owner.workflow.source.field", field.getName()), code.equals(source)));
        }
        return choices;
    }

    /** The name of the person whom the source is; the key if the account is gone, empty for other sources. */
    private String personName(String source) {
        Optional<UserKey> person = Sources.person(source);
        return person.map(key -> Optional.ofNullable(users.getUserByKey(key.value()))
                        .map(ApplicationUser::getName)
                        .orElse(key.value()))
                .orElse("");
    }

    @Override
    List<String> sentences(SetOwnerSettings settings) {
        return List.of(
                i18n().getText(
                                "clear-owner.workflow.set.view",
                                text("clear-owner.role." + settings.role().id()),
                                settings.sources().stream().map(this::label).collect(Collectors.joining(" → "))),
                text(
                        settings.always()
                                ? "clear-owner.workflow.set.view.always"
                                : "clear-owner.workflow.set.view.empty"));
    }

    private String label(String source) {
        if (source.startsWith(PERSON_START)) {
            return personName(source);
        }
        if (source.startsWith(FIELD_START)) {
            String id = source.substring(FIELD_START.length());
            return userPickers.all().stream()
                    .filter(field -> field.getId().equals(id))
                    .findFirst()
                    .map(field -> text("clear-owner.workflow.source.field", field.getName()))
                    .orElseGet(() -> text("clear-owner.workflow.source.field.gone", id));
        }
        return plainLabel(source);
    }

    /** Of a source without an argument, in the words of transfers. */
    private String plainLabel(String code) {
        return code.equals(SetOwnerSettings.CALLER)
                ? text("clear-owner.workflow.source.caller")
                : text("clear-owner.transfer.page.source." + code);
    }

    @Override
    String whileBroken() {
        return text("clear-owner.workflow.broken.nothing");
    }
}
