package io.clearowner.sandbox.boot;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.SandboxState;
import io.clearowner.sandbox.kernel.osgi.PluginJar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole host with a minimal plugin. */
class SandboxTest {
    @TempDir
    Path folder;

    private Sandbox start(PluginJar jar) {
        return Sandbox.builder()
                .plugin(jar.in(folder))
                .home(folder.resolve("home"))
                .start();
    }

    @Test
    void keepsItsStateOverARestart() {
        try (Sandbox sandbox = start(aPlugin())) {
            assertThat(sandbox.services().get(SandboxState.class).name()).isEqualTo("RUNNING");
            assertThat(sandbox.plugins().byKey("org.example.plugin")).isPresent();
            sandbox.services()
                    .get(PluginSettingsFactory.class)
                    .createGlobalSettings()
                    .put("kept", "yes");
        }
        try (Sandbox sandbox = start(aPlugin())) {
            assertThat(sandbox.services()
                            .get(PluginSettingsFactory.class)
                            .createGlobalSettings()
                            .get("kept"))
                    .isEqualTo("yes");
        }
    }

    @Test
    void reportsItsProgressWhileStarting() {
        List<String> lines = new ArrayList<>();
        Sandbox.builder()
                .plugin(aPlugin().in(folder))
                .home(folder.resolve("home"))
                .progress(lines::add)
                .start()
                .close();

        assertThat(lines).anyMatch(line -> line.contains("database")).anyMatch(line -> line.contains("plugin"));
    }

    @Test
    void closesEverythingWhenThePluginIsRefused() {
        assertThatThrownBy(() -> start(aPlugin().module("<no-such-module key=\"x\"/>")))
                .isInstanceOf(RefusedByJira.class)
                .hasMessageContaining("no-such-module");
        start(aPlugin()).close();
    }

    @Test
    void reportsThatAnotherSandboxUsesTheHome() {
        try (Sandbox sandbox = start(aPlugin())) {
            String url =
                    "jdbc:h2:file:" + folder.resolve("home").resolve("database").resolve("sandbox");
            assertThat(sandbox.plugins().enabled()).hasSize(1);
            assertThatThrownBy(() -> Database.open(url + ";FILE_LOCK=FILE;IFEXISTS=TRUE;USER=somebody"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be opened")
                    .hasMessageContaining(folder.toString());
        }
    }
}
