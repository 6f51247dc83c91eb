package io.clearowner.sandbox.search.query;

import com.atlassian.jira.issue.search.SearchRequest;
import java.util.Collection;

/** The saved filters that the user may use. */
@FunctionalInterface
public interface SavedFilters {
    Collection<SearchRequest> visible(SearchContext context);
}
