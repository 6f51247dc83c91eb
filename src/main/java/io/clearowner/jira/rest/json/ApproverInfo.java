package io.clearowner.jira.rest.json;

/**
 * The person who would be asked for an owner.
 *
 * @param role product or delivery
 * @param user the recipient of the mail, or null if nobody can decide and be reached
 * @param because other-role, component-lead or project-lead; null without a user
 * @param area name of the component or project that the user leads, or null
 */
@Info
public record ApproverInfo(String role, UserInfo user, String because, String area) {}
