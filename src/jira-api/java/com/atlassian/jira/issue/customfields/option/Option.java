package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] on 11.3; [J6]
 * Confidence: high for getOptionId, getValue, getDisabled; medium for the rest
 */
public interface Option {
    Long getSequence(); // 8-9: I8

    Boolean getDisabled(); // 8-9: I8

    FieldConfig getRelatedCustomField();

    Option getParentOption(); // 8-9: I8

    Long getOptionId(); // 8-9: M9 I8

    String getValue(); // 8-9: M9 I8

    List<Option> getChildOptions(); // 8-9: I8
}
