package com.atlassian.util.profiling;

/** Active Objects names it in its metrics; nothing is measured here. Not visible to plugins. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
