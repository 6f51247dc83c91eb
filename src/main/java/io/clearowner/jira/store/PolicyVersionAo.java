package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One saved version of a policy; the newest version of a scope is in force. */
@Preload
@Table("PolicyVersion")
public interface PolicyVersionAo extends Entity {

    String SCOPE = "SCOPE";
    String VERSION = "VERSION";
    String SCOPE_VERSION = "SCOPE_VERSION";
    String SETTINGS = "SETTINGS";
    String SUPERSEDED = "SUPERSEDED";
    String CHANGED_BY = "CHANGED_BY";
    String CHANGED_AT = "CHANGED_AT";
    String WHY = "WHY";

    /** {@code global} or {@code project:ID}. */
    @NotNull
    @Indexed
    @StringLength(60)
    String getScope();

    void setScope(String scope);

    /** Version number within the scope, from 1. */
    int getVersion();

    void setVersion(int version);

    /**
     * Scope and version in one column, which Active Objects can make unique, so that concurrent saves do not overwrite
     * each other.
     */
    @NotNull
    @Unique
    @StringLength(80)
    String getScopeVersion();

    void setScopeVersion(String scopeVersion);

    /**
     * Settings in the format of {@link PolicyText}; null for none, because some databases read an empty text as null.
     */
    @StringLength(StringLength.UNLIMITED)
    String getSettings();

    void setSettings(String settings);

    /** Whether a newer version exists. May still be false if a node died while saving that version. */
    boolean isSuperseded();

    void setSuperseded(boolean superseded);

    /** Jira user key. */
    @NotNull
    String getChangedBy();

    void setChangedBy(String changedBy);

    /** Milliseconds since the epoch. */
    long getChangedAt();

    void setChangedAt(long changedAt);

    /** The user's explanation; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getWhy();

    void setWhy(String why);
}
