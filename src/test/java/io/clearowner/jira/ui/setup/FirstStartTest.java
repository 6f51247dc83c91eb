package io.clearowner.jira.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.when;

import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.testing.TestJiraFields;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class FirstStartTest {

    private final TestJiraFields jira;
    private final RecentProblems problems = new RecentProblems(Clock.systemUTC());
    private final FirstStart start;

    FirstStartTest() throws Exception {
        jira = new TestJiraFields();
        start = new FirstStart(jira.setup(jira.fields()), jira.settingsFactory(), problems);
    }

    @Test
    void createsTheFields() {
        start.onStart();
        assertThat(jira.created).hasSize(6);
    }

    @Test
    void leavesADeletedFieldDeleted_atTheNextStart() {
        start.onStart();
        jira.created.remove(0);
        start.onStart();
        assertThat(jira.created).hasSize(5);
    }

    @Test
    void createsOnlyTheFieldsThatAreNew_afterAnUpdateOfTheApp() {
        start.onStart();
        jira.created.clear();
        jira.createdNames.clear();
        jira.queue.clear();
        jira.settings.keySet().removeIf(key -> key.contains("effective-"));

        new FirstStart(jira.setup(jira.fields()), jira.settingsFactory(), problems).onStart();

        assertThat(jira.createdTypes())
                .containsExactly(
                        "io.clearowner.jira:effective-product-owner", "io.clearowner.jira:effective-delivery-owner");
        assertThat(jira.queue.waiting()).containsExactly("everything");
    }

    @Test
    void triesAgainAtTheNextStart_afterAFailure() {
        when(jira.customFields.getCustomFieldObjects()).thenThrow(new IllegalStateException("not yet"));
        assertThatCode(start::onStart).doesNotThrowAnyException();
        assertThat(jira.settings).doesNotContainKey(FirstStart.DONE);
        assertThat(problems.last()).extracting(RecentProblems.Problem::where).containsExactly("creating the fields");
    }
}
