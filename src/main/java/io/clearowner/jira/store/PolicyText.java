package io.clearowner.jira.store;

import io.clearowner.jira.ownership.InvalidPolicy.FaultException;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.SettingKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Policy settings as text, one {@code name=value} per line. Used in the database, and in Jira's caches, which survive
 * an update of the plugin and so may hold JDK types only. Equal settings give equal text.
 */
public final class PolicyText {

    private static final Logger log = LoggerFactory.getLogger(PolicyText.class);

    private PolicyText() {}

    public static String write(PolicySettings settings) {
        return PolicySetting.all().stream()
                .flatMap(setting ->
                        settings.plain(setting).map(plain -> setting.storedAs() + "=" + text(plain)).stream())
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object plain) {
        return plain instanceof Collection<?> codes
                ? codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(","))
                : plain.toString();
    }

    /** Skips settings and values that only a newer version of the plugin knows. */
    public static PolicySettings read(String text) {
        Map<PolicySetting<?>, Object> plain = new HashMap<>();
        for (String line : text.split("\n")) {
            int split = line.indexOf('=');
            if (split > 0) {
                PolicySetting.byStoredName(line.substring(0, split))
                        .ifPresent(setting -> plain(setting, line.substring(split + 1))
                                .ifPresent(value -> plain.put(setting, value)));
            }
        }
        return PolicySettings.ofPlain(plain);
    }

    private static Optional<Object> plain(PolicySetting<?> setting, String text) {
        SettingKind<?> kind = setting.kind();
        return switch (kind.plain()) {
            case FLAG -> Optional.of(Boolean.valueOf(text));
            case NUMBER -> Optional.of(Integer.valueOf(text));
            case TEXT -> ifKnown(setting, text);
            case TEXTS ->
                Optional.of(retainKnown(setting, text.isEmpty() ? List.of() : Arrays.asList(text.split(","))));
        };
    }

    private static Optional<Object> ifKnown(PolicySetting<?> setting, String text) {
        try {
            setting.kind().fromPlain(text);
            return Optional.of(text);
        } catch (FaultException e) {
            log.warn("Ignoring an unknown value of {}: {}", setting, text);
            return Optional.empty();
        }
    }

    private static List<String> retainKnown(PolicySetting<?> setting, List<String> codes) {
        List<String> choices = setting.kind().choices();
        List<String> known = new ArrayList<>(codes);
        if (!choices.isEmpty() && known.retainAll(choices)) {
            log.warn("Ignoring unknown values of {}: of {}, this version knows {}", setting, codes, known);
        }
        return known;
    }
}
