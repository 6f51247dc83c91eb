package io.clearowner.jira.ui.setup;

/**
 * A screen of Jira that can have the owner fields.
 *
 * @param standard whether it is Jira's default screen
 * @param complete whether both owner fields are on it
 */
public record OwnerScreen(long id, String name, boolean standard, boolean complete) {}
