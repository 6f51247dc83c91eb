package io.clearowner.sandbox.model.locale;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.db.Db;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The time zone of each user, chosen in the profile; that of the machine by default. A service of the host.
 *
 * @see <a href="https://confluence.atlassian.com/jirasoftwareserver/managing-your-user-profile-938845213.html">Users
 *     choose a time zone in their profile, else the default is used</a>
 */
public final class TimeZones implements TimeZoneManager {
    /** Enough to have zones on both sides of a change of date. */
    public static final List<String> OFFERED =
            List.of("UTC", "America/Los_Angeles", "Europe/Berlin", "Asia/Tokyo", "Pacific/Kiritimati");

    private final Db db;
    private final JiraAuthenticationContext authentication;
    private final Map<String, String> chosen = new ConcurrentHashMap<>();

    public TimeZones(Db db, JiraAuthenticationContext authentication) {
        this.db = db;
        this.authentication = authentication;
        db.list("select user_key, time_zone from user_time_zone", row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(one -> chosen.put(one.getKey(), one.getValue()));
    }

    /** @throws IllegalArgumentException if the zone is not offered */
    public void choose(ApplicationUser user, String zone) {
        if (!OFFERED.contains(zone)) {
            throw new IllegalArgumentException(zone + " is none of " + OFFERED);
        }
        db.transactionally(() -> {
            db.update("delete from user_time_zone where user_key = ?", user.getKey());
            db.update("insert into user_time_zone (user_key, time_zone) values (?, ?)", user.getKey(), zone);
        });
        chosen.put(user.getKey(), zone);
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(authentication.getLoggedInUser());
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        String zone = user == null ? null : chosen.get(user.getKey());
        return zone == null ? getDefaultTimezone() : TimeZone.getTimeZone(zone);
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getDefault();
    }
}
