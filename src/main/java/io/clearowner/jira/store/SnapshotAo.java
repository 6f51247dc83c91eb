package io.clearowner.jira.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Counts of a project's open issues on one day. */
@Preload
@Table("Snapshot")
public interface SnapshotAo extends Entity {

    String PROJECT_ID = "PROJECT_ID";
    String DAY = "DAY";
    String ISSUES = "ISSUES";
    String ASSESSED = "ASSESSED";
    String UNCLEAR = "UNCLEAR";
    String VISION = "VISION";
    String EXECUTION = "EXECUTION";
    String DAY_KEY = "DAY_KEY";

    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    /** Days since 1970-01-01, in the server's time zone. */
    @Indexed
    long getDay();

    void setDay(long day);

    long getIssues();

    void setIssues(long issues);

    /** Null for days before assessed issues were counted. */
    Long getAssessed();

    void setAssessed(Long assessed);

    long getUnclear();

    void setUnclear(long unclear);

    long getVision();

    void setVision(long vision);

    long getExecution();

    void setExecution(long execution);

    /** Project and day; keeps out a second row for the day. */
    @NotNull
    @Unique
    @StringLength(60)
    String getDayKey();

    void setDayKey(String dayKey);
}
