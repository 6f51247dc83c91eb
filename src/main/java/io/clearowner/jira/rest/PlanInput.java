package io.clearowner.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.transfer.plan.Asking;
import io.clearowner.jira.action.transfer.plan.Sources;
import io.clearowner.jira.action.transfer.plan.TransferCondition;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.TextLimits;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the plan of a transfer. */
final class PlanInput {

    static final Set<String> FIELDS = Set.of(
            "jql",
            "owner",
            "table",
            "project",
            "condition",
            "person",
            "product",
            "delivery",
            "areas",
            "reason",
            "ask",
            "mail",
            "limit");

    /** More than any plan needs, few enough to try for each issue. */
    private static final int MAX_SOURCES = 100;

    private static final int MAX_REASON = 255;
    /** Longer than any source with a user key. */
    private static final int MAX_SOURCE = 300;

    private static final int MAX_LIMIT = 1_000_000;

    private final Access access;
    private final OwnerAssignment assignment;

    PlanInput(Access access, OwnerAssignment assignment) {
        this.access = access;
        this.assignment = assignment;
    }

    TransferPlan read(JsonInput input) {
        ApplicationUser user = access.user();
        Optional<String> jql = input.optionalText("jql").map(Parameters::jql);
        Optional<UserKey> owner = key(input, "owner");
        Optional<String> table = input.optionalText("table");
        if (Stream.of(jql, owner, table).filter(Optional::isPresent).count() != 1) {
            throw Refusal.because(Kind.INVALID, "jql", "clear-owner.rest.transfer.scope");
        }
        OptionalLong project = input.optionalText("project")
                .map(access::administeredProject)
                .map(Project::getId)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
        TransferCondition condition = condition(input, jql.isEmpty());
        Optional<UserKey> person = key(input, "person");
        if (person.isPresent() != (condition == TransferCondition.PERSON)) {
            throw Refusal.because(Kind.INVALID, "person", "clear-owner.rest.transfer.person");
        }
        String reason = input.optionalText("reason").map(String::strip).orElse("");
        TextLimits.requireAtMost(MAX_REASON, "reason", reason);
        return new TransferPlan(
                jql,
                owner,
                table,
                project,
                condition,
                person,
                sources(input, user, table.isPresent()),
                areas(input, owner.isPresent()),
                Optional.of(reason).filter(text -> !text.isEmpty()),
                choice(input, "ask", Asking.POLICY, Asking::byCode, Asking.codes()),
                input.optionalFlag("mail").orElse(false),
                limit(input));
    }

    private static Optional<UserKey> key(JsonInput input, String field) {
        return input.optionalText(field).map(UserKey::new);
    }

    /** What one person owns, or a table names, is changed whatever its clarity; of a search, only what is unclear. */
    private static TransferCondition condition(JsonInput input, boolean whatever) {
        TransferCondition otherwise = whatever ? TransferCondition.ALWAYS : TransferCondition.UNCLEAR;
        return choice(input, "condition", otherwise, TransferCondition::byCode, TransferCondition.codes());
    }

    private static <T> T choice(
            JsonInput input, String field, T otherwise, Function<String, Optional<T>> byCode, List<String> codes) {
        Optional<String> text = input.optionalText(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        return byCode.apply(text.get())
                .orElseThrow(() -> Refusal.because(
                        Kind.INVALID,
                        field,
                        "clear-owner.rest.choice.unknown",
                        Parameters.abbreviated(text.get()),
                        String.join(", ", codes)));
    }

    private Map<Role, List<String>> sources(JsonInput input, ApplicationUser user, boolean byTable) {
        Map<Role, List<String>> sources = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<String> texts = input.optionalTexts(role.id()).orElse(byTable ? List.of("table") : List.of());
            if (texts.size() > MAX_SOURCES) {
                throw Refusal.because(
                        Kind.INVALID, role.id(), "clear-owner.rest.transfer.too-many-sources", MAX_SOURCES);
            }
            texts.forEach(text -> require(role, text, user));
            if (!byTable && texts.stream().anyMatch(Sources::isTable)) {
                throw Refusal.because(Kind.INVALID, role.id(), "clear-owner.rest.transfer.table.none");
            }
            sources.put(role, texts);
        }
        if (sources.values().stream().allMatch(List::isEmpty)) {
            throw Refusal.because(Kind.INVALID, "product", "clear-owner.rest.transfer.no-sources");
        }
        return sources;
    }

    private void require(Role role, String text, ApplicationUser user) {
        TextLimits.requireAtMost(MAX_SOURCE, role.id(), text);
        if (!Sources.valid(text)) {
            throw Refusal.because(
                    Kind.INVALID,
                    role.id(),
                    "clear-owner.rest.choice.unknown",
                    Parameters.abbreviated(text),
                    String.join(", ", Sources.codes()));
        }
        Sources.person(text).ifPresent(person -> assignment.requireActive(user, person));
    }

    private static boolean areas(JsonInput input, boolean ofOwner) {
        boolean areas = input.optionalFlag("areas").orElse(false);
        if (areas && !ofOwner) {
            throw Refusal.because(Kind.INVALID, "areas", "clear-owner.rest.transfer.areas");
        }
        return areas;
    }

    private static int limit(JsonInput input) {
        int limit = input.optionalNumber("limit").orElse(0);
        if (limit < 0 || limit > MAX_LIMIT) {
            throw Refusal.because(
                    Kind.INVALID,
                    "limit",
                    "clear-owner.rest.number.out-of-range",
                    Integer.toString(limit),
                    "0",
                    Integer.toString(MAX_LIMIT));
        }
        return limit;
    }
}
