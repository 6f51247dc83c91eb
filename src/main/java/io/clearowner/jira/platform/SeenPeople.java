package io.clearowner.jira.platform;

import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of the owners that this node assessed, until somebody writes them down. Asked for every owner of every
 * issue that is indexed, so it only looks into memory.
 */
public final class SeenPeople {

    /** Then it starts over, which costs some writing and loses nothing. */
    private static final int MOST = 100_000;

    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Map<String, String> unwritten = new ConcurrentHashMap<>();

    /** Takes note of the person's name, if it is new. */
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

    /** The names by key that nobody took yet. */
    public Map<String, String> take() {
        Map<String, String> taken = new HashMap<>(unwritten);
        taken.forEach(unwritten::remove);
        return taken;
    }

    /** Puts back what could not be written. */
    public void putBack(Map<String, String> taken) {
        taken.forEach(unwritten::putIfAbsent);
    }
}
