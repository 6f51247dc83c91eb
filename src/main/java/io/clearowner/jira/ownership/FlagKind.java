package io.clearowner.jira.ownership;

/** Yes or no. */
final class FlagKind implements SettingKind<Boolean> {

    @Override
    public String id() {
        return "flag";
    }

    @Override
    public Plain plain() {
        return Plain.FLAG;
    }

    @Override
    public Object toPlain(Boolean value) {
        return value;
    }

    @Override
    public Boolean fromPlain(Object plain) {
        return (Boolean) plain;
    }
}
