package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.clearowner.jira.ownership.Role;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The screens of {@link AskOwnerFunction}, whose only setting is which owners it asks. */
public final class AskOwnerFactory extends ModuleFactory<Set<Role>> implements WorkflowPluginFunctionFactory {

    @Inject
    public AskOwnerFactory(JiraAuthenticationContext authentication) {
        super(authentication);
    }

    @Override
    Set<Role> proposal() {
        return EnumSet.allOf(Role.class);
    }

    @Override
    Set<Role> read(ModuleArgs args) throws BrokenSettings {
        return args.roles(AskOwnerFunction.ROLES);
    }

    @Override
    Map<String, String> write(Set<Role> roles) {
        return Map.of(AskOwnerFunction.ROLES, ModuleArgs.joinedRoles(roles));
    }

    @Override
    Set<Role> submitted(ModuleForm form) {
        return form.roles(AskOwnerFunction.ROLES);
    }

    @Override
    void form(Map<String, Object> values, Set<Role> roles) {
        values.put("roles", choices(roles));
    }

    @Override
    List<String> sentences(Set<Role> roles) {
        return List.of(text("clear-owner.workflow.ask.view", names(roles)));
    }

    @Override
    String whileBroken() {
        return text("clear-owner.workflow.broken.nothing");
    }
}
