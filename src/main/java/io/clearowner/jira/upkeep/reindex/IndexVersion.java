package io.clearowner.jira.upkeep.reindex;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.platform.RecentProblems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The version of what our fields put into Jira's index. A site whose index is of another version has everything
 * re-indexed once, at the first start of the new version of the app.
 */
public final class IndexVersion {

    /**
     * To be raised by one whenever the fields index something else for the same issue. 1: codes of assessed issues; 2:
     * {@code not-assessed}, and effective owners.
     */
    static final int CURRENT = 2;

    /** The setting that has the site's version, and the lock around it. */
    static final String NAME = "io.clearowner.jira.index-version";

    private static final Logger log = LoggerFactory.getLogger(IndexVersion.class);

    private final PluginSettingsFactory settings;
    private final ClusterLockService locks;
    private final Reindexing reindexing;
    private final RecentProblems problems;

    public IndexVersion(
            PluginSettingsFactory settings, ClusterLockService locks, Reindexing reindexing, RecentProblems problems) {
        this.settings = settings;
        this.locks = locks;
        this.reindexing = reindexing;
        this.problems = problems;
    }

    /**
     * Requests everything if the index is of another version, an older or a newer one. The version is stored after the
     * request: a kill in between repeats the request, and none is lost. A failure is tried again at the next start.
     */
    public void catchUp() {
        try {
            ClusterLock lock = locks.getLockForName(NAME);
            lock.lock();
            try {
                PluginSettings global = settings.createGlobalSettings();
                Object stored = global.get(NAME);
                String current = Integer.toString(CURRENT);
                if (!current.equals(stored)) {
                    log.info("The index has version {} of our fields; re-indexing all issues for {}", stored, current);
                    reindexing.request();
                    global.put(NAME, current);
                }
            } finally {
                lock.unlock();
            }
        } catch (RuntimeException e) {
            log.error("Cannot check the version of the index; this is tried again when the app is next enabled", e);
            problems.add("checking the version of the index", e);
        }
    }
}
