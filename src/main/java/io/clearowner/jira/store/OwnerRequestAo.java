package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A request for an owner; deleted once the role may be requested again. */
@Preload
@Table("OwnerRequest")
public interface OwnerRequestAo extends Entity {

    String ROLE_KEY = "ROLE_KEY";
    String ASKED_BY = "ASKED_BY";
    String ASKED_OF = "ASKED_OF";
    String ASKED_AT = "ASKED_AT";

    /** Issue id and role, such as {@code 10001:product}; keeps out a second request. */
    @NotNull
    @Unique
    @StringLength(60)
    String getRoleKey();

    void setRoleKey(String roleKey);

    /** Jira user key. */
    @NotNull
    @Indexed
    String getAskedBy();

    void setAskedBy(String askedBy);

    /** Jira user key. */
    @NotNull
    String getAskedOf();

    void setAskedOf(String askedOf);

    /** Milliseconds since the epoch. */
    @Indexed
    long getAskedAt();

    void setAskedAt(long askedAt);
}
