package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import io.clearowner.sandbox.model.field.FieldTypeDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The base of all custom field types ({@code com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType} in the
 * published javadoc of the Jira API).
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {

    /** Marks visitors. */
    public static interface VisitorBase<X> {}

    /** Visits a type that has no more specific kind. */
    public static interface Visitor<X> extends AbstractCustomFieldType.VisitorBase<X> {
        X visit(AbstractCustomFieldType<?, ?> customFieldType);
    }

    private FieldTypeDescriptor descriptor;

    public AbstractCustomFieldType() {}

    @Override
    public void init(CustomFieldTypeModuleDescriptor moduleDescriptor) {
        descriptor = (FieldTypeDescriptor) moduleDescriptor;
    }

    @Override
    public final String getKey() {
        return descriptor.completeKey();
    }

    @Override
    public final String getName() {
        return descriptor.name();
    }

    @Override
    public final String getDescription() {
        return descriptor.description();
    }

    @Override
    public final CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        return new HashMap<>();
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return List.of();
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    @Override
    public boolean valuesEqual(T v1, T v2) {
        return Objects.equals(v1, v2);
    }

    /** Null, so that the history shows the value of {@code getChangelogValue}. */
    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }

    protected void assertObjectImplementsType(Class<?> clazz, Object o) {
        if (o != null && !clazz.isInstance(o)) {
            throw new ClassCastException(
                    "Expected " + clazz.getName() + ", was " + o.getClass().getName());
        }
    }

    @Override
    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        return null;
    }

    protected I18nHelper getI18nBean() {
        return ComponentAccessor.getJiraAuthenticationContext().getI18nHelper();
    }

    public Object accept(AbstractCustomFieldType.VisitorBase<?> visitor) {
        return visitor instanceof Visitor<?> one ? one.visit(this) : null;
    }
}
