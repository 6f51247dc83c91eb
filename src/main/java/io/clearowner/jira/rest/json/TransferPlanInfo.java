package io.clearowner.jira.rest.json;

import java.util.List;

/**
 * The plan of a transfer, as in the request for its preview. The scope is one of {@code jql}, {@code owner} and
 * {@code table}; the others are null.
 *
 * @param table id of an imported table
 * @param project key of the only project that may change; null for all
 * @param person for the condition {@code person}; else null
 * @param product sources of Product Owners; empty if the role is left alone
 * @param delivery sources of Delivery Owners; empty if the role is left alone
 * @param mail whether each new owner gets one mail when the transfer is finished
 */
@Info
public record TransferPlanInfo(
        String jql,
        UserInfo owner,
        String table,
        String project,
        String condition,
        UserInfo person,
        List<String> product,
        List<String> delivery,
        boolean areas,
        String reason,
        String ask,
        boolean mail,
        int limit) {}
