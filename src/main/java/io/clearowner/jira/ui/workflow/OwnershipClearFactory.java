package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.Role;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The screens of {@link OwnershipClearValidator}. */
public final class OwnershipClearFactory extends ModuleFactory<ClearSettings>
        implements WorkflowPluginValidatorFactory {

    private final ProjectRoleManager projectRoles;

    @Inject
    public OwnershipClearFactory(JiraAuthenticationContext authentication, ProjectRoleManager projectRoles) {
        super(authentication);
        this.projectRoles = projectRoles;
    }

    @Override
    ClearSettings proposal() {
        return new ClearSettings(EnumSet.allOf(Role.class), Set.of(), Optional.empty());
    }

    @Override
    ClearSettings read(ModuleArgs args) throws BrokenSettings {
        return ClearSettings.read(args);
    }

    @Override
    Map<String, String> write(ClearSettings settings) {
        return settings.write();
    }

    @Override
    ClearSettings submitted(ModuleForm form) {
        Set<String> reasons = new HashSet<>(form.all(ClearSettings.REASONS));
        reasons.retainAll(Reasons.codes());
        Optional<Long> exempt = Optional.of(form.one(ClearSettings.EXEMPT_ROLE))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf);
        return new ClearSettings(form.roles(ClearSettings.ROLES), reasons, exempt);
    }

    @Override
    void form(Map<String, Object> values, ClearSettings settings) {
        values.put("roles", choices(settings.roles()));
        values.put(
                "reasons",
                Reasons.codes().stream()
                        .map(code -> new WorkflowChoice(
                                code,
                                text("clear-owner.clarity." + code),
                                settings.reasons().contains(code)))
                        .toList());
        List<WorkflowChoice> exempt = new ArrayList<>();
        exempt.add(new WorkflowChoice(
                "",
                text("clear-owner.workflow.clear.exempt.none"),
                settings.exemptRole().isEmpty()));
        for (ProjectRole role : projectRoles.getProjectRoles()) {
            exempt.add(new WorkflowChoice(
                    String.valueOf(role.getId()),
                    role.getName(),
                    settings.exemptRole().equals(Optional.of(role.getId()))));
        }
        values.put("exempt", exempt);
    }

    @Override
    List<String> sentences(ClearSettings settings) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text("clear-owner.workflow.clear.view", names(settings.roles())));
        sentences.add(
                settings.reasons().isEmpty()
                        ? text("clear-owner.workflow.clear.view.policy")
                        : text("clear-owner.workflow.clear.view.reasons", labels(settings.reasons())));
        settings.exemptRole().ifPresent(id -> sentences.add(exempt(projectRoles.getProjectRole(id))));
        return sentences;
    }

    private String labels(Set<String> reasons) {
        return Reasons.codes().stream()
                .filter(reasons::contains)
                .map(code -> text("clear-owner.clarity." + code))
                .collect(Collectors.joining(", "));
    }

    /** @param role null if it was deleted */
    private String exempt(ProjectRole role) {
        return role == null
                ? text("clear-owner.workflow.clear.view.exempt.gone")
                : text("clear-owner.workflow.clear.view.exempt", role.getName());
    }

    @Override
    String whileBroken() {
        return text("clear-owner.workflow.broken.refuses");
    }
}
