package io.clearowner.jira.upkeep.expiry;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.operator.Operator;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.cluster.ClusterWork;
import io.clearowner.jira.store.ConfirmationStore;
import io.clearowner.jira.store.WaiverStore;
import io.clearowner.jira.upkeep.reindex.ReindexScope;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Requests a re-index of issues whose clarity changes with time: waivers that expired, overdue answers, confirmations
 * that became stale, grace periods that ended. Covers the time since the last sweep, and stores its end only after the
 * issues are queued, so that a kill loses none.
 */
public final class ExpirySweep implements ClusterWork {

    private static final String SWEPT_UNTIL = "io.clearowner.jira.passing.looked-until";

    /** JQL compares times by the minute, so the edges may be off by one minute. Indexing an issue twice is harmless. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Duration INTERVAL = Duration.ofMinutes(5);

    private final WaiverStore waivers;
    private final ConfirmationStore confirmations;
    private final Policies policies;
    private final IndexSearch index;
    private final Reindexing reindexing;
    private final PluginSettingsFactory settings;
    private final Clock clock;

    /** @param clock its zone decides when a waiver ends */
    public ExpirySweep(
            WaiverStore waivers,
            ConfirmationStore confirmations,
            Policies policies,
            IndexSearch index,
            Reindexing reindexing,
            PluginSettingsFactory settings,
            Clock clock) {
        this.waivers = waivers;
        this.confirmations = confirmations;
        this.policies = policies;
        this.index = index;
        this.reindexing = reindexing;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        Instant now = clock.instant();
        Object stored = settings.createGlobalSettings().get(SWEPT_UNTIL);
        if (!(stored instanceof String text) || !text.matches("\\d{1,18}")) {
            // Indexed codes are correct as of their indexing, and everything is indexed at the first start.
            remember(now);
            return Outcome.IDLE;
        }
        Instant since = Instant.ofEpochMilli(Long.parseLong(text));
        if (now.isBefore(since.plus(INTERVAL))) {
            return Outcome.IDLE;
        }
        SortedSet<Long> affected = affected(since, now);
        if (!affected.isEmpty()) {
            reindexing.request(ReindexScope.issues(affected));
        }
        remember(now);
        return affected.isEmpty() ? Outcome.IDLE : Outcome.FINISHED;
    }

    private SortedSet<Long> affected(Instant since, Instant now) {
        SortedSet<Long> ids = new TreeSet<>();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        ids.addAll(waivers.issuesExpiring(LocalDate.ofInstant(since, clock.getZone()), today));
        for (int days : days(Reasons.UNCONFIRMED, PolicySetting.CONFIRM_WITHIN_DAYS)) {
            ids.addAll(inState(State.PENDING, days, since, now));
        }
        for (int days : days(Reasons.STALE, PolicySetting.RECONFIRM_EVERY_DAYS)) {
            ids.addAll(inState(State.ACCEPTED, days, since, now));
            ids.addAll(inState(State.NOT_ASKED, days, since, now));
            ids.addAll(created(days, since, now));
        }
        for (int days : days(Reasons.MISSING, PolicySetting.GRACE_DAYS)) {
            if (days > 0) {
                ids.addAll(created(days, since, now));
            }
        }
        return ids;
    }

    /** The distinct values of the setting among the policies in force that count the reason. */
    private Set<Integer> days(String reason, PolicySetting<Integer> days) {
        return policies.inForce().stream()
                .filter(policy -> policy.counts(reason))
                .map(policy -> policy.get(days))
                .collect(Collectors.toSet());
    }

    private Collection<Long> inState(State state, int days, Instant since, Instant now) {
        Duration age = Duration.ofDays(days);
        return confirmations.issuesInStateSince(state, since.minus(age), now.minus(age));
    }

    private Set<Long> created(int days, Instant since, Instant now) {
        Duration age = Duration.ofDays(days);
        return index.ids(Jql.and(
                ago(
                        Operator.GREATER_THAN_EQUALS,
                        age.plus(Duration.between(since, now)).plus(OVERLAP)),
                ago(Operator.LESS_THAN_EQUALS, age.minus(OVERLAP))));
    }

    /** A relative time, so that time zones do not matter. */
    private static Clause ago(Operator operator, Duration time) {
        return Jql.compare("created", operator, "-" + time.toMinutes() + "m");
    }

    private void remember(Instant until) {
        settings.createGlobalSettings().put(SWEPT_UNTIL, String.valueOf(until.toEpochMilli()));
    }
}
