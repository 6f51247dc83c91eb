package com.atlassian.jira.issue.search.searchers;

import com.atlassian.jira.issue.fields.SearchableField;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] VersionSearcherWrapper on 11.3.0-m0002 (extends AbstractInitializationCustomFieldSearcher;
 * IssueSearcher&lt;CustomField&gt; among its interfaces); [JD-server]; [J6]
 * Confidence: medium (11 may type the information/transformer members differently; the plugin must not implement
 * it)
 */
public interface IssueSearcher<T extends SearchableField> {
    void init(T field); // 8-9: G8
}
