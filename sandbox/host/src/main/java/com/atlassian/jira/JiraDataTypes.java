package com.atlassian.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.net.URL;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/** See https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/JiraDataTypes.html. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Type(Issue.class.getName());
    public static final JiraDataType PROJECT = new Type(Project.class.getName());
    public static final JiraDataType VERSION = new Type(Version.class.getName());
    public static final JiraDataType COMPONENT = new Type(ProjectComponent.class.getName());
    public static final JiraDataType USER = new Type(ApplicationUser.class.getName());
    public static final JiraDataType GROUP = new Type("com.atlassian.crowd.embedded.api.Group");
    public static final JiraDataType PROJECT_ROLE = new Type("com.atlassian.jira.security.roles.ProjectRole");
    public static final JiraDataType PRIORITY = new Type(Priority.class.getName());
    public static final JiraDataType RESOLUTION = new Type(Resolution.class.getName());
    public static final JiraDataType ISSUE_TYPE = new Type(IssueType.class.getName());
    public static final JiraDataType STATUS = new Type(Status.class.getName());
    public static final JiraDataType STATUS_CATEGORY = new Type(StatusCategory.class.getName());
    public static final JiraDataType OPTION = new Type(Option.class.getName());
    public static final JiraDataType LABEL = new Type(Label.class.getName());
    public static final JiraDataType DATE = new Type(Date.class.getName());
    public static final JiraDataType TEXT = new Type(String.class.getName());
    public static final JiraDataType NUMBER = new Type(Number.class.getName());
    public static final JiraDataType DURATION = new Type(Duration.class.getName());
    public static final JiraDataType URL = new Type(URL.class.getName());
    public static final JiraDataType ALL = new Type(Object.class.getName());

    private JiraDataTypes() {}

    private record Type(String name) implements JiraDataType {
        @Override
        public Collection<String> asStrings() {
            return List.of(name);
        }

        @Override
        public boolean matches(JiraDataType otherType) {
            String all = Object.class.getName();
            return name.equals(all)
                    || otherType.asStrings().contains(all)
                    || otherType.asStrings().contains(name);
        }
    }
}
