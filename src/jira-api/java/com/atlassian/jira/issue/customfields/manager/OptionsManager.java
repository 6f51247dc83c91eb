package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] getOptions(FieldConfig) on 11.3; [J6]
 * Confidence: high for getOptions; medium for the rest
 */
public interface OptionsManager {
    Options getOptions(FieldConfig fieldConfig); // 11: S11

    Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value); // 8-9: I8

    Option findByOptionId(Long optionId);

    List<Option> findByOptionValue(String value);

    List<Option> findByParentId(Long parentOptionId);
}
