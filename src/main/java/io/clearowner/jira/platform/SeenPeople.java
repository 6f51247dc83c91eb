package io.clearowner.jira.platform;

import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of owners that this node assessed and has not stored yet. Called for every owner of every indexed issue, so
 * it only uses memory.
 */
public final class SeenPeople {

    /** When the map is full, it is cleared. Names may be stored again, but none is lost. */
    private static final int MOST = 100_000;

    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> unwritten = new ConcurrentHashMap<>();

    /** Adds the person's name if it is new. */
    void seen(ApplicationUser person) {
        String key = person.getKey();
        String name = person.getName();
        if (key == null || name == null || name.equals(names.get(key))) {
            return;
        }
        if (names.size() >= MOST) {
            names.clear();
        }
        names.put(key, name);
        if (unwritten.size() < MOST) {
            unwritten.put(key, name);
        }
    }

    /** Returns the names that are not stored yet, by key, and forgets them. */
    public Map<String, String> take() {
        Map<String, String> taken = new HashMap<>(unwritten);
        taken.forEach(unwritten::remove);
        return taken;
    }

    /** Puts back names that could not be stored. */
    public void putBack(Map<String, String> taken) {
        taken.forEach(unwritten::putIfAbsent);
    }
}
