package io.clearowner.jira.rest;

import com.atlassian.jira.project.Project;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.InvalidPolicy;
import io.clearowner.jira.ownership.OnDecline;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Refusal.Problem;
import io.clearowner.jira.platform.TextLimits;
import io.clearowner.jira.rest.json.IsoTime;
import io.clearowner.jira.rest.json.PageInfo;
import io.clearowner.jira.rest.json.PolicyChangeInfo;
import io.clearowner.jira.rest.json.PolicyInfo;
import io.clearowner.jira.rest.json.SavedPolicyInfo;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.store.StoredPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads and formats policies. */
public final class PolicyJson {

    static final String VERSION = "version";
    static final String WHY = "why";
    /** What fits into a cell of the history. */
    private static final int MAX_WHY = 255;

    private final Policies policies;
    private final UserJson users;

    public PolicyJson(Policies policies, UserJson users) {
        this.policies = policies;
        this.users = users;
    }

    /** Names of the fields that {@link #settings} reads. */
    static Set<String> fields(String... more) {
        Set<String> fields = Arrays.stream(PolicySetting.values())
                .map(PolicySetting::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        fields.addAll(List.of(more));
        return fields;
    }

    /** What is left out or null is not set. */
    static PolicySettings settings(JsonInput input) {
        return new PolicySettings(
                input.optionalTexts(PolicySetting.REASONS.id()).map(Set::copyOf),
                input.optionalFlag(PolicySetting.INCLUDES_RESOLVED.id()),
                input.optionalTexts(PolicySetting.ISSUE_TYPES.id()).map(Set::copyOf),
                input.optionalNumber(PolicySetting.GRACE_DAYS.id()),
                input.optionalNumber(PolicySetting.CONFIRM_WITHIN_DAYS.id()),
                input.optionalText(PolicySetting.ON_DECLINE.id()).map(PolicyJson::onDecline),
                input.optionalNumber(PolicySetting.RECONFIRM_EVERY_DAYS.id()),
                input.optionalTexts(PolicySetting.INHERITS_FROM.id()).map(PolicyJson::sources),
                input.optionalNumber(PolicySetting.OVERLOAD_ABOVE.id()));
    }

    static OptionalInt version(JsonInput input) {
        return input.optionalNumber(VERSION).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** What the person says about the change; empty for nothing. */
    static String why(JsonInput input) {
        String why = input.optionalText(WHY).map(String::strip).orElse("");
        TextLimits.requireAtMost(MAX_WHY, WHY, why);
        return why;
    }

    /** Turns what is wrong with a policy into a refusal that names every field. */
    static <T> T valid(Supplier<T> policy) {
        try {
            return policy.get();
        } catch (InvalidPolicy e) {
            throw Refusal.of(
                    Kind.INVALID, e.problems().stream().map(PolicyJson::problem).toList());
        }
    }

    /** @param project null for the global policy */
    SavedPolicyInfo saved(PolicyScope scope, Project project) {
        Optional<StoredPolicy> saved = policies.saved(scope);
        return new SavedPolicyInfo(
                project == null ? null : project.getKey(),
                project == null ? null : project.getName(),
                saved.map(StoredPolicy::version).orElse(0),
                saved.map(StoredPolicy::changedBy).map(users::user).orElse(null),
                saved.map(StoredPolicy::changedAt).map(IsoTime::of).orElse(null),
                info(saved.map(StoredPolicy::settings).orElse(PolicySettings.NONE)),
                info(PolicySettings.of(scope.equals(PolicyScope.GLOBAL) ? Policy.DEFAULT : policies.global())),
                info(PolicySettings.of(policies.of(scope))));
    }

    PageInfo<PolicyChangeInfo> history(PolicyScope scope, int start, int limit) {
        // One more than is shown, because the last that is shown changed it.
        List<StoredPolicy> saves = policies.history(scope, start, limit + 1);
        List<PolicyChangeInfo> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, saves.size()); i++) {
            changes.add(
                    change(saves.get(i), i + 1 < saves.size() ? saves.get(i + 1).settings() : PolicySettings.NONE));
        }
        return new PageInfo<>(start, limit, policies.versions(scope), changes);
    }

    private PolicyChangeInfo change(StoredPolicy saved, PolicySettings before) {
        return new PolicyChangeInfo(
                saved.version(),
                users.user(saved.changedBy()),
                IsoTime.of(saved.changedAt()),
                saved.why().isEmpty() ? null : saved.why(),
                info(before),
                info(saved.settings()));
    }

    static PolicyInfo info(PolicySettings settings) {
        return new PolicyInfo(
                settings.reasons()
                        .map(on -> Reasons.codes().stream().filter(on::contains).toList())
                        .orElse(null),
                settings.includesResolved().orElse(null),
                settings.issueTypeIds()
                        .map(ids -> ids.stream().sorted().toList())
                        .orElse(null),
                settings.graceDays().orElse(null),
                settings.confirmWithinDays().orElse(null),
                settings.onDecline().map(OnDecline::code).orElse(null),
                settings.reconfirmEveryDays().orElse(null),
                settings.inheritsFrom()
                        .map(on -> Provenance.INHERITED.stream()
                                .filter(on::contains)
                                .map(Provenance::code)
                                .toList())
                        .orElse(null),
                settings.overloadAbove().orElse(null));
    }

    private static OnDecline onDecline(String code) {
        return OnDecline.byCode(code)
                .orElseThrow(() -> Refusal.because(
                        Kind.INVALID,
                        PolicySetting.ON_DECLINE.id(),
                        "clear-owner.rest.policy.unknown-choice",
                        code,
                        Arrays.stream(OnDecline.values()).map(OnDecline::code).collect(Collectors.joining(", "))));
    }

    private static Set<Provenance> sources(List<String> codes) {
        return codes.stream()
                .map(code -> Provenance.byCode(code)
                        .orElseThrow(() -> Refusal.because(
                                Kind.INVALID,
                                PolicySetting.INHERITS_FROM.id(),
                                "clear-owner.rest.policy.unknown-choice",
                                code,
                                Provenance.INHERITED.stream()
                                        .map(Provenance::code)
                                        .collect(Collectors.joining(", ")))))
                .collect(Collectors.toSet());
    }

    private static Problem problem(InvalidPolicy.Problem wrong) {
        String key =
                switch (wrong.kind()) {
                    case UNKNOWN_REASONS -> "clear-owner.rest.policy.unknown-reasons";
                    case UNKNOWN_ISSUE_TYPES -> "clear-owner.rest.policy.unknown-issue-types";
                    case OUT_OF_RANGE -> "clear-owner.rest.number.out-of-range";
                    case UNKNOWN_SOURCES -> "clear-owner.rest.policy.unknown-choice";
                };
        return Problem.of(wrong.setting().id(), key, wrong.arguments().toArray());
    }
}
