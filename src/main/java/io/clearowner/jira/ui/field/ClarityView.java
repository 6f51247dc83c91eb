package io.clearowner.jira.ui.field;

import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Clarity.Level;
import java.util.Map;

/** What templates show of a clarity: its words and the look of its lozenge; never the color alone. */
public final class ClarityView {

    private static final Map<Level, String> LOZENGES = Map.of(
            Level.NOT_ASSESSED, "",
            Level.CLEAR, "aui-lozenge-success",
            Level.WAIVED, "aui-lozenge-inprogress",
            Level.WARNING, "aui-lozenge-moved",
            Level.CRITICAL, "aui-lozenge-removed");

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

    /** AUI's class for the lozenge; empty for gray, or if there is no code. */
    public String getLozenge() {
        return code == null ? "" : LOZENGES.get(new Clarity(code).level());
    }
}
