package io.clearowner.jira.testing;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.OwnershipFields;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Our fields under their usual names; each has an id. */
public final class FakeFields implements OwnershipFields {

    private final Map<Role, CustomField> owners = new EnumMap<>(Role.class);
    private final Map<Role, CustomField> clarities = new EnumMap<>(Role.class);
    private final Map<Role, CustomField> effectiveOwners = new EnumMap<>(Role.class);
    private final Set<String> hidden = new HashSet<>();

    public FakeFields() {
        owners.put(Role.PRODUCT, field("Product Owner", 10000));
        owners.put(Role.DELIVERY, field("Delivery Owner", 10001));
        clarities.put(Role.PRODUCT, field("Vision Clarity", 10100));
        clarities.put(Role.DELIVERY, field("Execution Clarity", 10101));
        effectiveOwners.put(Role.PRODUCT, field("Effective Product Owner", 10200));
        effectiveOwners.put(Role.DELIVERY, field("Effective Delivery Owner", 10201));
    }

    private static CustomField field(String name, long id) {
        CustomField field = mock(CustomField.class, name);
        lenient().when(field.getFieldName()).thenReturn(name);
        lenient().when(field.getUntranslatedName()).thenReturn(name);
        lenient().when(field.getId()).thenReturn("customfield_" + id);
        lenient().when(field.getIdAsLong()).thenReturn(id);
        return field;
    }

    /** As an administrator may. */
    public void delete(Role role) {
        owners.remove(role);
    }

    /** As an administrator may. */
    public void deleteClarity(Role role) {
        clarities.remove(role);
    }

    @Override
    public Optional<CustomField> owner(Role role) {
        return Optional.ofNullable(owners.get(role));
    }

    @Override
    public Optional<CustomField> clarity(Role role) {
        return Optional.ofNullable(clarities.get(role));
    }

    @Override
    public Optional<CustomField> effectiveOwner(Role role) {
        return Optional.ofNullable(effectiveOwners.get(role));
    }

    /** As an administrator may. */
    public void deleteEffectiveOwner(Role role) {
        effectiveOwners.remove(role);
    }

    /** From now on the field of the role's clarity is hidden from issues of the type. */
    public void hideClarity(Role role, String issueTypeId) {
        hide(OwnershipField.clarityOf(role), issueTypeId);
    }

    /** From now on the field is hidden from issues of the type. */
    public void hide(OwnershipField field, String issueTypeId) {
        hidden.add(field + " " + issueTypeId);
    }

    /** From now on nothing is hidden. */
    public void showEverywhere() {
        hidden.clear();
    }

    @Override
    public boolean applyTo(long projectId, String issueTypeId) {
        return Stream.of(OwnershipField.values())
                .filter(OwnershipField::requiredToAssess)
                .allMatch(field -> applies(field, projectId, issueTypeId));
    }

    @Override
    public boolean applies(OwnershipField field, long projectId, String issueTypeId) {
        return !hidden.contains(field + " " + issueTypeId);
    }

    /** From now on the field of the role's owner is hidden from all issues. */
    public void hideOwner(Role role) {
        hidden.add(role + " owner");
    }

    @Override
    public boolean ownerCanBeSet(Role role, Issue issue) {
        return !hidden.contains(role + " owner")
                && owner(role)
                        .filter(field -> field.getRelevantConfig(issue) != null)
                        .isPresent();
    }

    @Override
    public boolean complete() {
        return owners.size() == 2 && clarities.size() == 2 && effectiveOwners.size() == 2;
    }
}
