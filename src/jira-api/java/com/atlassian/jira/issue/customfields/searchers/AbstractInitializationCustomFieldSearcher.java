package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [JS11] VersionSearcherWrapper on 11.3.0-m0002 (extends AbstractInitializationCustomFieldSearcher;
 * IssueSearcher&lt;CustomField&gt; among its interfaces); [JS6] EpicLabelSearcher; [G8] JqlFieldSearcher on 8.13
 * Confidence: medium
 */
public abstract class AbstractInitializationCustomFieldSearcher implements CustomFieldSearcher {
    public AbstractInitializationCustomFieldSearcher() { }  // 8-9: G8
    public void init(CustomFieldSearcherModuleDescriptor customFieldSearcherModuleDescriptor) { throw new UnsupportedOperationException("AbstractInitializationCustomFieldSearcher#init"); }
    public CustomFieldSearcherModuleDescriptor getDescriptor() { throw new UnsupportedOperationException("AbstractInitializationCustomFieldSearcher#getDescriptor"); }  // 8-9: G8
}
