package io.clearowner.jira.rest;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Translates with the plugin's own English texts; a key without a text is an error. */
final class TestTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("i18n.clear-owner", Locale.ROOT);

    /** Words of the product, which may be reworded without breaking a test of REST. */
    private static final String LABELS = "clear-owner.clarity.";

    private TestTexts() {}

    static I18nHelper english() {
        return mock(I18nHelper.class, withSettings().stubOnly().defaultAnswer(call -> {
            if (!call.getMethod().getName().equals("getText")) {
                throw new UnsupportedOperationException(call.getMethod().toString());
            }
            Object[] arguments = call.getArguments();
            String key = (String) arguments[0];
            if (key.startsWith(LABELS)) {
                return key.substring(LABELS.length(), LABELS.length() + 1).toUpperCase(Locale.ROOT)
                        + key.substring(LABELS.length() + 1);
            }
            return MessageFormat.format(TEXTS.getString(key), Arrays.copyOfRange(arguments, 1, arguments.length));
        }));
    }
}
