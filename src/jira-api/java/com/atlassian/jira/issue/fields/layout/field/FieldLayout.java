package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.fields.OrderableField;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [S11] getFieldLayoutItem on 11.3
 * Confidence: medium (only the members shown)
 */
@SuppressWarnings("rawtypes")
public interface FieldLayout {
    Long getId(); // 8-9: I8

    String getName(); // 8-9: I8

    FieldLayoutItem getFieldLayoutItem(OrderableField orderableField); // 11: S11

    FieldLayoutItem getFieldLayoutItem(String fieldId); // 11: S11

    List<FieldLayoutItem> getFieldLayoutItems(); // 8-9: I8

    boolean isFieldHidden(String fieldId);
}
