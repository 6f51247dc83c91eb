package io.clearowner.jira.rest.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A {@link RoleInfo} with all that explains it.
 *
 * @param role whose properties stand beside the others in JSON, first
 * @param editable whether the reader may choose the owner and waive the role
 * @param source what names the owner; null without an owner
 * @param why every reason that applies, in order of precedence, with the policy that counts it
 * @param waiver the waiver that holds today, or null
 * @param confirmation what the owner said, or null
 * @param asked who asked for an owner within the last day, or null
 */
@Info
public record RoleDetailInfo(
        @JsonUnwrapped RoleInfo role,
        boolean editable,
        SourceInfo source,
        List<WhyInfo> why,
        WaiverInfo waiver,
        ConfirmationInfo confirmation,
        AskedInfo asked) {

    /**
     * What names an owner.
     *
     * @param type issue, parent, epic, component or project
     * @param label key of the issue, or name of the component or project; null where the reader may not see it
     * @param disputed whether another component of the issue names somebody else; the one first in Jira's order counts
     */
    @Info
    public record SourceInfo(String type, String label, boolean disputed) {}

    /**
     * A reason that applies.
     *
     * @param meaning in a sentence, in the reader's language
     * @param remedy what would make it clear, likewise
     * @param policy whether the project's own policy counts it, or the global one
     */
    @Info
    public record WhyInfo(String code, String label, String meaning, String remedy, String policy) {}
}
