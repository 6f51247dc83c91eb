package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.policy.Policies;
import io.clearowner.jira.policy.TestablePolicies;
import io.clearowner.jira.store.TestDatabase;
import java.util.Optional;
import java.util.Set;

/** Policies over a database of their own; every issue type exists. */
public final class TestPolicies {

    private final TestDatabase database = TestDatabase.h2();
    public final Policies policies;

    public TestPolicies() {
        ConstantsManager constants = mock(ConstantsManager.class);
        IssueType type = mock(IssueType.class);
        lenient().when(constants.getIssueType(any())).thenReturn(type);
        policies = TestablePolicies.over(database.ao(), constants);
    }

    public void save(Policy policy) {
        policies.saveGlobal(policy, new UserKey("admin"));
    }

    public void judgeTypes(Set<String> issueTypeIds) {
        save(new Policy(Policy.DEFAULT.reasons(), false, Optional.of(issueTypeIds)));
    }

    public TestDatabase database() {
        return database;
    }
}
