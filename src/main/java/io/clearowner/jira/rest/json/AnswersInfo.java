package io.clearowner.jira.rest.json;

import io.clearowner.jira.rest.json.ErrorsInfo.ErrorInfo;
import java.util.List;

/**
 * The outcomes of one answer for several roles.
 *
 * @param more whether roles of the transfer are left for another request
 */
@Info
public record AnswersInfo(String answer, int answered, int failed, boolean more, List<RoleResultInfo> values) {

    /**
     * The outcome for one role.
     *
     * @param errors why it was not answered; empty if it was
     */
    @Info
    public record RoleResultInfo(String key, String role, List<ErrorInfo> errors) {}
}
