package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.customfields.searchers.CustomFieldSearcherClauseHandler;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.searchers.IssueSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] VersionSearcherWrapper on 11.3.0-m0002 (extends AbstractInitializationCustomFieldSearcher;
 * IssueSearcher&lt;CustomField&gt; among its interfaces); [JD-server] CustomFieldSearcher page (extends
 * IssueSearcher&lt;CustomField&gt;)
 * Confidence: high for the type on 11.3; members high up to 7.x, medium for 11
 */
public interface CustomFieldSearcher extends IssueSearcher<CustomField> {
    void init(CustomFieldSearcherModuleDescriptor customFieldSearcherModuleDescriptor);

    CustomFieldSearcherModuleDescriptor getDescriptor(); // 8-9: G8 I8

    CustomFieldSearcherClauseHandler getCustomFieldSearcherClauseHandler(); // 8-9: G8
}
