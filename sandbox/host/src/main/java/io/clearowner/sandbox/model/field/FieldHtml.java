package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.kernel.Templates;
import java.util.HashMap;
import java.util.Map;

/**
 * Renders custom fields with the templates of their types, with the context of Jira's custom field templates
 * (https://developer.atlassian.com/server/jira/platform/custom-fields-in-jira/). A service of the host.
 */
public final class FieldHtml {
    private static final String CONTEXT_PATH = "/jira";

    private final Services services;

    public FieldHtml(Services services) {
        this.services = services;
    }

    /** The field in the issue view; empty if the issue has no value. */
    public String view(CustomField field, Issue issue) {
        Object value = issue.getCustomFieldValue(field);
        return value == null ? "" : render("view", field, issue, value, Map.of());
    }

    /** The field in its column of the issue navigator. */
    public String column(CustomField field, Issue issue) {
        Object value = issue.getCustomFieldValue(field);
        return value == null
                ? ""
                : render(
                        has(field, "column-view") ? "column-view" : "view",
                        field,
                        issue,
                        value,
                        Map.of("displayParameters", Map.of("excel_view", "false")));
    }

    /** The field's element in the XML view of an issue. */
    public String xml(CustomField field, Issue issue) {
        Object value = issue.getCustomFieldValue(field);
        return value == null || !has(field, "xml") ? "" : render("xml", field, issue, value, Map.of());
    }

    /**
     * The field in a form.
     *
     * @param issue null when creating
     * @param submitted the submitted values by parameter; empty when the form is first shown
     * @param errors messages by field id
     */
    public String edit(CustomField field, Issue issue, Map<String, String[]> submitted, Map<String, String> errors) {
        Object value = null;
        String[] sent = submitted.get(field.getId());
        if (sent != null) {
            value = sent.length == 0 ? "" : sent[0];
        } else if (issue != null && issue.isCreated()) {
            value = text(field, issue.getCustomFieldValue(field));
        }
        Map<String, Object> more = new HashMap<>();
        more.put("errors", errors);
        more.put("action", new FormAction(errors));
        more.put("auiparams", new HashMap<>());
        return render("edit", field, issue, value, more);
    }

    /** The object {@code $action} of an edit template. */
    public record FormAction(Map<String, String> errors) {
        public Map<String, String> getErrors() {
            return errors;
        }
    }

    /** The object {@code $req} of a template. */
    public record Request(String contextPath) {
        public String getContextPath() {
            return contextPath;
        }
    }

    @SuppressWarnings("unchecked") // The type of a field fits its values.
    private static Object text(CustomField field, Object value) {
        return value == null ? null : field.getCustomFieldType().getStringFromSingularObject(value);
    }

    private static boolean has(CustomField field, String template) {
        return FieldTypes.descriptor(field.getCustomFieldType()).templates().containsKey(template);
    }

    @SuppressWarnings("unchecked") // CustomField returns its type raw.
    private String render(String template, CustomField field, Issue issue, Object value, Map<String, Object> more) {
        CustomFieldType<?, ?> type = field.getCustomFieldType();
        if (type instanceof OwnHtml own) {
            return own.html(template, field, value);
        }
        FieldTypeDescriptor descriptor = FieldTypes.descriptor(type);
        String location = descriptor.templates().get(template);
        if (location == null) {
            throw new UnsupportedOperationException(descriptor.completeKey() + " has no template " + template);
        }
        JiraAuthenticationContext authentication = services.get(JiraAuthenticationContext.class);
        FieldLayoutItem layoutItem = Partial.create(HostFieldLayoutManager.Item.class, field, false);
        Map<String, Object> context = new HashMap<>();
        Map<String, Object> ofType = type.getVelocityParameters(issue, field, layoutItem);
        if (ofType != null) {
            context.putAll(ofType);
        }
        context.put("issue", issue);
        context.put("customField", field);
        context.put("field", field);
        context.put("i18n", authentication.getI18nHelper());
        context.put("authcontext", authentication);
        context.put("authContext", authentication);
        context.put("baseurl", CONTEXT_PATH);
        context.put("req", new Request(CONTEXT_PATH));
        context.put("displayParameters", Map.of());
        context.put("fieldLayoutItem", layoutItem);
        context.put("descriptor", descriptor);
        context.put("configs", issue == null ? null : field.getRelevantConfig(issue));
        context.put("value", value);
        context.putAll(more);
        return services.get(Templates.class).render(descriptor.plugin(), location, context);
    }
}
