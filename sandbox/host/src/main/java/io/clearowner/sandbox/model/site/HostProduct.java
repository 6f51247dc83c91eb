package io.clearowner.sandbox.model.site;

import com.atlassian.sal.api.ApplicationProperties;

/** The name of the product. It is not Jira, so that nobody mistakes a report from the sandbox for one from Jira. */
public abstract class HostProduct implements ApplicationProperties {

    @Override
    public String getDisplayName() {
        return "Sandbox, a stand-in for Jira";
    }

    @Override
    public String getVersion() {
        return "11.3";
    }
}
