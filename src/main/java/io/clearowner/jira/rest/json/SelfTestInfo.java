package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * The latest self-test.
 *
 * @param state {@code never}, {@code waiting}, {@code running} or {@code finished}
 * @param issue key of the issue that it edits; null if there is none or the reader may not see it
 * @param requestedAt UTC; null if there was none
 * @param startedAt UTC; null while it waits
 * @param finishedAt UTC; null until it is finished
 * @param interrupted whether it stopped early, as when the node was stopped
 * @param total number of lines of a complete test
 * @param lines what was found so far, in order
 */
@Info
public record SelfTestInfo(
        String state,
        String issue,
        String requestedAt,
        String startedAt,
        String finishedAt,
        boolean interrupted,
        int total,
        List<LineInfo> lines) {

    /**
     * One assumption about Jira.
     *
     * @param check code of the check
     * @param title what is expected, in the reader's language
     * @param result {@code ok}, {@code limited}, {@code failed} or {@code skipped}
     * @param observed what was found, in English
     * @param stops what does not work, in the reader's language; null unless limited or failed
     */
    @Info
    public record LineInfo(String check, String title, String result, String observed, String stops) {}
}
