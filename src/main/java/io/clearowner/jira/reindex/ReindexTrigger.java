package io.clearowner.jira.reindex;

/** Has the job look for work soon. */
@FunctionalInterface
public interface ReindexTrigger {

    void runSoon();
}
