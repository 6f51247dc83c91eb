package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Updates of issues whose events one node has handled within a few seconds. */
@Preload
@Table("SeenUpdates")
public interface SeenUpdatesAo extends Entity {

    String SEEN_AT = "SEEN_AT";
    String UPDATES = "UPDATES";

    /** Milliseconds since the epoch. */
    @Indexed
    long getSeenAt();

    void setSeenAt(long seenAt);

    /** Comma-separated, each the id of an issue, a colon, and milliseconds since the epoch. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getUpdates();

    void setUpdates(String updates);
}
