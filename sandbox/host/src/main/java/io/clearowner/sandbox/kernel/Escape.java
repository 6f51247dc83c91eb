package io.clearowner.sandbox.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Escapes text for HTML and URLs. */
public final class Escape {
    private Escape() {}

    /** For HTML content and quoted attributes. */
    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** For a value in the query of a URL. */
    public static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
