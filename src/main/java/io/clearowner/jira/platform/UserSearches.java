package io.clearowner.jira.platform;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Finds users in Jira's directories. */
public interface UserSearches {

    /** Whether the person may look for users at all. */
    boolean mayBrowse(ApplicationUser person);

    /** Active users with a name, full name or address that matches. */
    List<ApplicationUser> active(String query);

    /** All users whose account is deactivated. */
    List<ApplicationUser> deactivated();
}
