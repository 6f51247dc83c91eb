package io.clearowner.sandbox.search.query;

import com.atlassian.jira.issue.search.SearchRequest;
import java.util.Collection;

/** The saved filters that the asker may use. */
@FunctionalInterface
public interface SavedFilters {
    Collection<SearchRequest> visible(Asking asking);
}
