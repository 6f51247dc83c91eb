package io.clearowner.sandbox.model;

import java.util.List;

/** The default screen with its one tab, which every project uses to create, edit and view. A service of the host. */
public final class Screens {
    private static final long TAB = 1;

    private final Db db;

    public Screens(Db db) {
        this.db = db;
    }

    /** Ids of the fields in their order: system fields by name, custom fields as {@code customfield_10000}. */
    public List<String> fields() {
        return db.list("select fieldidentifier from fieldscreenlayoutitem where fieldscreentab = ?"
                + " order by sequence, id", row -> row.getString(1), TAB);
    }

    /** Puts the field at the end; nothing happens when it is there already. */
    public void add(String fieldId) {
        db.transactionally(() -> {
            List<String> fields = fields();
            if (!fields.contains(fieldId)) {
                db.update("insert into fieldscreenlayoutitem (id, fieldscreentab, fieldidentifier, sequence)"
                        + " values (?, ?, ?, ?)", db.nextId("fieldscreenlayoutitem"), TAB, fieldId,
                                (long) fields.size());
            }
        });
    }

    public void remove(String fieldId) {
        db.update("delete from fieldscreenlayoutitem where fieldscreentab = ? and fieldidentifier = ?", TAB, fieldId);
    }
}
