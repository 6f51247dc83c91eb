package io.clearowner.sandbox.web.actions;

import io.clearowner.sandbox.web.resources.RequestResources;
import jakarta.servlet.ServletRequest;

/** {@code $webResourceManager} in a template. */
public record TemplateWebResources(ServletRequest request) {

    public void requireResource(String moduleCompleteKey) {
        RequestResources.of(request).add(moduleCompleteKey);
    }
}
