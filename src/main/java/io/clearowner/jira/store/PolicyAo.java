package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One policy a row. */
@Preload
@Table("Policy")
public interface PolicyAo extends Entity {

    String SCOPE = "SCOPE";
    String REASONS = "REASONS";
    String JUDGES_RESOLVED = "JUDGES_RESOLVED";
    String ISSUE_TYPE_IDS = "ISSUE_TYPE_IDS";
    String VERSION = "VERSION";
    String CHANGED_BY = "CHANGED_BY";
    String CHANGED_AT = "CHANGED_AT";

    /** {@code global}; later also a project. */
    @NotNull
    @Unique
    @StringLength(60)
    String getScope();

    void setScope(String scope);

    /** Reason codes, separated by commas; null for none, because some databases read an empty text as null. */
    @StringLength(StringLength.UNLIMITED)
    String getReasons();

    void setReasons(String reasons);

    boolean isJudgesResolved();

    void setJudgesResolved(boolean judgesResolved);

    /** Issue type ids, separated by commas; null for all standard types. */
    @StringLength(StringLength.UNLIMITED)
    String getIssueTypeIds();

    void setIssueTypeIds(String issueTypeIds);

    /** Counts the saves. */
    int getVersion();

    void setVersion(int version);

    /** Jira user key. */
    @NotNull
    String getChangedBy();

    void setChangedBy(String changedBy);

    /** Milliseconds since the epoch. */
    long getChangedAt();

    void setChangedAt(long changedAt);
}
