package io.clearowner.sandbox.web.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsI18nTest {
    private static String transform(String script) {
        return JsI18n.transform(script, key -> "<" + key + ">", key -> "raw \"" + key + "\" {0}");
    }

    @Test
    void replacesACallWithALiteralKeyByItsText() {
        assertThat(transform("x(AJS.I18n.getText('a.b-c'));")).isEqualTo("x(\"\\u003ca.b-c\\u003e\");");
        assertThat(transform("x(WRM.I18n.getText( \"a\" ));")).isEqualTo("x(\"\\u003ca\\u003e\");");
        assertThat(transform("x(formatter.I18n.getText('a'));")).isEqualTo("x(\"\\u003ca\\u003e\");");
    }

    @Test
    void leavesFurtherArgumentsToFormat() {
        assertThat(transform("AJS.I18n.getText('a', one, two)"))
                .isEqualTo("AJS.format(\"raw \\\"a\\\" {0}\", one, two)");
    }

    @Test
    void leavesAloneWhatItCannotKnow() {
        assertThat(transform("AJS.I18n.getText(key)")).isEqualTo("AJS.I18n.getText(key)");
        assertThat(transform("AJS.I18n.getText('a' + b)")).isEqualTo("AJS.I18n.getText('a' + b)");
        assertThat(transform("I18n.getText('a')")).isEqualTo("I18n.getText('a')");
    }
}
