package io.clearowner.jira.insight.selftest.check;

import com.atlassian.cache.CachedReference;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.cluster.ClusterCaches;
import java.util.concurrent.atomic.AtomicLong;

/** A cached value is kept, and read again once it is invalidated. Whether other nodes hear of it is not tried. */
public final class CachesCheck implements JiraCheck {

    private final AtomicLong loads = new AtomicLong();
    private final CachedReference<Long> reference;

    public CachesCheck(ClusterCaches caches) {
        reference = caches.reference("io.clearowner.jira.self-test", loads::incrementAndGet);
    }

    @Override
    public String code() {
        return "caches";
    }

    @Override
    public Finding run(Trial trial) {
        reference.reset();
        long first = reference.get();
        boolean kept = reference.get() == first;
        reference.reset();
        boolean renewed = reference.get() != first;
        String observed = "kept: " + kept + ", read again after it was invalidated: " + renewed;
        if (!renewed) {
            return Finding.failed(observed);
        }
        return kept ? Finding.ok(observed) : Finding.limited(observed);
    }
}
