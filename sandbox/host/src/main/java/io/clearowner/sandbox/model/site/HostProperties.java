package io.clearowner.sandbox.model.site;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import io.clearowner.sandbox.model.db.Db;
import java.util.Locale;

/** Jira's settings: in the database, with the few defaults that the sandbox needs. */
public abstract class HostProperties implements ApplicationProperties {
    /** Jira's key of the base URL ({@code APKeys.JIRA_BASEURL}). */
    public static final String BASE_URL = "jira.baseurl";

    private final Db db;

    public HostProperties(Db db) {
        this.db = db;
    }

    @Override
    public String getText(String name) {
        return getString(name);
    }

    @Override
    public void setText(String name, String value) {
        setString(name, value);
    }

    @Override
    public String getString(String name) {
        return db.one(
                        "select property_value from sandbox_property where property_key = ?",
                        row -> row.getString(1),
                        name)
                .orElse(null);
    }

    @Override
    public void setString(String name, String value) {
        db.transactionally(() -> {
            db.update("delete from sandbox_property where property_key = ?", name);
            if (value != null) {
                db.update("insert into sandbox_property (property_key, property_value) values (?, ?)", name, value);
            }
        });
    }

    @Override
    public boolean getOption(String key) {
        return Boolean.parseBoolean(getString(key));
    }

    @Override
    public void setOption(String key, boolean value) {
        setString(key, String.valueOf(value));
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getEncoding() {
        return "UTF-8";
    }

    /** The addresses derived from the base URL. */
    public record BaseUrls(ApplicationProperties properties) implements JiraBaseUrls {
        @Override
        public String baseUrl() {
            String stored = properties.getString(BASE_URL);
            return stored == null ? "http://localhost:2990/jira" : stored;
        }

        @Override
        public String restApi2BaseUrl() {
            return baseUrl() + "/rest/api/2/";
        }
    }
}
