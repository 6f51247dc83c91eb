package io.clearowner.sandbox.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.http.Json;
import io.clearowner.sandbox.web.http.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the Jersey applications, all with the same access rules, JSON and errors. */
public final class RestApplications {
    private static final Logger LOG = LoggerFactory.getLogger(RestApplications.class);

    private RestApplications() {}

    /** An application of these resource and provider instances. */
    public static ResourceConfig of(Host host, Collection<?> instances) {
        var application = new ResourceConfig();
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        application.register(JacksonFeature.withoutExceptionMappers());
        application.register(new Mapper());
        application.register(new AccessFilter(host));
        application.register(new XsrfFilter());
        application.register(new BadJson());
        application.register(new Refused());
        application.register(new WithoutEntity());
        application.register(new Unexpected());
        instances.forEach(application::register);
        return application;
    }

    static Map<String, Object> errors(List<String> messages) {
        return Map.of("errorMessages", messages, "errors", Map.of());
    }

    private static Response json(int status, Object entity) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(entity)
                .build();
    }

    private static final class Mapper implements ContextResolver<ObjectMapper> {
        @Override
        public ObjectMapper getContext(Class<?> type) {
            return Json.mapper();
        }
    }

    private static final class BadJson implements ExceptionMapper<JsonProcessingException> {
        @Override
        public Response toResponse(JsonProcessingException e) {
            return json(400, errors(List.of(String.valueOf(e.getOriginalMessage()))));
        }
    }

    private static final class Refused implements ExceptionMapper<Refusal> {
        @Override
        public Response toResponse(Refusal e) {
            return json(e.status(), errors(List.of(e.getMessage())));
        }
    }

    private static final class WithoutEntity implements ExceptionMapper<WebApplicationException> {
        @Override
        public Response toResponse(WebApplicationException e) {
            Response response = e.getResponse();
            return response.hasEntity()
                    ? response
                    : Response.fromResponse(response)
                            .type(MediaType.APPLICATION_JSON_TYPE)
                            .entity(Map.of(
                                    "message", String.valueOf(e.getMessage()), "status-code", response.getStatus()))
                            .build();
        }
    }

    /** Only the log says what failed, since that may contain SQL, class names or data of other users. */
    private static final class Unexpected implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable e) {
            LOG.error("A REST resource failed", e);
            return json(500, errors(List.of("Internal server error")));
        }
    }
}
