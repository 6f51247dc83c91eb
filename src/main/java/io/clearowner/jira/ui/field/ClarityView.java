package io.clearowner.jira.ui.field;

import com.atlassian.jira.util.I18nHelper;

/** What templates show of a clarity: its words and the look of its lozenge; never the color alone. */
public final class ClarityView {

    private final String code;
    private final I18nHelper i18n;

    ClarityView(String code, I18nHelper i18n) {
        this.code = code;
        this.i18n = i18n;
    }

    /** The indexed code; empty if the issue could not be assessed. */
    public String getCode() {
        return code == null ? "" : code;
    }

    public String getLabel() {
        return code == null ? "" : i18n.getText("clear-owner.clarity." + code);
    }

    /** AUI's class for the lozenge: green is clear, blue is waived, red is nobody able, yellow is the rest. */
    public String getLozenge() {
        return switch (getCode()) {
            case "clear" -> "aui-lozenge-success";
            case "waived" -> "aui-lozenge-inprogress";
            case "missing", "inactive", "no-access" -> "aui-lozenge-removed";
            default -> "aui-lozenge-moved";
        };
    }
}
