package io.clearowner.sandbox.web.dashboard;

import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.web.dashboard.Dashboard.Gadget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The dashboards in the database. */
public final class Dashboards {
    private final Db db;

    public Dashboards(Db db) {
        this.db = db;
    }

    public List<Dashboard> all() {
        return db.list(
                "select id, page_name, owner_key, shared from portal_page order by id",
                row -> new Dashboard(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4), List.of()));
    }

    public Optional<Dashboard> byId(long id) {
        return db.one(
                "select page_name, owner_key, shared from portal_page where id = ?",
                row -> new Dashboard(id, row.getString(1), row.getString(2), row.getBoolean(3), gadgets(id)),
                id);
    }

    private List<Gadget> gadgets(long dashboard) {
        Map<Long, Map<String, String>> preferences = new TreeMap<>();
        db.list(
                "select p.portlet, p.pref_name, p.pref_value from portlet_preference p"
                        + " join portlet g on g.id = p.portlet where g.portal_page = ?",
                row -> preferences
                        .computeIfAbsent(row.getLong(1), any -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)),
                dashboard);
        return db.list(
                "select id, module_key, column_number from portlet where portal_page = ?"
                        + " order by column_number, position_seq, id",
                row -> new Gadget(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        preferences.getOrDefault(row.getLong(1), Map.of())),
                dashboard);
    }

    public Dashboard create(String name, String ownerKey, boolean shared) {
        return db.inTransaction(() -> {
            db.update(
                    "insert into portal_page (page_name, owner_key, shared) values (?, ?, ?)", name, ownerKey, shared);
            return byId(db.count("select max(id) from portal_page")).orElseThrow();
        });
    }

    /** Adds a gadget at the top of the first column. */
    public long add(Dashboard dashboard, String moduleKey) {
        return db.inTransaction(() -> {
            db.update(
                    "insert into portlet (portal_page, module_key, column_number, position_seq)"
                            + " values (?, ?, 0, -1)",
                    dashboard.id(),
                    moduleKey);
            long id = db.count("select max(id) from portlet where portal_page = ?", dashboard.id());
            arrange(byId(dashboard.id()).orElseThrow().gadgets());
            return id;
        });
    }

    public void remove(long gadget) {
        db.transactionally(() -> {
            db.update("delete from portlet_preference where portlet = ?", gadget);
            db.update("delete from portlet where id = ?", gadget);
        });
    }

    /** Moves a gadget up (-1) or down (1) in its column, or to the other column (0). */
    public void move(Dashboard dashboard, Gadget moved, int by) {
        if (by == 0) {
            db.update(
                    "update portlet set column_number = ?, position_seq = -1 where id = ?",
                    Dashboard.COLUMNS - 1 - moved.column(),
                    moved.id());
        } else {
            List<Gadget> column = new ArrayList<>(dashboard.column(moved.column()));
            int from = column.indexOf(moved);
            int to = Math.min(Math.max(from + by, 0), column.size() - 1);
            column.add(to, column.remove(from));
            arrange(column);
        }
    }

    private void arrange(List<Gadget> inOrder) {
        List<Object[]> positions = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            positions.add(new Object[] {i, inOrder.get(i).id()});
        }
        db.updateAll("update portlet set position_seq = ? where id = ?", positions);
    }

    /** Replaces all preferences of a gadget. */
    public void save(long gadget, Map<String, String> preferences) {
        db.transactionally(() -> {
            db.update("delete from portlet_preference where portlet = ?", gadget);
            db.updateAll(
                    "insert into portlet_preference (portlet, pref_name, pref_value) values (?, ?, ?)",
                    preferences.entrySet().stream()
                            .map(entry -> new Object[] {gadget, entry.getKey(), entry.getValue()})
                            .toList());
        });
    }
}
