package com.atlassian.util.profiling;

/** Active Objects uses this type in its metrics; the sandbox measures nothing. Not visible to plugins. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
