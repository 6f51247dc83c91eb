package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.InvalidPolicy.Fault;
import io.clearowner.jira.ownership.InvalidPolicy.FaultException;
import io.clearowner.jira.ownership.InvalidPolicy.Kind;
import java.util.List;

/**
 * A field of the issue that holds one user. Only Jira knows which custom fields exist and hold one user, so that is
 * checked when a policy is saved.
 */
final class MappedFieldKind implements SettingKind<MappedField> {

    @Override
    public String id() {
        return "user-field";
    }

    @Override
    public Plain plain() {
        return Plain.TEXT;
    }

    @Override
    public Object toPlain(MappedField field) {
        return field.code();
    }

    @Override
    public MappedField fromPlain(Object plain) {
        String code = (String) plain;
        return MappedField.byCode(code)
                .orElseThrow(() ->
                        new FaultException(new Fault(Kind.UNKNOWN_FIELD, List.of(code, String.join(", ", choices())))));
    }

    /** Without the site's own user pickers, which are choices too. */
    @Override
    public List<String> choices() {
        return MappedField.EVERYWHERE.stream().map(MappedField::code).toList();
    }
}
