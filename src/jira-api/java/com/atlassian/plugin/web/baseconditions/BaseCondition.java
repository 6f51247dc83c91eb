package com.atlassian.plugin.web.baseconditions;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: atlassian-plugins-webfragment-api 3.0.5 source via [J6]
 * Confidence: medium
 */
public interface BaseCondition {}
