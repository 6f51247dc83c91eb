package io.clearowner.sandbox.web.http;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.I18n;
import io.clearowner.sandbox.kernel.Services;
import java.util.Locale;
import java.util.Optional;

/** The context of every page and REST resource: the services, the user of this request and texts in their language. */
public record Host(Services services) {

    public <T> T get(Class<T> type) {
        return services.get(type);
    }

    /** The user of this request; empty if anonymous. */
    public Optional<ApplicationUser> me() {
        return Optional.ofNullable(get(JiraAuthenticationContext.class).getLoggedInUser());
    }

    /** The user of this request; only for requests that the access check restricts to users. */
    public ApplicationUser user() {
        return me().orElseThrow(() -> new IllegalStateException("This request has no user"));
    }

    public boolean admin() {
        return me().filter(
                        user -> get(GlobalPermissionManager.class).hasPermission(GlobalPermissionKey.ADMINISTER, user))
                .isPresent();
    }

    public Locale locale() {
        return get(JiraAuthenticationContext.class).getLocale();
    }

    public String text(String key, Object... arguments) {
        return get(I18n.class).getText(locale(), key, arguments);
    }
}
