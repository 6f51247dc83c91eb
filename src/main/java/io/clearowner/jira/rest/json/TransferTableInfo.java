package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * A table of new owners that was imported.
 *
 * @param id what a plan names as its {@code table}; null if no line can be used
 * @param issues issues that the table names
 * @param product issues for which it names a Product Owner
 * @param delivery issues for which it names a Delivery Owner
 * @param wrong lines that are left out
 * @param errors why, for the first 100 of them
 */
@Info
public record TransferTableInfo(
        String id, int issues, long product, long delivery, int wrong, List<LineErrorInfo> errors) {

    /**
     * Why a line is left out.
     *
     * @param line in the file, from 1
     */
    @Info
    public record LineErrorInfo(int line, String message) {}
}
