package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.jira.insight.search.TimeToOwner;
import io.clearowner.jira.insight.search.ViewerSearches;
import io.clearowner.jira.platform.Period;
import io.clearowner.jira.platform.Periods;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeFields;
import io.clearowner.jira.testing.FakeIndex;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimeToOwnerResourceTest {

    /** Half past midnight on 3 March for the server, half past six in the evening of 2 March for the reader. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T23:30:00Z"), ZoneId.of("Europe/Berlin"));

    private final FakeAccess access = new FakeAccess();
    private final FakeIndex index = new FakeIndex();
    private final SearchService searches = index.searches;
    private final TimeZoneManager zones = mock();
    private final Periods periods = new Periods(CLOCK);
    private final List<String> parsed = index.parsed;
    private final TestServer server = new TestServer(new TimeToOwnerResource(
            new TimeToOwner(new ViewerSearches(searches, index.counts, new FakeFields()), null, null, zones, CLOCK),
            periods,
            access.access,
            new Responses(
                    access.authentication,
                    new RequestLimits(4, 0, Duration.ofSeconds(1)),
                    user -> "UTC",
                    new RecentProblems(CLOCK))));

    @BeforeEach
    void aReaderInNewYork() {
        ApplicationUser reader = access.logIn("reader");
        when(zones.getTimeZoneforUser(reader)).thenReturn(TimeZone.getTimeZone("America/New_York"));
        when(access.authentication.getI18nHelper()).thenReturn(TestTexts.english());
    }

    @Test
    void countsTheDaysThatTheTrendCounts_inTheTimeZoneOfTheServer() {
        assertThat(periods.last(7)).isEqualTo(new Period(LocalDate.of(2026, 2, 25), LocalDate.of(2026, 3, 3)));

        server.get("projects/ABC/time-to-owner?days=7");
        server.get("projects/ABC/time-to-owner?from=2026-02-25&to=2026-03-03");

        assertThat(parsed).hasSize(2).allSatisfy(jql -> assertThat(jql)
                .contains("created >= \"2026-02-24 18:00\" AND created < \"2026-03-03 18:00\""));
    }
}
