package io.clearowner.sandbox.model.people;

import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.model.db.Db;
import java.util.List;

/** Whether users get their mail as HTML, the default, or as text. A service of the host. */
public final class MailTypes {
    public static final String PREFERENCE = "user.notifications.mimetype";
    public static final List<String> OFFERED = List.of("html", "text");

    private final Db db;

    public MailTypes(Db db) {
        this.db = db;
    }

    public String of(ApplicationUser user) {
        return db.one("select mail_type from user_mail_type where user_key = ?", row -> row.getString(1), user.getKey())
                .orElse("html");
    }

    /** @throws IllegalArgumentException if the type is not offered */
    public void choose(ApplicationUser user, String type) {
        if (!OFFERED.contains(type)) {
            throw new IllegalArgumentException(type + " is none of " + OFFERED);
        }
        db.transactionally(() -> {
            db.update("delete from user_mail_type where user_key = ?", user.getKey());
            db.update("insert into user_mail_type (user_key, mail_type) values (?, ?)", user.getKey(), type);
        });
    }
}
