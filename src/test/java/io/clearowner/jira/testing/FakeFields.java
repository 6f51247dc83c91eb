package io.clearowner.jira.testing;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The two owner fields under their usual names. */
public final class FakeFields implements OwnershipFields {

    private final Map<Role, CustomField> owners = new EnumMap<>(Role.class);

    public FakeFields() {
        owners.put(Role.PRODUCT, field("Product Owner"));
        owners.put(Role.DELIVERY, field("Delivery Owner"));
    }

    private static CustomField field(String name) {
        CustomField field = mock(CustomField.class, name);
        lenient().when(field.getFieldName()).thenReturn(name);
        lenient().when(field.getUntranslatedName()).thenReturn(name);
        return field;
    }

    public void delete(Role role) {
        owners.remove(role);
    }

    @Override
    public Optional<CustomField> owner(Role role) {
        return Optional.ofNullable(owners.get(role));
    }

    @Override
    public Optional<CustomField> clarity(Role role) {
        return Optional.empty();
    }

    @Override
    public boolean complete() {
        return false;
    }
}
