package io.clearowner.sandbox.web.resources;

import jakarta.servlet.ServletRequest;

/** {@code $webResourceManager} in a template. */
public record TemplateWebResources(ServletRequest request) {

    public void requireResource(String moduleCompleteKey) {
        RequestResources.of(request).add(moduleCompleteKey);
    }
}
