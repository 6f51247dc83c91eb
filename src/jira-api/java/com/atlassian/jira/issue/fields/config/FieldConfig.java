package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] getRelevantConfig/OptionsManager chain on 11.3; public plugin jqlissuepicker (getId,
 * getFieldId); [J6]
 * Confidence: high
 */
public interface FieldConfig {
    Long getId(); // 8-9: G8 I8

    String getName(); // 8-9: I8

    String getDescription(); // 8-9: I8

    List<FieldConfigItem> getConfigItems(); // 8-9: I8

    String getFieldId(); // 8-9: I8

    CustomField getCustomField(); // 8-9: G8 I8
}
