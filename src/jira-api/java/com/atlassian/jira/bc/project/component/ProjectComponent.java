package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] on 11.0; [J6]
 * Confidence: high for the members shown
 */
public interface ProjectComponent {
    Long getId(); // 8-9: M9 I8

    String getDescription(); // 8-9: I8

    String getLead(); // 8-9: I8

    ApplicationUser getComponentLead(); // 8-9: I8

    String getName(); // 8-9: I8

    Long getProjectId(); // 8-9: I8

    long getAssigneeType(); // 8-9: I8
}
