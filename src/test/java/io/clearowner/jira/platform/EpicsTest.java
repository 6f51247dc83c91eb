package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpicsTest {

    private final CustomFieldManager customFields = mock();
    private long nanos;
    private final Epics epics = new Epics(customFields, () -> nanos);

    /** Jira replaces the object of a field that is renamed. */
    private void jiraHas(long id, String typeKey, String name, String untranslated) {
        CustomFieldType<?, ?> type = mock();
        when(type.getKey()).thenReturn(typeKey);
        CustomField field = mock();
        when(field.getIdAsLong()).thenReturn(id);
        when(field.getCustomFieldType()).thenAnswer(call -> type);
        when(field.getFieldName()).thenReturn(name);
        when(field.getUntranslatedName()).thenReturn(untranslated);
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(field));
        when(customFields.getCustomFieldObject(id)).thenReturn(field);
    }

    @Test
    void knowsTheNamesInJirasHistory_translatedAndNot() {
        jiraHas(10, Epics.EPIC_LINK, "Epos", "Epic Link");
        assertThat(epics.names()).containsExactlyInAnyOrder("Epos", "Epic Link");
    }

    @Test
    void noticesARenameAtOnce_whileTheFieldsThemselvesAreCached() {
        jiraHas(10, Epics.EPIC_LINK, "Epic Link", "Epic Link");
        assertThat(epics.names()).containsExactly("Epic Link");

        jiraHas(10, Epics.EPIC_LINK, "Saga", "Saga");
        assertThat(epics.names()).containsExactly("Saga");
    }

    @Test
    void isNotMisledByAnotherFieldOfTheSameName() {
        jiraHas(11, "com.example:text", "Epic Link", "Epic Link");
        assertThat(epics.names()).isEmpty();
    }

    @Test
    void forgetsADeletedField() {
        jiraHas(10, Epics.EPIC_LINK, "Epic Link", "Epic Link");
        epics.names();
        when(customFields.getCustomFieldObject(10L)).thenReturn(null);
        assertThat(epics.names()).isEmpty();
    }
}
