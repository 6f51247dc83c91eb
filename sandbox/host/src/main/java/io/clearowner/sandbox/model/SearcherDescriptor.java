package io.clearowner.sandbox.model;

import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/** One of Jira's own searchers, by its complete key. */
public record SearcherDescriptor(String completeKey) implements CustomFieldSearcherModuleDescriptor {
}
