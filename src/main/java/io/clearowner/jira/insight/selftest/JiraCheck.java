package io.clearowner.jira.insight.selftest;

import java.util.List;

/**
 * Tries one assumption about Jira. To add a check, add its class, a line in {@code SelfTestConfiguration}, and its
 * texts: {@code clear-owner.self-test.CODE} says what is tried, {@code .stops} what stops working if Jira differs.
 */
public interface JiraCheck {

    /** Stable name, in texts and REST. */
    String code();

    /** Codes of earlier checks without whose success this one says nothing. */
    default List<String> needs() {
        return List.of();
    }

    /** An exception counts as failed. */
    Finding run(Trial trial) throws Exception;
}
