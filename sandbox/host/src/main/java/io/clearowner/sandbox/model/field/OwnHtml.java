package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.fields.CustomField;

/** A field type of the sandbox itself, which needs no template of a plugin. */
public interface OwnHtml {
    /**
     * @param template view, column-view or edit
     * @param value the value that a template of that name would get
     */
    String html(String template, CustomField field, Object value);
}
