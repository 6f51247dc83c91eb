package io.clearowner.sandbox.model.field;

import io.clearowner.sandbox.model.db.Db;
import java.util.List;

/**
 * Jira's screens, each with one tab. Every project uses the default screen to create, edit and view; the others are
 * empty until an administrator adds fields, like the initial ones of Jira. A service of the host.
 */
public final class Screens {
    private static final long TAB = 1;

    private final Db db;

    public Screens(Db db) {
        this.db = db;
    }

    /** A screen and its one tab. */
    public record Screen(long id, String name, long tab) {}

    public List<Screen> all() {
        return db.list(
                "select s.id, s.name, t.id from fieldscreen s join fieldscreentab t on t.fieldscreen = s.id"
                        + " order by s.id",
                row -> new Screen(row.getLong(1), row.getString(2), row.getLong(3)));
    }

    /**
     * The ids of the fields of the default screen in their order: system fields by name, custom fields as
     * {@code customfield_10000}.
     */
    public List<String> fields() {
        return fields(TAB);
    }

    List<String> fields(long tab) {
        return db.list(
                "select fieldidentifier from fieldscreenlayoutitem where fieldscreentab = ?" + " order by sequence, id",
                row -> row.getString(1),
                tab);
    }

    /** Adds the field at the end, unless it is on the screen already. */
    public void add(String fieldId) {
        add(TAB, fieldId);
    }

    void add(long tab, String fieldId) {
        db.transactionally(() -> {
            List<String> fields = fields(tab);
            if (!fields.contains(fieldId)) {
                db.update(
                        "insert into fieldscreenlayoutitem (id, fieldscreentab, fieldidentifier, sequence)"
                                + " values (?, ?, ?, ?)",
                        db.nextId("fieldscreenlayoutitem"),
                        tab,
                        fieldId,
                        (long) fields.size());
            }
        });
    }

    public void remove(String fieldId) {
        remove(TAB, fieldId);
    }

    /** @return whether it was on the screen */
    public boolean remove(long tab, String fieldId) {
        return db.update(
                        "delete from fieldscreenlayoutitem where fieldscreentab = ? and fieldidentifier = ?",
                        tab,
                        fieldId)
                > 0;
    }
}
