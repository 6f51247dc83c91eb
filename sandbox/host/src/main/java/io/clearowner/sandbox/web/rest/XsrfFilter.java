package io.clearowner.sandbox.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Set;

/**
 * Refuses requests that a form on another site could send. A POST with a content type of forms, or without one, needs
 * {@code X-Atlassian-Token: no-check}. JSON passes, because browsers send a preflight request before sending it to
 * another site (https://developer.atlassian.com/server/jira/platform/form-token-handling/: REST end points are only
 * affected if they use form encoding).
 */
@Priority(Priorities.AUTHENTICATION)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> NO_CHECK = Set.of("no-check", "nocheck");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if ("POST".equals(request.getMethod())
                && formLike(request.getMediaType())
                && !excluded()
                && !NO_CHECK.contains(String.valueOf(request.getHeaderString("X-Atlassian-Token")))) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("XSRF check failed")
                    .build());
        }
    }

    private static boolean formLike(MediaType type) {
        return type == null || FORM_TYPES.contains((type.getType() + "/" + type.getSubtype()).toLowerCase());
    }

    private boolean excluded() {
        return Arrays.stream(resource.getResourceMethod().getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("XsrfProtectionExcluded"));
    }
}
