package io.clearowner.sandbox.web.resources;

import jakarta.servlet.ServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;

/** The web-resources that templates and actions required while rendering the page of this request. */
public final class RequestResources {
    private static final String ATTRIBUTE = "sandbox.web-resources";

    private RequestResources() {}

    @SuppressWarnings("unchecked") // Only this class sets the attribute.
    public static Set<String> of(ServletRequest request) {
        var keys = (Set<String>) request.getAttribute(ATTRIBUTE);
        if (keys == null) {
            keys = new LinkedHashSet<>();
            request.setAttribute(ATTRIBUTE, keys);
        }
        return keys;
    }
}
