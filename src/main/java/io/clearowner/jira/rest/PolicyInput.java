package io.clearowner.jira.rest;

import io.clearowner.jira.ownership.InvalidPolicy;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Refusal.Problem;
import io.clearowner.jira.platform.Shown;
import io.clearowner.jira.platform.TextLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Reads policies from requests. */
final class PolicyInput {

    static final String VERSION = "version";
    static final String WHY = "why";
    /** What fits into a column of the history. */
    private static final int MAX_WHY = 255;

    private PolicyInput() {}

    /** The fields that {@link #settings} reads, and more. */
    static Set<String> fields(String... more) {
        Set<String> fields = new LinkedHashSet<>();
        PolicySetting.all().forEach(setting -> fields.add(setting.id()));
        fields.addAll(List.of(more));
        return fields;
    }

    /** Fields that are missing or null are not set. */
    static PolicySettings settings(JsonInput input) {
        Map<PolicySetting<?>, Object> plain = new HashMap<>();
        PolicySetting.all().forEach(setting -> plain(setting, input).ifPresent(value -> plain.put(setting, value)));
        return valid(() -> PolicySettings.ofPlain(plain));
    }

    private static Optional<?> plain(PolicySetting<?> setting, JsonInput input) {
        return switch (setting.kind().plain()) {
            case FLAG -> input.optionalFlag(setting.id());
            case NUMBER -> input.optionalNumber(setting.id());
            case TEXT -> input.optionalText(setting.id());
            case TEXTS -> input.optionalTexts(setting.id());
        };
    }

    static OptionalInt version(JsonInput input) {
        return input.optionalNumber(VERSION).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The person's comment on the change; empty for none. */
    static String why(JsonInput input) {
        String why = input.optionalText(WHY).map(String::strip).orElse("");
        TextLimits.requireAtMost(MAX_WHY, WHY, why);
        return why;
    }

    /** Turns an invalid policy into a refusal that names every invalid field. */
    static <T> T valid(Supplier<T> policy) {
        try {
            return policy.get();
        } catch (InvalidPolicy e) {
            throw Refusal.of(
                    Kind.INVALID,
                    e.problems().stream().map(PolicyInput::problem).toList());
        }
    }

    private static Problem problem(InvalidPolicy.Problem problem) {
        String key =
                switch (problem.fault().kind()) {
                    case UNKNOWN_CHOICE -> "clear-owner.rest.choice.unknown";
                    case UNKNOWN_ISSUE_TYPES -> "clear-owner.rest.policy.unknown-issue-types";
                    case UNKNOWN_FIELD -> "clear-owner.rest.policy.unknown-field";
                    case OUT_OF_RANGE -> "clear-owner.rest.number.out-of-range";
                };
        List<String> arguments = new ArrayList<>(problem.fault().arguments());
        // The first argument is from the request.
        arguments.set(0, Shown.of(arguments.get(0)));
        return Problem.of(problem.setting().id(), key, arguments.toArray());
    }
}
