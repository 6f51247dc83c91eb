package io.clearowner.jira.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** Resources behind a real JAX-RS, without a network. Its mapper hides what it can: our JSON must not depend on it. */
final class TestServer {

    private static final URI BASE = URI.create("http://localhost/");
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    static {
        // It warns of every resource that is registered as an instance, and takes it all the same.
        JERSEY.setLevel(Level.OFF);
    }

    private final ApplicationHandler handler;

    TestServer(Object... resources) {
        ResourceConfig application = new ResourceConfig()
                .register(JacksonFeature.withoutExceptionMappers())
                .register(new StingyMapper());
        for (Object resource : resources) {
            application.register(resource);
        }
        handler = new ApplicationHandler(application);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    Answer post(String path, String json) {
        return send("POST", path, json);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    private Answer send(String method, String path, String json) {
        return sendBytes(method, path, json == null ? null : json.getBytes(StandardCharsets.UTF_8));
    }

    /** @param json null for no body */
    Answer sendBytes(String method, String path, byte[] json) {
        ContainerRequest request = new ContainerRequest(
                BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), handler.getConfiguration());
        request.header("Accept", "application/json");
        if (json != null) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(new ByteArrayInputStream(json));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            ContainerResponse response = handler.apply(request, body).get();
            return new Answer(response.getStatus(), body.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    record Answer(int status, String body) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(body);
            } catch (IOException e) {
                throw new AssertionError(body, e);
            }
        }
    }

    private static final class StingyMapper implements ContextResolver<ObjectMapper> {

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return new ObjectMapper()
                    .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .setSerializationInclusion(JsonInclude.Include.NON_EMPTY);
        }
    }
}
