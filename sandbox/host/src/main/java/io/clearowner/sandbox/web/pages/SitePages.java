package io.clearowner.sandbox.web.pages;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Plugins;
import io.clearowner.sandbox.model.locale.Languages;
import io.clearowner.sandbox.model.locale.TimeZones;
import io.clearowner.sandbox.model.people.Accounts;
import io.clearowner.sandbox.model.people.MailTypes;
import io.clearowner.sandbox.web.html.Person;
import io.clearowner.sandbox.web.html.Shell;
import io.clearowner.sandbox.web.http.Exchange;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Logins;
import io.clearowner.sandbox.web.http.Refusal;
import io.clearowner.sandbox.web.http.Router;
import io.clearowner.sandbox.web.http.Router.Access;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Login, logout, profiles and the page about the sandbox. */
public final class SitePages {
    private final Host host;
    private final Shell shell;
    private final Logins logins;
    private final Plugins plugins;

    public SitePages(Host host, Shell shell, Logins logins, Plugins plugins) {
        this.host = host;
        this.shell = shell;
        this.logins = logins;
        this.plugins = plugins;
    }

    public void register(Router router) {
        router.get("/login.jsp", Access.EVERYBODY, exchange -> loginForm(exchange, false));
        router.post("/login.jsp", Access.EVERYBODY, this::login);
        router.post("/secure/Logout.jspa", Access.USERS, this::logout);
        router.get("/secure/ViewProfile.jspa", Access.USERS, this::profile);
        router.post("/secure/UpdateLanguage.jspa", Access.USERS, this::chooseLanguage);
        router.get(
                "/about",
                Access.EVERYBODY,
                exchange -> shell.show(
                        exchange,
                        "About",
                        "about",
                        Map.of(
                                "plugins",
                                plugins.enabled().stream()
                                        .map(plugin -> plugin.name() + " " + plugin.version())
                                        .toList())));
    }

    private void loginForm(Exchange exchange, boolean failed) throws IOException {
        shell.show(
                exchange,
                "Log in",
                "login",
                Map.of(
                        "failed",
                        failed,
                        "destination",
                        exchange.param("os_destination").orElse("")));
    }

    /** There is no session yet, so no form token; the origin is checked as for every request. */
    private void login(Exchange exchange) throws IOException {
        Optional<ApplicationUser> user = logins.login(
                exchange.request(),
                exchange.param("os_username").orElse(""),
                exchange.param("os_password").orElse(""));
        if (user.isEmpty()) {
            loginForm(exchange, true);
            return;
        }
        exchange.redirect(
                exchange.param("os_destination").filter(SitePages::local).orElse("/secure/Dashboard.jspa"));
    }

    private static boolean local(String destination) {
        return destination.startsWith("/") && destination.chars().noneMatch(c -> c < ' ');
    }

    private void logout(Exchange exchange) throws IOException {
        logins.logout(exchange.request());
        exchange.redirect("/login.jsp");
    }

    private void profile(Exchange exchange) throws IOException {
        ApplicationUser shown = exchange.param("name").isEmpty()
                ? host.user()
                : exchange.param("name")
                        .flatMap(host.get(Accounts.class)::byName)
                        .orElseThrow(() -> Refusal.notFound("There is no such user"));
        shell.show(
                exchange,
                shown.getDisplayName(),
                "profile",
                Map.ofEntries(
                        Map.entry("person", Person.of(exchange, shown).orElseThrow()),
                        Map.entry("key", shown.getKey()),
                        Map.entry("email", shown.getEmailAddress()),
                        Map.entry("mine", shown.equals(host.user())),
                        Map.entry("languages", Languages.OFFERED),
                        Map.entry("language", host.get(Languages.class).of(shown)),
                        Map.entry("zones", TimeZones.OFFERED),
                        Map.entry(
                                "zone",
                                host.get(TimeZones.class)
                                        .getTimeZoneforUser(shown)
                                        .getID()),
                        Map.entry("mailTypes", MailTypes.OFFERED),
                        Map.entry("mailType", host.get(MailTypes.class).of(shown))));
    }

    private void chooseLanguage(Exchange exchange) throws IOException {
        exchange.param("mailType")
                .filter(type -> !MailTypes.OFFERED.contains(type))
                .ifPresent(type -> {
                    throw Refusal.badRequest("There is no email type " + type);
                });
        exchange.param("timeZone")
                .filter(zone -> !TimeZones.OFFERED.contains(zone))
                .ifPresent(zone -> {
                    throw Refusal.badRequest("There is no time zone " + zone);
                });
        Locale language = Locale.forLanguageTag(exchange.required("language"));
        if (!Languages.OFFERED.contains(language)) {
            throw Refusal.badRequest("There is no language " + language.toLanguageTag());
        }
        host.get(Languages.class).choose(host.user(), language);
        exchange.param("timeZone").ifPresent(zone -> host.get(TimeZones.class).choose(host.user(), zone));
        exchange.param("mailType").ifPresent(type -> host.get(MailTypes.class).choose(host.user(), type));
        exchange.redirect("/secure/ViewProfile.jspa");
    }
}
