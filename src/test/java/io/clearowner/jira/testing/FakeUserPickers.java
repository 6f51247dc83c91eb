package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.platform.UserPickers;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A site's custom fields; none is there until a test adds one. */
public final class FakeUserPickers {

    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final Map<Long, CustomField> fields = new TreeMap<>();
    private final Set<Long> hidden = new HashSet<>();
    public final UserPickers pickers =
            new UserPickers(customFields, (field, project, type) -> !hidden.contains(field.getIdAsLong()));

    public FakeUserPickers() {
        lenient().when(customFields.getCustomFieldObjects()).thenAnswer(call -> List.copyOf(fields.values()));
        lenient()
                .when(customFields.getCustomFieldObject(anyLong()))
                .thenAnswer(call -> fields.get(call.<Long>getArgument(0)));
    }

    /** A field of Jira's own type for one user, with a searcher. */
    public CustomField add(long id, String name) {
        CustomField field = add(id, name, UserPickers.USER_PICKER);
        CustomFieldSearcher searcher = mock(CustomFieldSearcher.class);
        lenient().when(field.getCustomFieldSearcher()).thenReturn(searcher);
        return field;
    }

    public CustomField add(long id, String name, String typeKey) {
        CustomFieldType<?, ?> type = mock();
        lenient().when(type.getKey()).thenReturn(typeKey);
        CustomField field = mock(CustomField.class, name);
        lenient().when(field.getId()).thenReturn("customfield_" + id);
        lenient().when(field.getIdAsLong()).thenReturn(id);
        lenient().when(field.getName()).thenReturn(name);
        lenient().when(field.getFieldName()).thenReturn(name);
        lenient().when(field.getUntranslatedName()).thenReturn(name);
        lenient().when(field.getCustomFieldType()).thenAnswer(call -> type);
        fields.put(id, field);
        return field;
    }

    /** As an administrator may. */
    public void delete(long id) {
        fields.remove(id);
    }

    /** From now on the field is hidden everywhere. */
    public void hide(long id) {
        hidden.add(id);
    }
}
