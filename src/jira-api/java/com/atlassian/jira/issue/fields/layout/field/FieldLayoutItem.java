package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] and [W11] on 11.3; [J6]
 * Confidence: high
 */
@SuppressWarnings("rawtypes")
public interface FieldLayoutItem extends Comparable<FieldLayoutItem> {
    OrderableField getOrderableField(); // 8-9: I8

    String getFieldDescription();

    String getRawFieldDescription(); // 8-9: I8

    boolean isHidden(); // 8-9: I8

    boolean isRequired(); // 8-9: M9 I8

    String getRendererType(); // 11: S11

    FieldLayout getFieldLayout(); // 8-9: I8
}
