package io.clearowner.jira.ownership;

import java.util.Optional;

/** Waivers and confirmations. */
public interface Commitments {

    /** The latest waiver that was not withdrawn; it may have expired. */
    Optional<Waiver> waiver(long issueId, Role role);

    /** The latest confirmation by an owner that the issue itself named; empty if none was recorded. */
    Optional<Confirmation> confirmation(long issueId, Role role);
}
