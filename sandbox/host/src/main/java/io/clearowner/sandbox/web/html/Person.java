package io.clearowner.sandbox.web.html;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.web.http.Exchange;
import java.util.Optional;

/** A user on a page. */
public record Person(String name, String displayName, String avatar, boolean active) {

    public static Optional<Person> of(Exchange exchange, ApplicationUser user) {
        return Optional.ofNullable(user)
                .map(found -> new Person(
                        found.getName(),
                        found.getDisplayName(),
                        Avatars.url(exchange.request().getContextPath(), found),
                        found.isActive()));
    }

    /** For a query string. */
    public String urlName() {
        return Escape.url(name);
    }
}
