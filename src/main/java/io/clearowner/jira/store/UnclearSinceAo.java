package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The time since when one role of one issue is unclear; a clear role has no row. */
@Preload
@Table("UnclearSince")
public interface UnclearSinceAo extends Entity {

    String ISSUE_ID = "ISSUE_ID";
    String ROLE_ID = "ROLE_ID";
    String SINCE_AT = "SINCE_AT";
    String ISSUE_ROLE = "ISSUE_ROLE";

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    /** {@code product} or {@code delivery}. */
    @NotNull
    @StringLength(20)
    String getRoleId();

    void setRoleId(String roleId);

    /** Milliseconds since the epoch. */
    long getSinceAt();

    void setSinceAt(long sinceAt);

    /** Issue id and role in one column: Active Objects cannot make two columns unique together. */
    @NotNull
    @Unique
    @StringLength(60)
    String getIssueRole();

    void setIssueRole(String issueRole);
}
