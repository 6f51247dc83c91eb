package io.clearowner.jira.action.transfer.run;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;

/** How many roles a transfer changes in a minute; Jira administrators set it. */
public final class TransferRate {

    public static final int DEFAULT = 3_000;
    public static final int MIN = 1;
    public static final int MAX = 60_000;

    private static final String KEY = "io.clearowner.jira.transfer-rate";

    private final PluginSettingsFactory settings;

    public TransferRate(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    public int perMinute() {
        Object stored = settings.createGlobalSettings().get(KEY);
        return stored instanceof String text ? Integer.parseInt(text) : DEFAULT;
    }

    /** @throws Refusal unless the number is from {@link #MIN} to {@link #MAX} */
    public void set(int perMinute) {
        if (perMinute < MIN || perMinute > MAX) {
            throw Refusal.because(
                    Kind.INVALID,
                    "perMinute",
                    "clear-owner.rest.number.out-of-range",
                    Integer.toString(perMinute),
                    Integer.toString(MIN),
                    Integer.toString(MAX));
        }
        settings.createGlobalSettings().put(KEY, Integer.toString(perMinute));
    }
}
