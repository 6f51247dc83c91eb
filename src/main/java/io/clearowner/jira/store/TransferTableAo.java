package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A table of new owners that somebody imported, for a transfer. */
@Preload
@Table("TransferTable")
public interface TransferTableAo extends Entity {

    String ID = "ID";
    String TOKEN = "TOKEN";
    String ADDED_BY = "ADDED_BY";
    String ADDED_AT = "ADDED_AT";
    String STARTED_AT = "STARTED_AT";
    String ENTRIES = "ENTRIES";

    /** Identifies the table to whoever imported it; cannot be guessed. */
    @NotNull
    @Unique
    @StringLength(60)
    String getToken();

    void setToken(String token);

    /** Jira user key. */
    @NotNull
    String getAddedBy();

    void setAddedBy(String addedBy);

    /** Milliseconds since the epoch. */
    long getAddedAt();

    void setAddedAt(long addedAt);

    /** When a transfer by this table was started last, in milliseconds since the epoch; 0 for never. */
    long getStartedAt();

    void setStartedAt(long startedAt);

    /** The owners as text. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getEntries();

    void setEntries(String entries);
}
