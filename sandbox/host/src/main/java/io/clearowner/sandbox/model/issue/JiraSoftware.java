package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import io.clearowner.sandbox.model.field.CustomFields;
import io.clearowner.sandbox.model.field.FieldTypeDescriptor;
import io.clearowner.sandbox.model.field.Screens;
import io.clearowner.sandbox.model.field.SystemSearcher;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds Jira Software's field Epic Link, for the option {@code --software}. */
public final class JiraSoftware {
    private JiraSoftware() {}

    /** Registers the field type and, at the first start, adds the field for all projects and to the default screen. */
    public static void install(Stores stores, Screens screens) {
        stores.fieldTypes()
                .add(
                        new FieldTypeDescriptor(
                                null,
                                EpicLinkType.KEY,
                                EpicLinkType.NAME,
                                "",
                                text -> text,
                                Map.of("view", "", "edit", ""),
                                Set.of(SystemSearcher.Kind.ISSUE.completeKey())),
                        new EpicLinkType(stores, stores.service(CustomFieldValuePersister.class)));
        if (stores.customFields().ofType(EpicLinkType.KEY).isEmpty()) {
            var field = stores.customFields()
                    .add(
                            EpicLinkType.NAME,
                            "",
                            EpicLinkType.KEY,
                            SystemSearcher.Kind.ISSUE.completeKey(),
                            List.of(new CustomFields.Context(null, null)));
            screens.add(field.getId());
        }
    }
}
