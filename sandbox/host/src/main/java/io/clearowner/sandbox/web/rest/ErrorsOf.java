package io.clearowner.sandbox.web.rest;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.MessageSet;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Jira's {@code {"errorMessages":[],"errors":{}}}. */
final class ErrorsOf {
    private ErrorsOf() {}

    /** The status of the worst reason; 400 without a reason. */
    static WebApplicationException collection(ErrorCollection errors) {
        var worst = errors.getReasons() == null || errors.getReasons().isEmpty()
                ? null
                : ErrorCollection.Reason.getWorstReason(errors.getReasons());
        return of(worst == null ? 400 : worst.getHttpStatusCode(), errors.getErrorMessages(), errors.getErrors());
    }

    static WebApplicationException messages(MessageSet messages) {
        return of(400, messages.getErrorMessages(), Map.of());
    }

    static WebApplicationException message(int status, String message) {
        return of(status, List.of(message), Map.of());
    }

    static WebApplicationException field(String field, String message) {
        return of(400, List.of(), Map.of(field, message));
    }

    private static WebApplicationException of(int status, Collection<String> messages, Map<String, String> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errorMessages", List.copyOf(messages));
        body.put("errors", new LinkedHashMap<>(errors));
        return new WebApplicationException(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build());
    }
}
