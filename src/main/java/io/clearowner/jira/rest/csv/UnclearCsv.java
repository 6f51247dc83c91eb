package io.clearowner.jira.rest.csv;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.insight.search.UnclearExport;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.EffectiveOwner;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.RoleAssessment;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.upkeep.issueevent.UnclearSince;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes unclear issues as rows of a spreadsheet, in the reader's language; times are UTC, in the format that
 * spreadsheets read.
 */
public final class UnclearCsv {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final List<String> COLUMNS = List.of(
            "clear-owner.csv.key",
            "clear-owner.csv.summary",
            "clear-owner.csv.project",
            "clear-owner.csv.type",
            "clear-owner.field.vision-clarity.name",
            "clear-owner.role.product",
            "clear-owner.field.execution-clarity.name",
            "clear-owner.role.delivery",
            "clear-owner.csv.vision-since",
            "clear-owner.csv.execution-since",
            "clear-owner.csv.product-from",
            "clear-owner.csv.delivery-from",
            OwnerTableCsv.user(Role.PRODUCT),
            OwnerTableCsv.user(Role.DELIVERY),
            "clear-owner.csv.link");

    private final IssueAssessor assessor;
    private final UnclearSince since;
    private final UserManager users;
    private final JiraBaseUrls urls;

    public UnclearCsv(IssueAssessor assessor, UnclearSince since, UserManager users, JiraBaseUrls urls) {
        this.assessor = assessor;
        this.since = since;
        this.users = users;
        this.urls = urls;
    }

    /**
     * Writes while it reads. If the search fails midway, the last row says that the rest is missing, and the refusal is
     * rethrown, so that the download fails too.
     *
     * @throws IOException if the client has disconnected
     */
    public void write(UnclearExport.Result result, Csv.Separator separator, I18nHelper i18n, OutputStream to)
            throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            Csv csv = new Csv(out, separator);
            csv.row(COLUMNS.stream().map(i18n::getText).toList());
            try {
                result.forEachPage(page -> writePage(page, i18n, csv));
            } catch (Refusal refusal) {
                csv.row(List.of(i18n.getText("clear-owner.csv.incomplete")));
                out.flush();
                throw refusal;
            }
            if (result.partial()) {
                csv.row(List.of(i18n.getText("clear-owner.scope.partial")));
            }
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void writePage(List<Issue> issues, I18nHelper i18n, Csv csv) {
        Map<Long, Map<Role, Instant>> times = since.of(issues);
        issues.forEach(issue -> csv.row(row(issue, times.getOrDefault(issue.getId(), Map.of()), i18n)));
    }

    private List<String> row(Issue issue, Map<Role, Instant> times, I18nHelper i18n) {
        Assessment assessment = assessor.assess(issue);
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(issue.getKey());
        cells.add(issue.getSummary());
        cells.add(issue.getProjectObject().getName());
        cells.add(issue.getIssueType().getNameTranslation());
        for (Role role : Role.values()) {
            RoleAssessment assessed = assessment.of(role);
            cells.add(i18n.getText("clear-owner.clarity." + assessed.clarity().code()));
            cells.add(assessed.owner().map(this::name).orElse(null));
        }
        for (Role role : Role.values()) {
            cells.add(times.containsKey(role) ? TIME.format(times.get(role)) : null);
        }
        for (Role role : Role.values()) {
            cells.add(assessment
                    .of(role)
                    .owner()
                    .filter(owner -> !owner.own())
                    .map(owner -> i18n.getText(
                            "clear-owner.provenance." + owner.provenance().code()))
                    .orElse(null));
        }
        // What an import of the file would set: the issue's own owners, by user name.
        for (Role role : Role.values()) {
            cells.add(assessment
                    .of(role)
                    .owner()
                    .filter(EffectiveOwner::own)
                    .map(owner -> users.getUserByKey(owner.user().value()))
                    .map(ApplicationUser::getName)
                    .orElse(null));
        }
        cells.add(urls.baseUrl() + "/browse/" + issue.getKey());
        return cells;
    }

    private String name(EffectiveOwner owner) {
        return users.getUserByKeyEvenWhenUnknown(owner.user().value()).getDisplayName();
    }
}
