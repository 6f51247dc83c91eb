package io.clearowner.jira.admin;

/** A reason that the policy may count, for the administration page. */
public final class ReasonChoice {

    private final String code;
    private final String label;
    private final String meaning;
    private final boolean on;

    ReasonChoice(String code, String label, String meaning, boolean on) {
        this.code = code;
        this.label = label;
        this.meaning = meaning;
        this.on = on;
    }

    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    /** When the reason applies, in a sentence. */
    public String getMeaning() {
        return meaning;
    }

    public boolean isOn() {
        return on;
    }
}
