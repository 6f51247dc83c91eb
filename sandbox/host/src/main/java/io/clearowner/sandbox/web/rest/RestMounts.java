package io.clearowner.sandbox.web.rest;

import io.clearowner.sandbox.web.http.Json;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * Everything below {@code /rest}: one Jersey application per path and version, {@code latest} being the highest
 * (https://developer.atlassian.com/server/framework/atlassian-sdk/rest-plugin-module/).
 */
public final class RestMounts extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Map<Place, ServletContainer> mounts = new ConcurrentHashMap<>();

    /** A path such as {@code clear-owner} and a version such as {@code 1.0}. */
    public record Place(String path, String version) {
        String url() {
            return "/" + path + "/" + version;
        }
    }

    /** Mounts an application; the servlet must already have been started. */
    public void mount(Place place, ResourceConfig application) {
        var container = new ServletContainer(application);
        try {
            container.init(new Config(place.url(), getServletContext()));
        } catch (ServletException e) {
            throw new IllegalStateException("REST " + place.url(), e);
        }
        if (mounts.putIfAbsent(place, container) != null) {
            throw new IllegalStateException("There are two REST applications at " + place.url());
        }
    }

    public void unmount(Place place) {
        Optional.ofNullable(mounts.remove(place)).ifPresent(ServletContainer::destroy);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        for (var mount : mounts.entrySet()) {
            Place place = mount.getKey();
            if (below(path, place.url())) {
                mount.getValue().service(new Below(request, place.url()), response);
                return;
            }
        }
        Optional<Place> latest = mounts.keySet().stream()
                .filter(place -> below(path, "/" + place.path() + "/latest"))
                .max(Comparator.comparing(Place::version, RestMounts::compareVersions));
        if (latest.isPresent()) {
            var below = new Below(request, "/" + latest.get().path() + "/latest");
            mounts.get(latest.get()).service(below, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.write(Map.of("status-code", 404, "message", "null for uri: " + request.getRequestURL())));
    }

    private static boolean below(String path, String url) {
        return path.equals(url) || path.startsWith(url + "/");
    }

    private static int compareVersions(String one, String other) {
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int difference = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    /** The request for the application, with its own path as the servlet path. */
    private static final class Below extends HttpServletRequestWrapper {
        private final String place;

        Below(HttpServletRequest request, String place) {
            super(request);
            this.place = place;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath() + place;
        }

        @Override
        public String getPathInfo() {
            return super.getPathInfo().substring(place.length());
        }
    }

    private record Config(String name, ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return "rest:" + name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
