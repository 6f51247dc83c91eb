package io.clearowner.jira.ownership;

/** A Jira user key. Never a name, because names are changed and reused. */
public record UserKey(String value) {

    public UserKey {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("user key: must not be blank, was '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
