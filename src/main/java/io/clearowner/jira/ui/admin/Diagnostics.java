package io.clearowner.jira.ui.admin;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.ApplicationProperties;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.StoredOwnershipFields;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.jar.Manifest;

/**
 * Collects what support asks for first, as text to copy. In English, whatever the reader's language, since it is passed
 * on; without names of people, projects or issues.
 */
public final class Diagnostics {

    private final ApplicationProperties jira;
    private final StoredOwnershipFields fields;
    private final SourceDiagnostics sources;
    private final CacheDiagnostics caches;
    private final JobDiagnostics jobs;
    private final RecentProblems problems;
    private final Clock clock;

    public Diagnostics(
            ApplicationProperties jira,
            StoredOwnershipFields fields,
            SourceDiagnostics sources,
            CacheDiagnostics caches,
            JobDiagnostics jobs,
            RecentProblems problems,
            Clock clock) {
        this.jira = jira;
        this.fields = fields;
        this.sources = sources;
        this.caches = caches;
        this.jobs = jobs;
        this.problems = problems;
        this.clock = clock;
    }

    /** The text, one fact per line. Failures are those of this node; their messages are in the log. */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        text.add("Clear Owner " + version() + ", " + clock.instant().truncatedTo(ChronoUnit.SECONDS));
        text.add(jira.getDisplayName() + " " + jira.getVersion());
        Runtime runtime = Runtime.getRuntime();
        text.add("Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + ", "
                + runtime.availableProcessors() + " processors, heap "
                + (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576 + " of " + runtime.maxMemory() / 1_048_576
                + " MB, time zone " + clock.getZone());
        for (OwnershipField ownershipField : OwnershipField.values()) {
            text.add("Field " + ownershipField.typeKey() + ": "
                    + fields.find(ownershipField).map(Diagnostics::field).orElse("missing"));
        }
        sources.lines().forEach(text::add);
        caches.lines().forEach(text::add);
        jobs.lines().forEach(text::add);
        text.add("Failures on this node since the app was enabled: "
                + (problems.last().isEmpty() ? "none" : ""));
        problems.last()
                .forEach(problem -> text.add("  " + problem.at().truncatedTo(ChronoUnit.SECONDS) + " " + problem.where()
                        + ": " + problem.kinds()));
        return text.toString();
    }

    private static String field(CustomField field) {
        return field.getId()
                + (field.getCustomFieldSearcher() == null ? ", no searcher" : ", searchable")
                + (field.isAllProjects()
                        ? ", all projects"
                        : ", " + field.getAssociatedProjectObjects().size() + " projects");
    }

    private static String version() {
        try (InputStream manifest = Diagnostics.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return Optional.ofNullable(
                            manifest == null
                                    ? null
                                    : new Manifest(manifest).getMainAttributes().getValue("Bundle-Version"))
                    .orElse("of unknown version");
        } catch (IOException e) {
            return "of unknown version";
        }
    }
}
