package io.clearowner.sandbox.boot;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Silences what libraries say at every start or stop and what is not so, or not about us. */
final class LibraryLogs {
    /** Kept, as a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGGERS = List.of(
            // Says of every resource that is handed over as an object that it will be ignored; it is not.
            Logger.getLogger("org.glassfish.jersey.internal.inject.Providers"),
            // Wants the JVM opened to look for leaks of a web application that ends with its process.
            Logger.getLogger("org.apache.catalina.loader.WebappClassLoaderBase"));

    private LibraryLogs() {}

    static void quiet() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
