package io.clearowner.jira.wiring;

import com.atlassian.jira.timezone.TimeZoneManager;
import io.clearowner.jira.action.assignment.Candidates;
import io.clearowner.jira.action.assignment.OwnerAssignment;
import io.clearowner.jira.action.assignment.Suggestions;
import io.clearowner.jira.action.confirmation.BulkAnswers;
import io.clearowner.jira.action.confirmation.Confirmations;
import io.clearowner.jira.action.confirmation.RepeatedRequests;
import io.clearowner.jira.action.ownerrequest.ApproverLookup;
import io.clearowner.jira.action.ownerrequest.OwnerRequests;
import io.clearowner.jira.action.ownerrequest.RequestMail;
import io.clearowner.jira.action.waiver.Waivers;
import io.clearowner.jira.insight.history.OwnershipHistory;
import io.clearowner.jira.insight.search.ClarityShares;
import io.clearowner.jira.insight.search.GoingStale;
import io.clearowner.jira.insight.search.GroupSearch;
import io.clearowner.jira.insight.search.MyIssues;
import io.clearowner.jira.insight.search.OwnerSearch;
import io.clearowner.jira.insight.search.RecentOwners;
import io.clearowner.jira.insight.search.SplitSearch;
import io.clearowner.jira.insight.search.TimeToOwner;
import io.clearowner.jira.insight.search.UnclearExport;
import io.clearowner.jira.insight.search.UnclearSearch;
import io.clearowner.jira.insight.search.ViewerSearches;
import io.clearowner.jira.insight.search.VisibleAreas;
import io.clearowner.jira.insight.trend.Trends;
import io.clearowner.jira.rest.ReaderTimeZone;
import io.clearowner.jira.rest.RequestLimits;
import io.clearowner.jira.rest.Responses;
import io.clearowner.jira.rest.csv.UnclearCsv;
import io.clearowner.jira.rest.json.CommitmentJson;
import io.clearowner.jira.rest.json.OwnerSourceJson;
import io.clearowner.jira.rest.json.OwnersJson;
import io.clearowner.jira.rest.json.OwnershipDetails;
import io.clearowner.jira.rest.json.OwnershipJson;
import io.clearowner.jira.rest.json.PolicyJson;
import io.clearowner.jira.rest.json.ReasonJson;
import io.clearowner.jira.rest.json.SettingsJson;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.ui.admin.AdminPages;
import io.clearowner.jira.ui.admin.CacheDiagnostics;
import io.clearowner.jira.ui.admin.Diagnostics;
import io.clearowner.jira.ui.admin.JobDiagnostics;
import io.clearowner.jira.ui.admin.SourceDiagnostics;
import io.clearowner.jira.ui.field.OwnerFieldSupport;
import io.clearowner.jira.ui.field.OwnerViews;
import io.clearowner.jira.ui.jql.InactiveOwners;
import io.clearowner.jira.ui.jql.ReasonWords;
import io.clearowner.jira.ui.setup.FieldSetup;
import io.clearowner.jira.ui.setup.FirstStart;
import io.clearowner.jira.ui.workflow.OwnerMemory;
import java.time.Duration;
import java.util.TimeZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** User-facing beans: actions, searches, REST and pages. */
@Configuration(proxyBeanMethods = false)
@Import({
    BulkAnswers.class,
    Candidates.class,
    Suggestions.class,
    RecentOwners.class,
    OwnerAssignment.class,
    Confirmations.class,
    RepeatedRequests.class,
    ApproverLookup.class,
    OwnerRequests.class,
    RequestMail.class,
    Waivers.class,
    OwnershipHistory.class,
    ClarityShares.class,
    GoingStale.class,
    MyIssues.class,
    GroupSearch.class,
    OwnerSearch.class,
    SplitSearch.class,
    TimeToOwner.class,
    UnclearExport.class,
    UnclearSearch.class,
    ViewerSearches.class,
    VisibleAreas.class,
    Trends.class,
    PolicyJson.class,
    Responses.class,
    UnclearCsv.class,
    CommitmentJson.class,
    OwnerSourceJson.class,
    OwnersJson.class,
    OwnershipDetails.class,
    OwnershipJson.class,
    ReasonJson.class,
    SettingsJson.class,
    UserJson.class,
    AdminPages.class,
    CacheDiagnostics.class,
    SourceDiagnostics.class,
    Diagnostics.class,
    JobDiagnostics.class,
    InactiveOwners.class,
    ReasonWords.class,
    OwnerFieldSupport.class,
    OwnerViews.class,
    OwnerMemory.class,
    FieldSetup.class,
    FirstStart.class
})
public class WebConfiguration {

    /** A dashboard with twenty gadgets sends up to forty costly requests at once. */
    @Bean
    public RequestLimits requestLimits() {
        int turns = RequestLimits.turns(Runtime.getRuntime().availableProcessors());
        return new RequestLimits(turns, 40, Duration.ofSeconds(5));
    }

    @Bean
    public ReaderTimeZone readerTimeZone(TimeZoneManager zones) {
        return user -> {
            TimeZone zone = user == null ? zones.getDefaultTimezone() : zones.getTimeZoneforUser(user);
            return zone.getID();
        };
    }
}
