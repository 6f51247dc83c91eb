package com.atlassian.jira.icon;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] Avatar.getIconType on 11.0
 * Confidence: high (type only; class)
 */
public class IconType {}
