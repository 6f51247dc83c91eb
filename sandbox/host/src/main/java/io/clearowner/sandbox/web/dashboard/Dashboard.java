package io.clearowner.sandbox.web.dashboard;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A dashboard of two columns.
 *
 * @param shared whether everybody may look at it; only its owner changes it
 */
public record Dashboard(long id, String name, String ownerKey, boolean shared, List<Gadget> gadgets) {
    public static final int COLUMNS = 2;

    public Dashboard {
        gadgets = List.copyOf(gadgets);
    }

    /** A gadget in column 0 or 1; the list is in the order of the positions. */
    public record Gadget(long id, String moduleKey, int column, Map<String, String> preferences) {
        public Gadget {
            preferences = Collections.unmodifiableMap(new TreeMap<>(preferences));
        }
    }

    public boolean visibleTo(ApplicationUser user) {
        return shared || editableBy(user);
    }

    public boolean editableBy(ApplicationUser user) {
        return user != null && ownerKey.equals(user.getKey());
    }

    public List<Gadget> column(int number) {
        return gadgets.stream().filter(gadget -> gadget.column() == number).toList();
    }
}
