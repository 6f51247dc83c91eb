package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.List;
import java.util.Map;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] EpicLinkCFType page (extends AbstractCustomFieldType&lt;Issue,Issue&gt;, nested
 * Visitor/VisitorBase still there); [JS10] EpicStatusCFType; [W11] overrides through MultiUserCFType; [J6]
 * member list
 * Confidence: high for the members shown
 */
@SuppressWarnings("rawtypes")
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    public static interface VisitorBase<X> {}

    public static interface Visitor<X> extends AbstractCustomFieldType.VisitorBase<X> {
        X visit(AbstractCustomFieldType customFieldType);
    }

    public AbstractCustomFieldType() {}

    public void init(CustomFieldTypeModuleDescriptor descriptor) {
        throw new UnsupportedOperationException("AbstractCustomFieldType#init");
    }

    public final String getKey() {
        throw new UnsupportedOperationException("AbstractCustomFieldType#getKey");
    } // 8-9: G8

    public final String getName() {
        throw new UnsupportedOperationException("AbstractCustomFieldType#getName");
    }

    public final String getDescription() {
        throw new UnsupportedOperationException("AbstractCustomFieldType#getDescription");
    }

    public final CustomFieldTypeModuleDescriptor getDescriptor() {
        throw new UnsupportedOperationException("AbstractCustomFieldType#getDescriptor");
    }

    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        throw new UnsupportedOperationException("AbstractCustomFieldType#getVelocityParameters");
    } // 11: W11

    public List<FieldConfigItemType> getConfigurationItemTypes() {
        throw new UnsupportedOperationException("AbstractCustomFieldType#getConfigurationItemTypes");
    } // 8-9: G8 I8

    public boolean isRenderable() {
        throw new UnsupportedOperationException("AbstractCustomFieldType#isRenderable");
    } // 8-9: I8

    public boolean valuesEqual(T v1, T v2) {
        throw new UnsupportedOperationException("AbstractCustomFieldType#valuesEqual");
    } // 11: W11

    public String getChangelogString(CustomField field, T value) {
        throw new UnsupportedOperationException("AbstractCustomFieldType#getChangelogString");
    }

    protected void assertObjectImplementsType(Class<?> clazz, Object o) {
        throw new UnsupportedOperationException("AbstractCustomFieldType#assertObjectImplementsType");
    }

    public String availableForBulkEdit(BulkEditBean bulkEditBean) {
        throw new UnsupportedOperationException("AbstractCustomFieldType#availableForBulkEdit");
    } // 8-9: I8

    protected I18nHelper getI18nBean() {
        throw new UnsupportedOperationException("AbstractCustomFieldType#getI18nBean");
    } // 8-9: G8

    public Object accept(AbstractCustomFieldType.VisitorBase visitor) {
        throw new UnsupportedOperationException("AbstractCustomFieldType#accept");
    }
}
