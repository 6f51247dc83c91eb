package io.clearowner.jira.ui.setup;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.RecentProblems;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates the fields when the plugin is first enabled, and those that a new version adds. Does not recreate fields that
 * an administrator has deleted.
 */
public final class FirstStart implements LifecycleAware {

    static final String DONE = "io.clearowner.jira.set-up";

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final FieldSetup setup;
    private final PluginSettingsFactory settings;
    private final RecentProblems problems;

    public FirstStart(FieldSetup setup, PluginSettingsFactory settings, RecentProblems problems) {
        this.setup = setup;
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public void onStart() {
        PluginSettings global = settings.createGlobalSettings();
        try {
            if (global.get(DONE) == null) {
                log.info("Created the fields {}", setup.createMissing());
                global.put(DONE, "true");
            } else {
                List<OwnershipField> created = setup.createNew();
                if (!created.isEmpty()) {
                    log.info("Created the fields {}, which are new in this version", created);
                }
            }
        } catch (RuntimeException e) {
            log.error(
                    "The fields of Clear Owner could not be created. An administrator can do it on Administration, "
                            + "Manage apps, Clear Owner; it is also tried again when the app is next enabled.",
                    e);
            problems.add("creating the fields", e);
        }
    }

    @Override
    public void onStop() {
        // Nothing to undo: the fields hold the site's data.
    }
}
