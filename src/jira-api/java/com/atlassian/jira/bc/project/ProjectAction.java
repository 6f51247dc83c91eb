package com.atlassian.jira.bc.project;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [J6]
 * Confidence: medium (enum constants from 6.3)
 */
public enum ProjectAction {
    VIEW_PROJECT, VIEW_ISSUES, EDIT_PROJECT_CONFIG, EDIT_PROJECT_KEY;
}
