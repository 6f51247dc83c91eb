package io.clearowner.sandbox.platform;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.osgi.PluginHost;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
    @TempDir
    Path folder;

    @Test
    void usesTextsOfEnabledPluginsInTheRequestedLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try (var host = new PluginHost(folder, Database.open("jdbc:h2:mem:texts;DB_CLOSE_DELAY=-1"))) {
            host.load(aPlugin()
                    .module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n/example\"/>")
                    .file("i18n/example.properties", "a.b=It''s {0} of {1}\n")
                    .file("i18n/example_de.properties", "a.b={0} von {1}\n")
                    .in(folder));

            assertThat(host.texts.getText(Locale.ENGLISH, "a.b", 3, 5)).isEqualTo("It's 3 of 5");
            assertThat(host.texts.getText(Locale.GERMAN, "a.b", 3, 5)).isEqualTo("3 von 5");
            assertThat(host.texts.getText(Locale.ENGLISH, "no.such.key")).isEqualTo("no.such.key");
            assertThat(host.texts.all(Locale.ENGLISH)).containsEntry("a.b", "It''s {0} of {1}");

            host.plugins().disable("org.example.plugin");
            assertThat(host.texts.getText(Locale.ENGLISH, "a.b", 3, 5)).isEqualTo("a.b");
        } finally {
            Locale.setDefault(before);
        }
    }
}
