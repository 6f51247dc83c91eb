package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A policy as it was saved once; the newest of a scope is in force. */
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

    /** Counts the saves of the scope, from 1. */
    int getVersion();

    void setVersion(int version);

    /** Scope and version in one column, which Active Objects can make unique, so that nobody's save is lost. */
    @NotNull
    @Unique
    @StringLength(80)
    String getScopeVersion();

    void setScopeVersion(String scopeVersion);

    /** As {@link PolicyText} writes them; null for none, because some databases read an empty text as null. */
    @StringLength(StringLength.UNLIMITED)
    String getSettings();

    void setSettings(String settings);

    /** Whether a newer version is known; not yet, when a node died in between. */
    boolean isSuperseded();

    void setSuperseded(boolean superseded);

    /** Jira user key. */
    @NotNull
    String getChangedBy();

    void setChangedBy(String changedBy);

    /** Milliseconds since the epoch. */
    long getChangedAt();

    void setChangedAt(long changedAt);

    /** What the person wrote about it; null for nothing. */
    @StringLength(StringLength.UNLIMITED)
    String getWhy();

    void setWhy(String why);
}
