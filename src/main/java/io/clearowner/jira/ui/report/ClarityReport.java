package io.clearowner.jira.ui.report;

import com.atlassian.jira.plugin.report.impl.AbstractReport;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.ProjectActionSupport;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.platform.Periods;
import io.clearowner.jira.platform.Refusal;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The report "Ownership clarity" of a project over a period: how clear its open issues are, how that changed, and where
 * it is unclear. This class checks the parameters; the page loads its data from REST, which counts what the reader
 * sees.
 */
// Unverified on Jira 11: plugins may extend AbstractReport, and getSelectedProject returns the project of the report.
public class ClarityReport extends AbstractReport {

    /** The selectable periods in days, as in the descriptor. */
    static final List<String> PERIODS = List.of("30", "90", "180", "365");

    private static final String DAYS = "days";
    private static final String FROM = "from";
    private static final String TO = "to";

    private final Periods periods;
    private final Access access;
    private final JiraAuthenticationContext authentication;

    @Inject
    public ClarityReport(Periods periods, Access access, JiraAuthenticationContext authentication) {
        this.periods = periods;
        this.access = access;
        this.authentication = authentication;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(ProjectActionSupport action, Map params) {
        I18nHelper i18n = authentication.getI18nHelper();
        Project project = action.getSelectedProject();
        if (project == null) {
            action.addErrorMessage(i18n.getText("clear-owner.report.no-project"));
        } else {
            try {
                access.visibleProject(project.getKey());
            } catch (Refusal e) {
                action.addErrorMessage(e.problems().get(0).message(i18n));
            }
        }
        if (!PERIODS.contains(days(params))) {
            String allowed = String.join(", ", PERIODS);
            action.addError(DAYS, i18n.getText("clear-owner.report.days.wrong", allowed));
        }
        try {
            period(params);
        } catch (Refusal e) {
            e.problems().forEach(problem -> action.addError(problem.field(), problem.message(i18n)));
        }
    }

    @Override
    @SuppressWarnings("rawtypes")
    public String generateReportHtml(ProjectActionSupport action, Map params) {
        Optional<Period> period = period(params);
        // Jira may add to the map.
        return descriptor.getHtml(
                "view",
                new HashMap<>(Map.of(
                        "projectKey",
                        action.getSelectedProject().getKey(),
                        DAYS,
                        days(params),
                        FROM,
                        period.map(dates -> dates.from().toString()).orElse(""),
                        TO,
                        period.map(dates -> dates.to().toString()).orElse(""))));
    }

    /** The period given by two days, which replaces the number of days. */
    private Optional<Period> period(Map<?, ?> params) {
        return periods.read(text(params, FROM), text(params, TO));
    }

    /** A parameter as text. Jira passes an array if the address repeats it, which then matches nothing. */
    private static String text(Map<?, ?> params, String name) {
        // Unverified on Jira 11: a parameter is a String, or an array if the address repeats it.
        return Objects.toString(params.get(name), "");
    }

    private static String days(Map<?, ?> params) {
        return text(params, DAYS);
    }
}
