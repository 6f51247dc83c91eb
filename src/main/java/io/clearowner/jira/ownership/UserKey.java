package io.clearowner.jira.ownership;

/** A person's Jira user key; never the name, because names are renamed and reused. */
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
