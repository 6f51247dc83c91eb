package io.clearowner.sandbox.web.apps;

import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.model.db.Db;
import java.util.Optional;

/** The last known version of each app, and whether an administrator has not seen it yet. */
final class InstalledApps {
    private static final String NONE = "none";
    private final Db db;

    InstalledApps(Db db) {
        this.db = db;
    }

    /** News about an app. */
    enum News {
        INSTALLED,
        UPDATED
    }

    /** Records the version of the plugin; the same version again is not news. */
    void loaded(LoadedPlugin plugin) {
        Optional<String> before =
                db.one("select version from installed_app where plugin_key = ?", row -> row.getString(1), plugin.key());
        if (before.isEmpty()) {
            db.update(
                    "insert into installed_app (plugin_key, version, news) values (?, ?, ?)",
                    plugin.key(),
                    plugin.version(),
                    News.INSTALLED.name());
        } else if (!before.get().equals(plugin.version())) {
            db.update(
                    "update installed_app set version = ?, news = ? where plugin_key = ?",
                    plugin.version(),
                    News.UPDATED.name(),
                    plugin.key());
        }
    }

    Optional<News> news(String pluginKey) {
        return db.one("select news from installed_app where plugin_key = ?", row -> row.getString(1), pluginKey)
                .filter(news -> !news.equals(NONE))
                .map(News::valueOf);
    }

    void acknowledge(String pluginKey) {
        db.update("update installed_app set news = ? where plugin_key = ?", NONE, pluginKey);
    }
}
