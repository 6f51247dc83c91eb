package io.clearowner.sandbox.kernel;

import java.util.Locale;
import java.util.Map;

/** Texts of the host and of the enabled plugins; a service of the host. */
public interface I18n {

    /** The text with its {@code {0}} filled in; the key itself if there is no text for it, as in Jira. */
    String getText(Locale locale, String key, Object... arguments);

    /** All texts by key, for the transformation of JavaScript. */
    Map<String, String> all(Locale locale);
}
