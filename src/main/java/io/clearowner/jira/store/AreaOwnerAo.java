package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The owner of a project or component in one role; an area without an owner has no row. */
@Preload
@Table("AreaOwner")
public interface AreaOwnerAo extends Entity {

    String AREA = "AREA";
    String ROLE_ID = "ROLE_ID";
    String USER_KEY = "USER_KEY";
    String AREA_ROLE = "AREA_ROLE";
    String CHANGED_BY = "CHANGED_BY";
    String CHANGED_AT = "CHANGED_AT";
    String PROJECT_ID = "PROJECT_ID";

    /** {@code project:ID} or {@code component:ID}. */
    @NotNull
    @StringLength(60)
    String getArea();

    void setArea(String area);

    /** {@code product} or {@code delivery}. */
    @NotNull
    @StringLength(20)
    String getRoleId();

    void setRoleId(String roleId);

    /** Jira user key of the owner. */
    @NotNull
    String getUserKey();

    void setUserKey(String userKey);

    /** Area and role in one column: Active Objects cannot make two columns unique together. */
    @NotNull
    @Unique
    @StringLength(90)
    String getAreaRole();

    void setAreaRole(String areaRole);

    /** Jira user key. */
    @NotNull
    String getChangedBy();

    void setChangedBy(String changedBy);

    /** Milliseconds since the epoch. */
    long getChangedAt();

    void setChangedAt(long changedAt);

    /** Of a component, the project in which the nightly cleanup last saw it; 0 if it has not seen it yet. */
    long getProjectId();

    void setProjectId(long projectId);
}
