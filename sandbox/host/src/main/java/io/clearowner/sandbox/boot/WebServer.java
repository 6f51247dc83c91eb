package io.clearowner.sandbox.boot;

import io.clearowner.sandbox.kernel.SandboxOptions;
import io.clearowner.sandbox.web.rest.RestMounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** Tomcat, embedded, on loopback only. */
final class WebServer implements AutoCloseable {
    private static final String CONTEXT = "/jira";
    // Jira's default session timeout (web.xml, minutes).
    private static final int SESSION_MINUTES = 300;
    // Both log through java.util.logging. A logger without a strong reference loses its level.
    private static final Map<Logger, Level> LOGS = Map.of(
            Logger.getLogger("org.apache"), Level.WARNING,
            // Looks for leaks of an undeployed web application; here the JVM or the test ends.
            Logger.getLogger("org.apache.catalina.loader"), Level.SEVERE,
            // Warns that every resource instance is ignored, which is wrong.
            Logger.getLogger("org.glassfish.jersey.internal.inject.Providers"), Level.SEVERE);
    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector();

    WebServer(SandboxOptions options, RequestFilter filter, PageServlet pages, RestMounts rest) {
        LOGS.forEach(Logger::setLevel);
        // A JVM can have only one URL handler factory. Tomcat needs its own only for war files.
        TomcatURLStreamHandlerFactory.disable();
        tomcat.setBaseDir(folder(options.home().resolve("tomcat")).toString());
        connector.setPort(options.port());
        connector.setProperty("address", "localhost");
        // As in Jira's server.xml.
        connector.setProperty("relaxedQueryChars", "[]|{}^\\`\"<>");
        connector.setURIEncoding("UTF-8");
        tomcat.setConnector(connector);
        Context context = tomcat.addContext(
                CONTEXT, folder(options.home().resolve("tomcat/web")).toString());
        context.setSessionTimeout(SESSION_MINUTES);
        context.setUseHttpOnly(true);
        var cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        addFilter(context, filter);
        Tomcat.addServlet(context, "rest", rest).setLoadOnStartup(1);
        context.addServletMappingDecoded("/rest/*", "rest");
        Tomcat.addServlet(context, "pages", pages);
        context.addServletMappingDecoded("/", "pages");
        hideDetailsOfErrors();
        start();
    }

    /**
     * Tomcat's own error pages, for example for a request whose line and headers are longer than its default of 8 KB,
     * without a stack trace or Tomcat's version (https://tomcat.apache.org/tomcat-10.1-doc/config/valve.html).
     */
    private void hideDetailsOfErrors() {
        var errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(errors);
    }

    int port() {
        return connector.getLocalPort();
    }

    private static void addFilter(Context context, RequestFilter filter) {
        var definition = new FilterDef();
        definition.setFilterName("request");
        definition.setFilter(filter);
        context.addFilterDef(definition);
        var map = new FilterMap();
        map.setFilterName("request");
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }

    /** @throws IllegalArgumentException if the port is taken */
    private void start() {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not start", e);
        }
        if (connector.getState() != LifecycleState.STARTED) {
            close();
            throw new IllegalArgumentException("Port " + connector.getPort() + " is not free");
        }
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop", e);
        }
    }
}
