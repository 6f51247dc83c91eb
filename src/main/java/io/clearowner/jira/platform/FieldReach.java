package io.clearowner.jira.platform;

import com.atlassian.jira.issue.fields.CustomField;

/** Checks where a field applies. */
@FunctionalInterface
public interface FieldReach {

    /** Whether the field's context includes such issues, and no field configuration hides it there. */
    boolean includes(CustomField field, long projectId, String issueTypeId);
}
