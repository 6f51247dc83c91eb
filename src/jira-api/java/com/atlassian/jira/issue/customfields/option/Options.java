package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] getOptionForValue(String, Long) on 11.3; [J6]
 * Confidence: high for the members shown
 */
public interface Options extends List<Option> {
    List<Option> getRootOptions(); // 8-9: I8

    Option getOptionById(Long optionId);

    Option getOptionForValue(String value, Long parentOptionId); // 11: S11

    FieldConfig getRelatedFieldConfig();
}
