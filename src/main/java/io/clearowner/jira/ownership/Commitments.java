package io.clearowner.jira.ownership;

import java.util.Optional;

/** What people promised or declined about the roles of an issue. */
public interface Commitments {

    /** The waiver that was given last and not taken back; it may have expired. */
    Optional<Waiver> waiver(long issueId, Role role);

    /** What the newest owner that the issue itself named said, as far as anybody was told of it. */
    Optional<Confirmation> confirmation(long issueId, Role role);
}
