package io.clearowner.sandbox.web.html;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Escape;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import java.io.IOException;
import java.util.Optional;

/** {@code /secure/useravatar?ownerId=KEY}: the initials of a user on a color derived from the user. */
public final class Avatars {
    private static final String[] COLOURS = {
        "#0055cc", "#5e4db2", "#ae2e24", "#216e4e", "#a54800", "#206a83", "#943d73", "#44546f"
    };
    private final Host host;

    public Avatars(Host host) {
        this.host = host;
    }

    static String url(String contextPath, ApplicationUser user) {
        return contextPath + "/secure/useravatar?ownerId=" + Escape.url(user.getKey());
    }

    /** A deleted user has initials, too, from the key. */
    public void serve(Exchange exchange) throws IOException {
        Optional<String> key = exchange.param("ownerId");
        String name = key.flatMap(host.get(Accounts.class)::byKey)
                .map(ApplicationUser::getDisplayName)
                .or(() -> key)
                .orElse("?");
        String color = COLOURS[Math.floorMod(key.orElse("").hashCode(), COLOURS.length)];
        exchange.response().setContentType("image/svg+xml;charset=UTF-8");
        exchange.response().setHeader("Cache-Control", "private, max-age=3600");
        exchange.response()
                .getWriter()
                .write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\">"
                        + "<rect width=\"48\" height=\"48\" fill=\"" + color + "\"/>"
                        + "<text x=\"24\" y=\"31\" fill=\"#fff\" font-family=\"sans-serif\" font-size=\"20\""
                        + " text-anchor=\"middle\">" + Escape.html(initials(name)) + "</text></svg>");
    }

    private static String initials(String name) {
        String[] words = name.isBlank() ? new String[] {"?"} : name.trim().split("\\s+");
        String first = words[0].substring(0, 1);
        return (words.length > 1 ? first + words[words.length - 1].charAt(0) : first).toUpperCase();
    }
}
