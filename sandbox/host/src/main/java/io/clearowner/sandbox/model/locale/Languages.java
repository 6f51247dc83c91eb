package io.clearowner.sandbox.model.locale;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.db.Db;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The language of each user, chosen in the profile; English by default. A service of the host.
 *
 * @see <a href="https://confluence.atlassian.com/adminjiraserver/choosing-a-default-language-938847000.html">Users
 *     choose a language in their profile, else the default is used</a>
 */
public final class Languages {
    /** With a country, like Jira's language packs. */
    public static final List<Locale> OFFERED = List.of(Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.JAPAN);

    private final Db db;
    private final Map<String, Locale> chosen = new ConcurrentHashMap<>();

    public Languages(Db db) {
        this.db = db;
        db.list(
                        "select user_key, language from user_language",
                        row -> Map.entry(row.getString(1), Locale.forLanguageTag(row.getString(2))))
                .forEach(one -> chosen.put(one.getKey(), one.getValue()));
    }

    public Locale of(ApplicationUser user) {
        return user == null ? Locale.ENGLISH : chosen.getOrDefault(user.getKey(), Locale.ENGLISH);
    }

    /** @throws IllegalArgumentException if the language is not offered */
    public void choose(ApplicationUser user, Locale language) {
        if (!OFFERED.contains(language)) {
            throw new IllegalArgumentException(language + " is none of " + OFFERED);
        }
        db.transactionally(() -> {
            db.update("delete from user_language where user_key = ?", user.getKey());
            db.update(
                    "insert into user_language (user_key, language) values (?, ?)",
                    user.getKey(),
                    language.toLanguageTag());
        });
        chosen.put(user.getKey(), language);
    }
}
