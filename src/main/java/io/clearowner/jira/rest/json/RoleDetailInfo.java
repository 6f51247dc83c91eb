package io.clearowner.jira.rest.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A {@link RoleInfo} with its explanation.
 *
 * @param role serialized as properties beside the others, first
 * @param editable whether the reader may choose the owner and waive the role
 * @param source where the owner comes from; null without an owner
 * @param why every reason that applies, in order of precedence
 * @param waiver the waiver in force today, or null
 * @param confirmation the current confirmation, or null
 * @param asked the request for an owner made within the last day, or null
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
     * Where an owner comes from.
     *
     * @param type issue, parent, epic, component, project, field, component-lead or project-lead
     * @param label key of the issue, or name of the component, project or field; null if the reader may not see it
     * @param disputed whether another component has another owner or lead; the first one in Jira's order counts
     */
    @Info
    public record SourceInfo(String type, String label, boolean disputed) {}

    /**
     * A reason that applies.
     *
     * @param meaning a sentence in the reader's language
     * @param remedy what would clear it, a sentence in the reader's language
     * @param policy {@code project} if the project's own policy counts it, otherwise {@code global}
     */
    @Info
    public record WhyInfo(String code, String label, String meaning, String remedy, String policy) {}
}
