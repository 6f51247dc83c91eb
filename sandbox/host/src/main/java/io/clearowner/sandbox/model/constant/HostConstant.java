package io.clearowner.sandbox.model.constant;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;

/** The common base of issue types, priorities, statuses and resolutions; equal by kind and id. */
public abstract class HostConstant implements IssueConstant {
    private final String baseUrl;
    private final String id;
    private final Long sequence;
    private final String name;
    private final String description;
    private final String iconUrl;

    protected HostConstant(String baseUrl, String id, Long sequence, String name, String description, String iconUrl) {
        this.baseUrl = baseUrl;
        this.id = id;
        this.sequence = sequence;
        this.name = name;
        this.description = description;
        this.iconUrl = iconUrl;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Long getSequence() {
        return sequence;
    }

    @Override
    public String getIconUrl() {
        return iconUrl;
    }

    @Override
    public String getCompleteIconUrl() {
        return iconUrl == null ? null : baseUrl + iconUrl;
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public String getNameTranslation(String locale) {
        return name;
    }

    @Override
    public String getNameTranslation(I18nHelper i18n) {
        return name;
    }

    @Override
    public String getDescTranslation() {
        return description;
    }

    @Override
    public String getDescTranslation(String locale) {
        return description;
    }

    @Override
    public String getDescTranslation(I18nHelper i18n) {
        return description;
    }

    @Override
    public int compareTo(Object other) {
        return sequence.compareTo(((IssueConstant) other).getSequence());
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && id.equals(((HostConstant) other).id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
