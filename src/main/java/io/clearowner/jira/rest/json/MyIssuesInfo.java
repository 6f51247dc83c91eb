package io.clearowner.jira.rest.json;

import io.clearowner.jira.rest.json.UnclearInfo.IssueInfo;
import java.util.List;

/**
 * A page of a list of what the reader owns.
 *
 * @param search JQL for the whole list
 * @param total issues in the whole list
 */
@Info
public record MyIssuesInfo(String list, String search, List<IssueInfo> issues, int start, int limit, long total) {}
