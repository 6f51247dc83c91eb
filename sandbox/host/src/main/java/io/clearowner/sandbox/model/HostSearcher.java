package io.clearowner.sandbox.model;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/** Names a searcher of Jira; how it searches is the business of the host's search part. */
public abstract class HostSearcher implements CustomFieldSearcher {
    private final SearcherDescriptor descriptor;

    public HostSearcher(SearcherDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Such as {@code com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher}. */
    public String completeKey() {
        return descriptor.completeKey();
    }

    @Override
    public CustomFieldSearcherModuleDescriptor getDescriptor() {
        return descriptor;
    }
}
