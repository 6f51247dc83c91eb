package io.clearowner.sandbox.model;

import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the option {@code --software} adds: of Jira Software the field Epic Link, and no more. */
final class JiraSoftware {
    private JiraSoftware() {}

    /** Makes the field type known, and at the first start the field, for all projects and on the default screen. */
    static void install(Model model, Screens screens) {
        model.fieldTypes()
                .add(
                        new FieldTypeDescriptor(
                                null,
                                EpicLinkType.KEY,
                                EpicLinkType.NAME,
                                "",
                                text -> text,
                                Map.of("view", "", "edit", ""),
                                Set.of(SystemSearcher.Kind.ISSUE.completeKey())),
                        new EpicLinkType(model, model.service(CustomFieldValuePersister.class)));
        if (model.customFields().ofType(EpicLinkType.KEY).isEmpty()) {
            var field = model.customFields()
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
