package io.clearowner.sandbox.web.html;

import java.util.Objects;

/** HTML that is already safe to show; every other value is escaped when a page shows it. */
public record Markup(String html) {
    public Markup {
        Objects.requireNonNull(html, "html");
    }

    @Override
    public String toString() {
        return html;
    }
}
