package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * The clarity of a project's open issues by component or issue type.
 *
 * @param by component or issueType
 * @param leftOut number of components not counted, the last ones by name
 * @param values the parts with open issues, least clear first, those without assessed issues last
 */
@Info
public record ClarityInfo(String project, String by, int leftOut, List<PartInfo> values) {

    /**
     * A component or issue type.
     *
     * @param id of the component or issue type; null for issues without a component
     * @param name in the reader's language
     * @param issues open issues, at least one
     * @param assessed how many of them are assessed
     * @param unclear how many of them are unclear in either role
     * @param search JQL for the unclear issues
     */
    @Info
    public record PartInfo(String id, String name, long issues, long assessed, long unclear, String search) {}
}
