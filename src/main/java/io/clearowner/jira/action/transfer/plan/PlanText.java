package io.clearowner.jira.action.transfer.plan;

import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.NamedValues;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as stored text: in the format of {@link NamedValues}. */
public final class PlanText {

    private PlanText() {}

    public static String write(TransferPlan plan) {
        List<String> lines = new ArrayList<>();
        plan.jql().ifPresent(jql -> lines.add(NamedValues.line("jql", jql)));
        plan.owner().ifPresent(owner -> lines.add(NamedValues.line("owner", owner.value())));
        plan.table().ifPresent(table -> lines.add(NamedValues.line("table", table)));
        plan.projectId().ifPresent(id -> lines.add(NamedValues.line("project", String.valueOf(id))));
        lines.add(NamedValues.line("condition", plan.condition().code()));
        plan.person().ifPresent(person -> lines.add(NamedValues.line("person", person.value())));
        for (Role role : Role.values()) {
            if (plan.concerns(role)) {
                lines.add(role.id() + "="
                        + plan.sources().get(role).stream()
                                .map(NamedValues::encode)
                                .collect(Collectors.joining(",")));
            }
        }
        lines.add(NamedValues.line("areas", String.valueOf(plan.areas())));
        plan.reason().ifPresent(reason -> lines.add(NamedValues.line("reason", reason)));
        lines.add(NamedValues.line("ask", plan.asking().code()));
        lines.add(NamedValues.line("mail", String.valueOf(plan.mail())));
        lines.add(NamedValues.line("limit", String.valueOf(plan.limit())));
        return String.join("\n", lines);
    }

    /** @throws IllegalArgumentException if this version of the app cannot read the plan */
    public static TransferPlan read(String text) {
        NamedValues values = NamedValues.read(text);
        Map<Role, List<String>> sources = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            values.encoded(role.id())
                    .ifPresent(list -> sources.put(
                            role,
                            Stream.of(list.split(",")).map(NamedValues::decode).toList()));
        }
        sources.values().stream()
                .flatMap(List::stream)
                .filter(source -> !Sources.valid(source))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException("source: " + unknown);
                });
        return new TransferPlan(
                values.value("jql"),
                values.value("owner").map(UserKey::new),
                values.value("table"),
                values.value("project")
                        .map(id -> OptionalLong.of(Long.parseLong(id)))
                        .orElse(OptionalLong.empty()),
                values.value("condition")
                        .flatMap(TransferCondition::byCode)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "condition: " + values.value("condition").orElse(""))),
                values.value("person").map(UserKey::new),
                sources,
                values.value("areas").map(Boolean::valueOf).orElse(false),
                values.value("reason"),
                values.value("ask").flatMap(Asking::byCode).orElse(Asking.POLICY),
                values.value("mail").map(Boolean::valueOf).orElse(false),
                values.value("limit").map(Integer::valueOf).orElse(0));
    }
}
