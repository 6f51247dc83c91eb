package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total number of values on all pages
 */
@Info
public record PageInfo<T>(int start, int limit, long total, List<T> values) {}
