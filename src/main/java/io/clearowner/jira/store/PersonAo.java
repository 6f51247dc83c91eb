package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A person who owns an issue or is named in our rows, with the last known user name. */
@Preload
@Table("Person")
public interface PersonAo extends Entity {

    String ID = "ID";
    String USER_KEY = "USER_KEY";
    String USER_NAME = "USER_NAME";
    String MISSING_SINCE = "MISSING_SINCE";

    /** Jira user key. */
    @NotNull
    @Unique
    String getUserKey();

    void setUserKey(String userKey);

    /** The user name in lower case, which events of the directory contain; null if unknown. */
    @Indexed
    String getUserName();

    void setUserName(String userName);

    /** When the nightly cleanup first found no account, in milliseconds since the epoch; 0 while there is one. */
    long getMissingSince();

    void setMissingSince(long missingSince);
}
