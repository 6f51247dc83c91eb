package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.clearowner.jira.assessment.areaowner.StoredAreaOwners;
import io.clearowner.jira.assessment.commitment.StoredCommitments;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.assessment.policy.PolicyListener;
import io.clearowner.jira.assessment.policy.SiteReferences;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.AreaOwnerStore;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.upkeep.reindex.SettingsInMemory;
import java.time.Clock;
import java.util.OptionalInt;

/** Policies over a database of their own; every issue type exists. */
public final class TestPolicies {

    private static final UserKey ADMIN = new UserKey("admin");

    private final TestDatabase database;
    public final FakeUserPickers userPickers = new FakeUserPickers();
    public final Policies policies;

    public TestPolicies() {
        this(TestDatabase.h2(), new FakeCaches(), scope -> {}, Clock.systemUTC());
    }

    public TestPolicies(TestDatabase database, FakeCaches caches, PolicyListener listener, Clock clock) {
        this.database = database;
        ConstantsManager constants = mock(ConstantsManager.class);
        IssueType type = mock(IssueType.class);
        lenient().when(constants.getIssueType(any())).thenReturn(type);
        policies = new Policies(
                new PolicyStore(database.ao()),
                caches,
                new SiteReferences(constants, userPickers.pickers),
                listener,
                clock);
    }

    public void save(APolicy policy) {
        policies.save(PolicyScope.GLOBAL, policy.settings(), OptionalInt.empty(), ADMIN, "");
    }

    public void saveForProject(long projectId, APolicy policy) {
        policies.save(PolicyScope.project(projectId), policy.settings(), OptionalInt.empty(), ADMIN, "");
    }

    public void coverTypes(String... issueTypeIds) {
        save(APolicy.likeTheDefault().coveringTypes(issueTypeIds));
    }

    /** The memory of one node, on a site where no area has an owner. */
    public SettingsInMemory inMemory() {
        return new SettingsInMemory(
                policies,
                new StoredAreaOwners(
                        new AreaOwnerStore(database.ao()), new FakeCaches(), area -> {}, Clock.systemUTC()),
                new StoredCommitments(
                        new WaiverStore(database.ao()), new ConfirmationStore(database.ao()), new FakeCaches()));
    }

    public TestDatabase database() {
        return database;
    }
}
