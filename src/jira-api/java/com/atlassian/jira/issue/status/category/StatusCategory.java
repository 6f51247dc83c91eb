package com.atlassian.jira.issue.status.category;

import com.atlassian.jira.util.I18nHelper;
import java.io.Serializable;
import java.util.List;

/**
 * Signature of the Jira 11 API: declarations only, never packaged.
 * Source: [K11] implements StatusCategory anonymously on 11.0.0 (complete abstract list, incl. getAliases and
 * getPrimaryAlias); [J6] constant values
 * Confidence: high
 */
public interface StatusCategory extends Serializable, Comparable<StatusCategory> {
    public static final String UNDEFINED = "undefined";
    public static final String TO_DO = "new";
    public static final String IN_PROGRESS = "indeterminate";
    public static final String COMPLETE = "done";

    Long getId(); // 11: K11

    String getTranslatedName(); // 11: K11

    String getTranslatedName(String locale); // 11: K11

    String getTranslatedName(I18nHelper i18n); // 11: K11

    String getKey(); // 11: K11

    String getName(); // 11: K11

    List<String> getAliases(); // 11: K11

    String getPrimaryAlias(); // 11: K11

    String getColorName(); // 11: K11

    Long getSequence(); // 11: K11
}
