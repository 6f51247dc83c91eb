package io.clearowner.jira.rest.json;

/**
 * What an undo would do.
 *
 * @param changed roles that the transfer changed and that were not put back yet
 * @param restorable of these, roles whose owner is still the one that the transfer gave them
 * @param changedSince of these, roles that somebody has changed since
 * @param gone of these, roles of issues that no longer exist
 * @param accountsDeleted of these, roles whose former owner has no account any more
 */
@Info
public record TransferUndoInfo(long changed, long restorable, long changedSince, long gone, long accountsDeleted) {}
