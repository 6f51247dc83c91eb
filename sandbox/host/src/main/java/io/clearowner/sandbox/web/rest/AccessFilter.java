package io.clearowner.sandbox.web.rest;

import io.clearowner.sandbox.web.http.Host;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks access to a REST method by its security annotation, that of the method before that of the class; without one
 * it requires a logged-in user
 * (https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints/).
 */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.plugins.rest.api.security.annotation", "com.atlassian.annotations.security");
    private static final Set<String> NAMES = Set.of(
            "UnrestrictedAccess",
            "AnonymousSiteAccess",
            "UnlicensedSiteAccess",
            "LicensedOnly",
            "AdminOnly",
            "SystemAdminOnly");
    private final Host host;

    @Context
    private ResourceInfo resource;

    AccessFilter(Host host) {
        this.host = host;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String access = annotation(resource.getResourceMethod())
                .or(() -> annotation(resource.getResourceClass()))
                .orElse("LicensedOnly");
        switch (access) {
            case "UnrestrictedAccess", "AnonymousSiteAccess" -> {}
            case "AdminOnly", "SystemAdminOnly" -> {
                if (host.me().isEmpty()) {
                    refuse(request, 401, "Client must be authenticated to access this resource.");
                } else if (!host.admin()) {
                    refuse(request, 403, "Client must be authenticated as an administrator to access this resource.");
                }
            }
            default -> {
                if (host.me().isEmpty()) {
                    refuse(request, 401, "Client must be authenticated to access this resource.");
                }
            }
        }
    }

    private static Optional<String> annotation(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(annotation -> annotation.annotationType())
                .filter(type -> PACKAGES.contains(type.getPackageName()) && NAMES.contains(type.getSimpleName()))
                .map(Class::getSimpleName)
                .findFirst();
    }

    private static void refuse(ContainerRequestContext request, int status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status))
                .build());
    }
}
