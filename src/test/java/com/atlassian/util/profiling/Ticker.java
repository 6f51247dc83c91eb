package com.atlassian.util.profiling;

/** Stand-in for tests: Active Objects' entity manager calls it, and Maven Central does not have it. */
public interface Ticker extends AutoCloseable {

    @Override
    void close();
}
