package io.clearowner.sandbox.model.site;

import com.atlassian.sal.api.ApplicationProperties;

/** What the product calls itself: never Jira, so that nobody takes a report from here for one from there. */
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
