package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * Some of what a transfer changed, without issues that the reader cannot see.
 *
 * @param next the {@code after} of the next page; null on the last one
 */
@Info
public record TransferRowsInfo(List<RowInfo> values, Integer next) {

    /**
     * What a transfer did to one role of an issue or an area.
     *
     * @param key null for an area
     * @param summary null for an area
     * @param area as in {@code project:10000}; null for an issue
     * @param areaName null for an issue, and for an area that was deleted
     * @param state {@code intended}, {@code changed}, {@code failed}, {@code undoing}, {@code undone} or {@code left}
     * @param message why it failed or was left; else null
     */
    @Info
    public record RowInfo(
            String key,
            String summary,
            String area,
            String areaName,
            String role,
            UserInfo from,
            UserInfo to,
            String state,
            String at,
            String message) {}
}
