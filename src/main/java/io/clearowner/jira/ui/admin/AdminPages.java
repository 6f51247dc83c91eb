package io.clearowner.jira.ui.admin;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.ui.setup.FieldSetup;
import io.clearowner.jira.upkeep.directory.DirectoryChanges;
import io.clearowner.jira.upkeep.reindex.ReindexProgress;
import io.clearowner.jira.upkeep.reindex.ReindexProgress.State;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Collects the data of the administration page, in the administrator's language. */
public final class AdminPages {

    private static final Set<String> DONE = Set.of("fields", "reindex");

    private final StoredOwnershipFields fields;
    private final FieldSetup setup;
    private final Reindexing reindexing;
    private final DirectoryChanges directoryChanges;
    private final JiraAuthenticationContext authentication;

    public AdminPages(
            StoredOwnershipFields fields,
            FieldSetup setup,
            Reindexing reindexing,
            DirectoryChanges directoryChanges,
            JiraAuthenticationContext authentication) {
        this.fields = fields;
        this.setup = setup;
        this.reindexing = reindexing;
        this.directoryChanges = directoryChanges;
        this.authentication = authentication;
    }

    /** @param done what the action just did, by its code; unknown codes are ignored */
    AdminPage page(String done, Collection<String> errors) {
        I18nHelper i18n = authentication.getI18nHelper();
        return new AdminPage(
                Arrays.stream(OwnershipField.values())
                        .map(field -> field(field, i18n))
                        .toList(),
                setup.screens().stream().map(ScreenChoice::new).toList(),
                progress(i18n),
                DONE.contains(done) ? i18n.getText("clear-owner.admin.done." + done) : "",
                errors);
    }

    private FieldState field(OwnershipField ownershipField, I18nHelper i18n) {
        String meaning = i18n.getText("clear-owner.field." + ownershipField.typeKey() + ".name");
        return fields.find(ownershipField)
                .map(field -> new FieldState(
                        meaning,
                        ownershipField,
                        field,
                        !ownershipField.calculated() && setup.onDefaultScreen(field),
                        scope(field, i18n)))
                .orElseGet(() -> new FieldState(meaning, ownershipField, null, false, ""));
    }

    private static String scope(CustomField field, I18nHelper i18n) {
        if (field.isAllProjects()) {
            return i18n.getText("clear-owner.admin.fields.all-projects");
        }
        int projects = field.getAssociatedProjectObjects().size();
        return projects == 1
                ? i18n.getText("clear-owner.admin.fields.some-projects.one")
                : i18n.getText(
                        "clear-owner.admin.fields.some-projects",
                        NumberFormat.getIntegerInstance(i18n.getLocale()).format(projects));
    }

    private ProgressView progress(I18nHelper i18n) {
        // In this order, because what waits becomes a request before it stops waiting
        return directoryChanges.waiting()
                ? new ProgressView(i18n.getText("clear-owner.admin.reindex.waiting"), true, 0)
                : progress(reindexing.progress(), i18n);
    }

    private static ProgressView progress(ReindexProgress progress, I18nHelper i18n) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(i18n.getLocale());
        String state =
                switch (progress.state()) {
                    case NEVER -> i18n.getText("clear-owner.admin.reindex.never");
                    case WAITING -> i18n.getText("clear-owner.admin.reindex.waiting");
                    case RUNNING ->
                        i18n.getText(
                                "clear-owner.admin.reindex.running",
                                numbers.format(progress.done()),
                                numbers.format(progress.total()));
                    case FINISHED ->
                        progress.failed() == 0
                                ? i18n.getText("clear-owner.admin.reindex.finished", numbers.format(progress.done()))
                                : i18n.getText(
                                        "clear-owner.admin.reindex.finished-with-failures",
                                        numbers.format(progress.done()),
                                        numbers.format(progress.failed()));
                };
        List<State> pending = List.of(State.WAITING, State.RUNNING);
        return new ProgressView(state, pending.contains(progress.state()), progress.percent());
    }
}
