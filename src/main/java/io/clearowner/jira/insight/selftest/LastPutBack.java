package io.clearowner.jira.insight.selftest;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers on this node what the latest self-test edited, since an event may come late. */
public final class LastPutBack {

    private final AtomicReference<Before> latest = new AtomicReference<>();

    void is(Before before) {
        latest.set(before);
    }

    Optional<Before> get() {
        return Optional.ofNullable(latest.get());
    }
}
