package io.clearowner.benchmarks.measure;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.clearowner.sandbox.boot.Sandbox;
import java.util.List;

/** Uses Jira's services as the administrator, without the plugin. */
final class Jira {
    private final Sandbox sandbox;
    final ApplicationUser admin;

    Jira(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.admin = get(UserManager.class).getUserByName("admin");
    }

    <T> T get(Class<T> service) {
        return sandbox.services().get(service);
    }

    Query query(String jql) {
        return get(SearchService.class).parseQuery(admin, jql).getQuery();
    }

    long count(Query query) {
        try {
            return get(IssueDocumentSearchService.class).getHitCount(admin, query, false);
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Issue> list(Query query, int start, int limit) {
        try {
            return get(SearchService.class)
                    .search(admin, query, new PagerFilter<Issue>(start, limit))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    CustomField field(String type) {
        return get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(field -> field.getCustomFieldType().getKey().equals("io.clearowner.jira:" + type))
                .findFirst()
                .orElseThrow();
    }

    /** The field's name in JQL. */
    String clause(String type) {
        return "cf[" + field(type).getIdAsLong() + "]";
    }
}
