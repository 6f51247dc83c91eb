package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.store.ReconciliationStore;
import io.clearowner.jira.testing.TestDatabase;
import io.clearowner.jira.upkeep.reconciliation.Reconciliation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconciliationResourceTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T03:00:00.123Z");

    private final ReconciliationStore store =
            new ReconciliationStore(TestDatabase.h2().ao());
    private final Reconciliation reconciliation =
            new Reconciliation(store, () -> {}, Clock.fixed(NIGHT, ZoneOffset.UTC));
    private final GlobalPermissionManager permissions = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final ApplicationUser admin = mock();
    private final TestServer server = new TestServer(new ReconciliationResource(
            reconciliation,
            new Access(authentication, permissions, mock(), mock()),
            new Responses(
                    authentication,
                    new RequestLimits(4, 0, Duration.ofSeconds(1)),
                    user -> "UTC",
                    new RecentProblems(Clock.systemUTC()))));

    @BeforeEach
    void anAdministratorIsLoggedIn() {
        I18nHelper english = TestTexts.english();
        when(authentication.getI18nHelper()).thenReturn(english);
        when(authentication.getLoggedInUser()).thenReturn(admin);
        when(admin.getKey()).thenReturn("JIRAUSER1");
        when(permissions.hasPermission(any(), eq(admin))).thenReturn(true);
    }

    @Test
    void showsFinishedRunsAndTheCurrentOne() {
        store.request(Optional.empty(), NIGHT);
        int id = store.current().orElseThrow().id();
        store.start(id, 301, NIGHT);
        store.projectDone(id, 10001, 300, 2, 1);
        store.finish(id, NIGHT.plusSeconds(61));
        reconciliation.request(new UserKey("JIRAUSER1"));

        TestServer.Answer answer = server.get("reconciliation");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"current\":{\"requestedBy\":\"JIRAUSER1\","
                        + "\"requestedAt\":\"2026-03-02T03:00:00Z\",\"startedAt\":null,\"finishedAt\":null,"
                        + "\"seconds\":null,"
                        + "\"lookedAt\":0,\"total\":0,\"repaired\":0,\"failed\":0},\"runs\":[{\"requestedBy\":null,"
                        + "\"requestedAt\":\"2026-03-02T03:00:00Z\",\"startedAt\":\"2026-03-02T03:00:00Z\","
                        + "\"finishedAt\":\"2026-03-02T03:01:01Z\",\"seconds\":61,\"lookedAt\":300,\"total\":301,"
                        + "\"repaired\":2,\"failed\":1}]}");
    }

    @Test
    void startsARun() {
        assertThat(server.post("reconciliation", "{}").status()).isEqualTo(202);
        assertThat(reconciliation.current().orElseThrow().requestedBy()).contains(new UserKey("JIRAUSER1"));
    }

    @Test
    void rejectsABodyWithAnyContent() {
        assertThat(server.post("reconciliation", "{\"project\":\"ABC\"}").status())
                .isEqualTo(400);
        assertThat(reconciliation.current()).isEmpty();
    }

    @Test
    void rejectsAnyoneButAdministrators() {
        when(permissions.hasPermission(any(), eq(admin))).thenReturn(false);
        assertThat(server.get("reconciliation").status()).isEqualTo(403);
        assertThat(server.post("reconciliation", "{}").status()).isEqualTo(403);
        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThat(server.get("reconciliation").status()).isEqualTo(401);
        assertThat(server.post("reconciliation", "{}").status()).isEqualTo(401);
        assertThat(reconciliation.current()).isEmpty();
    }
}
