package io.clearowner.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param base the revision to compare with
 * @param sample how many of each kind to pick; 0 to measure instead
 * @param seed decides which are picked
 * @param settings ids of the policy settings; empty to read them from the code
 * @param reasons codes of the reasons; empty to read them from the code
 */
record Options(Optional<String> base, int sample, long seed, List<String> settings, List<String> reasons) {

    private static final Set<String> KNOWN = Set.of("--base", "--sample", "--seed", "--settings", "--reasons");

    /** @throws IllegalArgumentException for an option that does not exist or lacks its value */
    static Options parse(List<String> args) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < args.size(); i += 2) {
            if (!KNOWN.contains(args.get(i)) || i + 1 == args.size()) {
                throw new IllegalArgumentException("Unknown option, or no value for it: " + args.get(i));
            }
            given.put(args.get(i), args.get(i + 1));
        }
        return new Options(
                Optional.ofNullable(given.get("--base")),
                Integer.parseInt(given.getOrDefault("--sample", "0")),
                Long.parseLong(given.getOrDefault("--seed", "11")),
                list(given.get("--settings")),
                list(given.get("--reasons")));
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text.split(","));
    }
}
