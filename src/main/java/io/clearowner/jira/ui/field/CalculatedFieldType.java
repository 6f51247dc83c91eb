package io.clearowner.jira.ui.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.AbstractCustomFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestAwareCustomFieldType;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A value that is computed whenever Jira reads or indexes the issue. It is neither stored nor editable. Extends
 * {@code AbstractCustomFieldType}, whose package in Jira 11 is confirmed; that of {@code CalculatedCFType} is not.
 *
 * @param <T> type of the value
 */
abstract class CalculatedFieldType<T> extends AbstractCustomFieldType<T, T>
        implements RestAwareCustomFieldType, ExportableCustomFieldType {

    private static final Logger log = LoggerFactory.getLogger(CalculatedFieldType.class);

    private final AtomicBoolean failed = new AtomicBoolean();

    /** The value of a stored issue; null if there is none. */
    abstract T compute(Issue issue);

    /** The value; null if it cannot be computed now, since one issue must not stop an index run. */
    // Unverified on Jira 11: Jira reads this value when it indexes an issue.
    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        if (issue == null || issue.getId() == null) {
            return null;
        }
        try {
            return compute(issue);
        } catch (RuntimeException e) {
            if (failed.compareAndSet(false, true)) {
                log.warn(
                        "Cannot compute {} of {}; it is left out of the index. More such issues are logged at level "
                                + "debug",
                        field.getId(),
                        issue.getKey(),
                        e);
            } else {
                log.debug("Cannot compute {} of {}; it is left out of the index", field.getId(), issue.getKey(), e);
            }
            return null;
        }
    }

    /** Calculated values cannot be edited, not even in bulk. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return "clear-owner.field.error.calculated";
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        return new FieldTypeInfo(null, null);
    }

    // == Nothing is stored, so there is nothing to write, validate or default ==================================

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return List.of();
    }

    @Override
    public void createValue(CustomField field, Issue issue, T value) {}

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {}

    @Override
    public Set<Long> remove(CustomField field) {
        return Set.of();
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {}

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return null;
    }

    @Override
    public T getDefaultValue(FieldConfig config) {
        return null;
    }

    @Override
    public void setDefaultValue(FieldConfig config, T value) {}

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return null;
    }
}
