package io.clearowner.jira.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.report.ReportModuleDescriptor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.ProjectActionSupport;
import io.clearowner.jira.platform.Periods;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.MovableClock;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClarityReportTest {
    private final FakeAccess jira = new FakeAccess();
    private final I18nHelper i18n = mock(I18nHelper.class);
    private final ProjectActionSupport action = mock(ProjectActionSupport.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final ClarityReport report = new ClarityReport(new Periods(clock), jira.access, authentication);

    @BeforeEach
    void aProjectIsSelected() {
        when(authentication.getI18nHelper()).thenReturn(i18n);
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), anyString()))
                .thenAnswer(call -> call.getArgument(0) + ": " + call.getArgument(1));
        jira.logIn("reader");
        when(action.getSelectedProject()).thenReturn(jira.project);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "90", "180", "365"})
    void acceptsEachPeriodThatItOffers(String days) {
        report.validate(action, Map.of("days", days));
        verify(action, never()).addError(anyString(), anyString());
        verify(action, never()).addErrorMessage(anyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "91", "90 ", "<b>90</b>"})
    void namesTheAllowedPeriods_forAnyOther(String days) {
        report.validate(action, Map.of("days", days));
        verify(action).addError("days", "clear-owner.report.days.wrong: 30, 90, 180, 365");
    }

    @Test
    void rejectsAPeriodThatIsMissingOrGivenTwice() {
        report.validate(action, Map.of());
        report.validate(action, Map.of("days", new String[] {"30", "90"}));
        verify(action, org.mockito.Mockito.times(2)).addError(eq("days"), anyString());
    }

    @Test
    void reportsAnInvalidDayAtItsField() {
        report.validate(action, Map.of("days", "90", "from", "1/Jan/26"));
        verify(action).addError(eq("from"), any());
        report.validate(
                action, Map.of("days", "90", "from", LocalDate.now(clock).toString(), "to", new String[] {"a", "b"}));
        verify(action).addError(eq("to"), any());
    }

    @Test
    void requiresAProject() {
        when(action.getSelectedProject()).thenReturn(null);
        report.validate(action, Map.of("days", "90"));
        verify(action).addErrorMessage("clear-owner.report.no-project");
    }

    @Test
    void rejectsAProjectThatTheReaderMayNotSee() {
        jira.logIn("stranger");
        report.validate(action, Map.of("days", "90"));
        verify(action).addErrorMessage("clear-owner.rest.project.not-found: ABC");
    }

    @Test
    void passesProjectAndPeriodToItsPage() throws Exception {
        ReportModuleDescriptor descriptor = mock(ReportModuleDescriptor.class);
        // Jira's own init keeps the descriptor; the signature does nothing.
        Field kept = com.atlassian.jira.plugin.report.impl.AbstractReport.class.getDeclaredField("descriptor");
        kept.setAccessible(true);
        kept.set(report, descriptor);
        when(descriptor.getHtml("view", Map.of("projectKey", "ABC", "days", "90", "from", "", "to", "")))
                .thenReturn("<div>");
        assertThat(report.generateReportHtml(action, Map.of("days", "90"))).isEqualTo("<div>");
        String today = LocalDate.now(clock).toString();
        when(descriptor.getHtml("view", Map.of("projectKey", "ABC", "days", "90", "from", today, "to", today)))
                .thenReturn("<p>");
        assertThat(report.generateReportHtml(action, Map.of("days", "90", "from", today, "to", "")))
                .isEqualTo("<p>");
    }
}
