package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as stored text: a line for each value, {@code name=value}, where only safe characters stay as they are. */
public final class PlanText {

    private PlanText() {}

    public static String write(TransferPlan plan) {
        List<String> lines = new ArrayList<>();
        plan.jql().ifPresent(jql -> lines.add(line("jql", jql)));
        plan.owner().ifPresent(owner -> lines.add(line("owner", owner.value())));
        plan.projectId().ifPresent(id -> lines.add(line("project", String.valueOf(id))));
        lines.add(line("condition", plan.condition().code()));
        plan.person().ifPresent(person -> lines.add(line("person", person.value())));
        for (Role role : Role.values()) {
            if (plan.concerns(role)) {
                lines.add(role.id() + "="
                        + plan.sources().get(role).stream()
                                .map(PlanText::encode)
                                .collect(Collectors.joining(",")));
            }
        }
        lines.add(line("areas", String.valueOf(plan.areas())));
        plan.reason().ifPresent(reason -> lines.add(line("reason", reason)));
        lines.add(line("ask", plan.asking().code()));
        lines.add(line("mail", String.valueOf(plan.mail())));
        lines.add(line("limit", String.valueOf(plan.limit())));
        return String.join("\n", lines);
    }

    /** @throws IllegalArgumentException if this version of the app cannot read the plan */
    public static TransferPlan read(String text) {
        Map<String, String> values = new HashMap<>();
        for (String line : text.split("\n")) {
            int split = line.indexOf('=');
            if (split > 0) {
                values.put(line.substring(0, split), line.substring(split + 1));
            }
        }
        Map<Role, List<String>> sources = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Optional.ofNullable(values.get(role.id()))
                    .ifPresent(list -> sources.put(
                            role,
                            Stream.of(list.split(",")).map(PlanText::decode).toList()));
        }
        sources.values().stream()
                .flatMap(List::stream)
                .filter(source -> !Sources.valid(source))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException("source: " + unknown);
                });
        return new TransferPlan(
                value(values, "jql"),
                value(values, "owner").map(UserKey::new),
                value(values, "project")
                        .map(id -> OptionalLong.of(Long.parseLong(id)))
                        .orElse(OptionalLong.empty()),
                value(values, "condition")
                        .flatMap(TransferCondition::byCode)
                        .orElseThrow(() -> new IllegalArgumentException("condition: " + values.get("condition"))),
                value(values, "person").map(UserKey::new),
                sources,
                Boolean.parseBoolean(values.get("areas")),
                value(values, "reason"),
                value(values, "ask").flatMap(Asking::byCode).orElse(Asking.POLICY),
                Boolean.parseBoolean(values.get("mail")),
                value(values, "limit").map(Integer::valueOf).orElse(0));
    }

    private static Optional<String> value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).map(PlanText::decode);
    }

    private static String line(String name, String value) {
        return name + "=" + encode(value);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decode(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
