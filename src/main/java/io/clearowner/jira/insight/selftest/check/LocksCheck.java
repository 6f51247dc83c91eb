package io.clearowner.jira.insight.selftest.check;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.clearowner.jira.insight.selftest.Finding;
import io.clearowner.jira.insight.selftest.JiraCheck;
import io.clearowner.jira.insight.selftest.Trial;
import io.clearowner.jira.platform.BackgroundThread;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A cluster lock that one thread holds is refused to another. */
public final class LocksCheck implements JiraCheck {

    private static final String NAME = "io.clearowner.jira.self-test.lock";

    private final ClusterLockService locks;

    public LocksCheck(ClusterLockService locks) {
        this.locks = locks;
    }

    @Override
    public String code() {
        return "locks";
    }

    @Override
    public Finding run(Trial trial) throws InterruptedException, ExecutionException, TimeoutException {
        ClusterLock lock = locks.getLockForName(NAME);
        if (!lock.tryLock()) {
            return Finding.failed("a free lock was refused");
        }
        try {
            return takenElsewhere() ? Finding.failed("two threads hold the lock") : Finding.ok("refused to another");
        } finally {
            lock.unlock();
        }
    }

    private boolean takenElsewhere() throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService other = BackgroundThread.named("clear-owner-self-test");
        try {
            return other.submit(this::take).get(10, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
    }

    private boolean take() {
        ClusterLock lock = locks.getLockForName(NAME);
        if (!lock.tryLock()) {
            return false;
        }
        lock.unlock();
        return true;
    }
}
