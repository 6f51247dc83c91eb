package io.clearowner.jira.ui.workflow;

import io.clearowner.jira.action.transfer.plan.Sources;
import io.clearowner.jira.ownership.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom the post function makes owner.
 *
 * @param sources tried in order; those of transfers, and {@link #CALLER}
 * @param always whether it replaces an owner whom the issue names
 */
record SetOwnerSettings(Role role, List<String> sources, boolean always) {

    static final String ROLE = "role";
    static final String SOURCE = "source";
    static final String ALWAYS = "always";

    /** The person who makes the transition. */
    static final String CALLER = "caller";

    static final int MAX_SOURCES = 3;

    static SetOwnerSettings read(ModuleArgs args) throws BrokenSettings {
        Role role = Role.byId(args.text(ROLE)).orElseThrow(() -> new BrokenSettings(ROLE, args.text(ROLE)));
        List<String> sources = new ArrayList<>();
        for (int number = 1; number <= MAX_SOURCES; number++) {
            String source = args.text(SOURCE + number);
            if (!source.isEmpty()) {
                if (!valid(source)) {
                    throw new BrokenSettings(SOURCE + number, source);
                }
                sources.add(source);
            }
        }
        if (sources.isEmpty()) {
            throw new BrokenSettings(SOURCE + 1, "");
        }
        return new SetOwnerSettings(role, sources, args.flag(ALWAYS));
    }

    private static boolean valid(String source) {
        return source.equals(CALLER) || Sources.valid(source);
    }

    Map<String, String> write() {
        Map<String, String> args = new HashMap<>();
        args.put(ROLE, role.id());
        args.put(ALWAYS, String.valueOf(always));
        for (int number = 1; number <= MAX_SOURCES; number++) {
            args.put(SOURCE + number, number <= sources.size() ? sources.get(number - 1) : "");
        }
        return args;
    }
}
