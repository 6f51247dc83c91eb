package io.clearowner.jira.rest.json;

import java.util.List;

/** Why a request was refused. */
@Info
public record ErrorsInfo(List<ErrorInfo> errors) {

    /**
     * One problem.
     *
     * @param field the part of the request that is wrong
     */
    @Info
    public record ErrorInfo(String field, String message) {}
}
