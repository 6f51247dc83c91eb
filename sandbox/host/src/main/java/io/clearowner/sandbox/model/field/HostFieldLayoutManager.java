package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import io.clearowner.sandbox.kernel.Partial;

/** The one field configuration: nothing is hidden, and no custom field is required. */
public abstract class HostFieldLayoutManager implements FieldLayoutManager {
    @Override
    public FieldLayout getFieldLayout(Issue issue) {
        return Partial.create(Layout.class);
    }

    @Override
    public FieldLayout getFieldLayout(Project project, String issueTypeId) {
        return Partial.create(Layout.class);
    }

    /** Jira's default field configuration. */
    public abstract static class Layout implements FieldLayout {
        @Override
        public String getName() {
            return "Default Field Configuration";
        }

        @Override
        @SuppressWarnings("rawtypes") // The parameter of the API is raw.
        public FieldLayoutItem getFieldLayoutItem(OrderableField field) {
            return Partial.create(Item.class, field);
        }

        @Override
        public boolean isFieldHidden(String fieldId) {
            return false;
        }
    }

    /** A custom field in it. */
    public abstract static class Item implements FieldLayoutItem {
        private final OrderableField<?> field;

        public Item(OrderableField<?> field) {
            this.field = field;
        }

        @Override
        public OrderableField<?> getOrderableField() {
            return field;
        }

        @Override
        public String getFieldDescription() {
            return field instanceof CustomField custom ? custom.getDescription() : "";
        }

        @Override
        public String getRawFieldDescription() {
            return getFieldDescription();
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public String getRendererType() {
            return null;
        }

        @Override
        public int compareTo(FieldLayoutItem other) {
            return field.getName().compareTo(other.getOrderableField().getName());
        }
    }
}
