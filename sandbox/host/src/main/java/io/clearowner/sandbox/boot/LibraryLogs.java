package io.clearowner.sandbox.boot;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Silences warnings of libraries that appear at every start or stop and are wrong or irrelevant here. */
final class LibraryLogs {
    /** A logger without a strong reference loses its level. */
    private static final List<Logger> LOGGERS = List.of(
            // Warns that every resource passed as an instance is ignored, which is wrong.
            Logger.getLogger("org.glassfish.jersey.internal.inject.Providers"),
            // Asks for JVM flags to find leaks of a web application that ends with its process anyway.
            Logger.getLogger("org.apache.catalina.loader.WebappClassLoaderBase"));

    private LibraryLogs() {}

    static void quiet() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
