package io.clearowner.sandbox.platform;

import com.atlassian.cache.CacheSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The settings of a {@code CacheSettingsBuilder} that the sandbox supports. */
public record SimpleCacheSettings(boolean remote, Optional<Duration> expiry, OptionalInt maxEntries)
        implements CacheSettings {
    public static final SimpleCacheSettings DEFAULT =
            new SimpleCacheSettings(false, Optional.empty(), OptionalInt.empty());
}
