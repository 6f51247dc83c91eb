/**
 * The rules: who owns an issue, and whether that is clear. Depends on the JDK only.
 *
 * <p>A reason is one class that implements {@link io.clearowner.jira.ownership.Reason} and one line in
 * {@link io.clearowner.jira.ownership.Reasons#IN_ORDER}.
 */
package io.clearowner.jira.ownership;
