package io.clearowner.jira.policy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.ConstantsManager;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.testing.FakeCaches;
import java.time.Clock;

/** Opens the constructor that takes a cache of the test's own. */
public final class TestablePolicies {

    private TestablePolicies() {
    }

    public static Policies over(ActiveObjects ao, ConstantsManager constants) {
        return new Policies(new PolicyStore(ao), FakeCaches::reference, constants, () -> { }, Clock.systemUTC());
    }
}
