package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * How clear the open issues of a project are, part by part.
 *
 * @param by component or issueType
 * @param leftOut components that were not counted, those whose names come last
 * @param values the parts with open issues, the least clear first
 */
@Info
public record ClarityInfo(String project, String by, int leftOut, List<PartInfo> values) {

    /**
     * One part.
     *
     * @param id of the component or issue type; null for issues without a component
     * @param name in the reader's language
     * @param issues open ones, at least one
     * @param unclear how many of them are unclear in either role
     * @param search JQL that finds the unclear ones
     */
    @Info
    public record PartInfo(String id, String name, long issues, long unclear, String search) {}
}
