package io.clearowner.jira.ui.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.clearowner.jira.ownership.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The screens of one of our modules in Jira's workflow editor: the form to add it, the form to edit it, and what the
 * page of a transition says about it.
 *
 * @param <S> the module's settings
 */
abstract class ModuleFactory<S> extends AbstractWorkflowPluginFactory {

    private final JiraAuthenticationContext authentication;

    ModuleFactory(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** What the form to add the module proposes. */
    abstract S proposal();

    abstract S read(ModuleArgs args) throws BrokenSettings;

    abstract Map<String, String> write(S settings);

    abstract S submitted(ModuleForm form);

    /** Adds to the values of the form's template. */
    abstract void form(Map<String, Object> values, S settings);

    /** What the module does with these settings, in sentences. */
    abstract List<String> sentences(S settings);

    /** What the module does while it cannot read its settings, in one sentence. */
    abstract String whileBroken();

    @Override
    public final Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return write(submitted(new ModuleForm(formParams)));
    }

    @Override
    protected final void getVelocityParamsForInput(Map<String, Object> values) {
        form(values, proposal());
    }

    @Override
    protected final void getVelocityParamsForEdit(Map<String, Object> values, AbstractDescriptor descriptor) {
        S settings;
        try {
            settings = read(args(descriptor));
        } catch (BrokenSettings e) {
            settings = proposal();
            values.put("broken", broken(e));
        }
        form(values, settings);
    }

    @Override
    protected final void getVelocityParamsForView(Map<String, Object> values, AbstractDescriptor descriptor) {
        try {
            values.put("sentences", sentences(read(args(descriptor))));
        } catch (BrokenSettings e) {
            values.put("sentences", List.of());
            values.put("broken", broken(e));
        }
    }

    private String broken(BrokenSettings e) {
        return text("clear-owner.workflow.broken", e.getMessage()) + " " + whileBroken();
    }

    // Unverified on Jira 11: getArgs of conditions and validators; of post functions it is known
    private static ModuleArgs args(AbstractDescriptor descriptor) {
        if (descriptor instanceof ConditionDescriptor condition) {
            return new ModuleArgs(condition.getArgs());
        }
        if (descriptor instanceof ValidatorDescriptor validator) {
            return new ModuleArgs(validator.getArgs());
        }
        if (descriptor instanceof FunctionDescriptor function) {
            return new ModuleArgs(function.getArgs());
        }
        throw new IllegalArgumentException("descriptor: " + descriptor);
    }

    final I18nHelper i18n() {
        return authentication.getI18nHelper();
    }

    final String text(String key) {
        return i18n().getText(key);
    }

    final String text(String key, String value) {
        return i18n().getText(key, value);
    }

    /** The names of the roles, as in a list. */
    final String names(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> text("clear-owner.role." + role.id()))
                .collect(Collectors.joining(", "));
    }

    /** The roles, to select one or several. */
    final List<WorkflowChoice> choices(Set<Role> selected) {
        return List.of(Role.values()).stream()
                .map(role ->
                        new WorkflowChoice(role.id(), text("clear-owner.role." + role.id()), selected.contains(role)))
                .toList();
    }
}
