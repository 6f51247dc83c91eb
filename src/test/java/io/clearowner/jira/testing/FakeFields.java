package io.clearowner.jira.testing;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The two owner fields under their usual names; the clarity fields once they are created. */
public final class FakeFields implements OwnershipFields {

    private final Map<Role, CustomField> owners = new EnumMap<>(Role.class);

    private final Map<Role, CustomField> clarity = new EnumMap<>(Role.class);

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

    public void createClarityFields() {
        clarity.put(Role.PRODUCT, field("Vision Clarity"));
        clarity.put(Role.DELIVERY, field("Execution Clarity"));
    }

    public void delete(Role role) {
        owners.remove(role);
        clarity.remove(role);
    }

    @Override
    public Optional<CustomField> owner(Role role) {
        return Optional.ofNullable(owners.get(role));
    }

    @Override
    public Optional<CustomField> clarity(Role role) {
        return Optional.ofNullable(clarity.get(role));
    }

    @Override
    public boolean complete() {
        return false;
    }
}
