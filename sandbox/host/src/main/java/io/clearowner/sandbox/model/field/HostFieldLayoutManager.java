package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import io.clearowner.sandbox.kernel.Partial;
import java.util.function.Predicate;

/**
 * The field configuration of each project, by default with nothing hidden
 * (https://confluence.atlassian.com/adminjiraserver/specifying-field-behavior-938847255.html). No custom field is
 * required.
 */
public abstract class HostFieldLayoutManager implements FieldLayoutManager {
    private final HiddenFields hidden;

    public HostFieldLayoutManager(HiddenFields hidden) {
        this.hidden = hidden;
    }

    @Override
    public FieldLayout getFieldLayout(Issue issue) {
        return layout(issue.getProjectId());
    }

    @Override
    public FieldLayout getFieldLayout(Project project, String issueTypeId) {
        return layout(project == null ? null : project.getId());
    }

    private FieldLayout layout(Long projectId) {
        Predicate<String> hides = field -> projectId != null && hidden.hides(projectId, field);
        return Partial.create(Layout.class, hides);
    }

    /** The field configuration of one project. */
    public abstract static class Layout implements FieldLayout {
        private final Predicate<String> hides;

        public Layout(Predicate<String> hides) {
            this.hides = hides;
        }

        @Override
        public String getName() {
            return "Default Field Configuration";
        }

        @Override
        @SuppressWarnings("rawtypes") // The parameter of the API is raw.
        public FieldLayoutItem getFieldLayoutItem(OrderableField field) {
            return Partial.create(Item.class, field, hides.test(field.getId()));
        }

        @Override
        public boolean isFieldHidden(String fieldId) {
            return hides.test(fieldId);
        }
    }

    /** A custom field in it. */
    public abstract static class Item implements FieldLayoutItem {
        private final OrderableField<?> field;
        private final boolean hidden;

        public Item(OrderableField<?> field, Boolean hidden) {
            this.field = field;
            this.hidden = hidden;
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
            return hidden;
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
