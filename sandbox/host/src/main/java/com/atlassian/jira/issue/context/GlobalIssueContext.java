package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;

/** The context of all projects and issue types. */
public class GlobalIssueContext {
    private static final JiraContextNode INSTANCE = new Global();

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    private static final class Global implements JiraContextNode {
        @Override
        public Project getProjectObject() {
            return null;
        }

        @Override
        public Long getProjectId() {
            return null;
        }

        @Override
        public IssueType getIssueTypeObject() {
            return null;
        }

        @Override
        public String getIssueTypeId() {
            return null;
        }

        @Override
        public boolean isInContext(IssueContext issueContext) {
            return true;
        }

        @Override
        public Map<String, Object> appendToParamsMap(Map<String, Object> props) {
            Map<String, Object> appended = props == null ? new HashMap<>() : new HashMap<>(props);
            appended.put("project", null);
            return appended;
        }

        @Override
        public int compareTo(JiraContextNode other) {
            return other == this ? 0 : -1;
        }
    }
}
