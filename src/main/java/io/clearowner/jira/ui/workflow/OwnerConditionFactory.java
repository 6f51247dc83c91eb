package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The screens of the conditions, whose only setting is whether administrators of the project count too. */
public final class OwnerConditionFactory extends ModuleFactory<Boolean> implements WorkflowPluginConditionFactory {

    @Inject
    public OwnerConditionFactory(JiraAuthenticationContext authentication) {
        super(authentication);
    }

    @Override
    Boolean proposal() {
        return true;
    }

    @Override
    Boolean read(ModuleArgs args) throws BrokenSettings {
        return args.flag(OwnerCondition.PROJECT_ADMINS);
    }

    @Override
    Map<String, String> write(Boolean projectAdmins) {
        return Map.of(OwnerCondition.PROJECT_ADMINS, projectAdmins.toString());
    }

    @Override
    Boolean submitted(ModuleForm form) {
        return form.checked(OwnerCondition.PROJECT_ADMINS);
    }

    @Override
    void form(Map<String, Object> values, Boolean projectAdmins) {
        values.put("projectAdmins", projectAdmins);
    }

    @Override
    List<String> sentences(Boolean projectAdmins) {
        return List.of(
                text("clear-owner.workflow.only.view"),
                text(
                        projectAdmins
                                ? "clear-owner.workflow.only.view.admins"
                                : "clear-owner.workflow.only.view.no-admins"));
    }

    @Override
    String whileBroken() {
        return text("clear-owner.workflow.broken.hides");
    }
}
