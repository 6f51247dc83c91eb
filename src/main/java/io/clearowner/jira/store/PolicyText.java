package io.clearowner.jira.store;

import io.clearowner.jira.ownership.OnDecline;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Reasons;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settings of a policy as text, one {@code name=value} a line: for the database, and for Jira's caches, which outlive
 * an update of the plugin and so may hold JDK types only. Equal settings give equal text.
 */
public final class PolicyText {

    private static final Logger log = LoggerFactory.getLogger(PolicyText.class);

    private PolicyText() {}

    public static String write(PolicySettings settings) {
        Map<PolicySetting, String> texts = new EnumMap<>(PolicySetting.class);
        settings.reasons().ifPresent(codes -> texts.put(PolicySetting.REASONS, join(codes)));
        settings.includesResolved().ifPresent(flag -> texts.put(PolicySetting.INCLUDES_RESOLVED, flag.toString()));
        settings.issueTypeIds().ifPresent(ids -> texts.put(PolicySetting.ISSUE_TYPES, join(ids)));
        settings.graceDays().ifPresent(days -> texts.put(PolicySetting.GRACE_DAYS, days.toString()));
        settings.confirmWithinDays().ifPresent(days -> texts.put(PolicySetting.CONFIRM_WITHIN_DAYS, days.toString()));
        settings.onDecline().ifPresent(choice -> texts.put(PolicySetting.ON_DECLINE, choice.code()));
        settings.reconfirmEveryDays().ifPresent(days -> texts.put(PolicySetting.RECONFIRM_EVERY_DAYS, days.toString()));
        settings.inheritsFrom()
                .ifPresent(sources -> texts.put(
                        PolicySetting.INHERITS_FROM,
                        join(sources.stream().map(Provenance::code).toList())));
        settings.overloadAbove().ifPresent(issues -> texts.put(PolicySetting.OVERLOAD_ABOVE, issues.toString()));
        return texts.entrySet().stream()
                .map(entry -> entry.getKey().storedAs() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Leaves out what only a newer version of the plugin understands. */
    public static PolicySettings read(String text) {
        Map<PolicySetting, String> texts = new EnumMap<>(PolicySetting.class);
        for (String line : text.split("\n")) {
            int split = line.indexOf('=');
            if (split > 0) {
                PolicySetting.byStoredName(line.substring(0, split))
                        .ifPresent(setting -> texts.put(setting, line.substring(split + 1)));
            }
        }
        return new PolicySettings(
                value(texts, PolicySetting.REASONS, PolicyText::knownReasons),
                value(texts, PolicySetting.INCLUDES_RESOLVED, Boolean::valueOf),
                value(texts, PolicySetting.ISSUE_TYPES, PolicyText::split),
                value(texts, PolicySetting.GRACE_DAYS, Integer::valueOf),
                value(texts, PolicySetting.CONFIRM_WITHIN_DAYS, Integer::valueOf),
                value(texts, PolicySetting.ON_DECLINE, Function.identity()).flatMap(OnDecline::byCode),
                value(texts, PolicySetting.RECONFIRM_EVERY_DAYS, Integer::valueOf),
                value(texts, PolicySetting.INHERITS_FROM, PolicyText::sources),
                value(texts, PolicySetting.OVERLOAD_ABOVE, Integer::valueOf));
    }

    private static <T> Optional<T> value(
            Map<PolicySetting, String> texts, PolicySetting setting, Function<String, T> read) {
        return Optional.ofNullable(texts.get(setting)).map(read);
    }

    private static Set<String> knownReasons(String text) {
        Set<String> codes = split(text);
        if (codes.retainAll(Reasons.codes())) {
            log.warn("Leaving out reasons that this version does not have: of '{}' it knows {}", text, codes);
        }
        return codes;
    }

    private static Set<Provenance> sources(String text) {
        return split(text).stream()
                .map(Provenance::byCode)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static String join(Collection<String> values) {
        return String.join(",", new TreeSet<>(values));
    }

    private static Set<String> split(String text) {
        return text.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(text.split(",")));
    }
}
