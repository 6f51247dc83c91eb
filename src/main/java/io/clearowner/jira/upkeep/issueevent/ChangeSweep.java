package io.clearowner.jira.upkeep.issueevent;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.query.operator.Operator;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.IndexSearch;
import io.clearowner.jira.platform.Jql;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.UserKeys;
import io.clearowner.jira.platform.cluster.ClusterWork;
import io.clearowner.jira.store.SeenUpdateStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds changes of issues that no event told of: searches for issues updated since the last run and, where no event of
 * the update was handled, reads what changed from Jira's change history. So nothing depends on a single event. A change
 * that is handled twice changes nothing the second time. Deletions are left to the nightly cleanup.
 */
public final class ChangeSweep implements ClusterWork {

    private static final String READ_UNTIL = "io.clearowner.jira.changes.read-until";

    /** Younger updates are left to the next run: their events may still be under way, or not written down yet. */
    static final Duration GRACE = Duration.ofSeconds(3 * SeenUpdates.SECONDS);

    /** For updates that another node's clock or index shows late. */
    static final Duration OVERLAP = Duration.ofMinutes(1);

    /** Earlier changes are not looked for: the nightly reconciliation has compared the index since. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Duration SEEN_KEPT = Duration.ofHours(1);

    /** Some databases keep times by the second. */
    private static final Duration PRECISION = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(ChangeSweep.class);

    private final IndexSearch search;
    private final IssueIndexingService index;
    private final ChangeHistoryManager histories;
    private final ChangeReader reader;
    private final IssueFollowUp followUp;
    private final SeenUpdateStore seen;
    private final PluginSettingsFactory settings;
    private final RecentProblems problems;
    private final Clock clock;

    public ChangeSweep(
            IndexSearch search,
            IssueIndexingService index,
            ChangeHistoryManager histories,
            ChangeReader reader,
            IssueFollowUp followUp,
            SeenUpdateStore seen,
            PluginSettingsFactory settings,
            RecentProblems problems,
            Clock clock) {
        this.search = search;
        this.index = index;
        this.histories = histories;
        this.reader = reader;
        this.followUp = followUp;
        this.seen = seen;
        this.settings = settings;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        Instant until = clock.instant().minus(GRACE);
        Object stored = settings.createGlobalSettings().get(READ_UNTIL);
        if (!(stored instanceof String text) || !text.matches("\\d{1,18}")) {
            // What changed before the first start has no since-when and no confirmations anyway.
            remember(until);
            return Outcome.IDLE;
        }
        // Unverified on Jira 11: IssueIndexingService.isIndexAvailable
        if (!index.isIndexAvailable()) {
            return Outcome.POSTPONED;
        }
        Instant from = Instant.ofEpochMilli(Long.parseLong(text)).minus(OVERLAP);
        if (from.isBefore(until.minus(LONGEST))) {
            from = until.minus(LONGEST);
            log.info("Changes of issues before {} that had no event are not looked for", from);
        }
        Walk walk = new Walk(from, until, seen.since(from), cancelled);
        search.read(Jql.compare("updated", Operator.GREATER_THAN_EQUALS, minutesBack(from)), walk::page);
        if (walk.stopped) {
            return Outcome.CANCELLED;
        }
        seen.removeBefore(from.minus(SEEN_KEPT));
        remember(until);
        return walk.handled == 0 ? Outcome.IDLE : Outcome.FINISHED;
    }

    /** A relative time, so that time zones do not matter. JQL has minutes; the walk is exact. */
    private String minutesBack(Instant from) {
        return "-" + (Duration.between(from, clock.instant()).toMinutes() + 1) + "m";
    }

    private final class Walk {

        private final Instant from;
        private final Instant until;
        private final Map<Long, Instant> seenUpdates;
        private final BooleanSupplier cancelled;
        private boolean stopped;
        private int handled;

        private Walk(Instant from, Instant until, Map<Long, Instant> seenUpdates, BooleanSupplier cancelled) {
            this.from = from;
            this.until = until;
            this.seenUpdates = seenUpdates;
            this.cancelled = cancelled;
        }

        private void page(Iterable<Issue> issues) {
            for (Issue issue : issues) {
                stopped |= cancelled.getAsBoolean();
                if (!stopped && isUnseen(issue)) {
                    handled++;
                    handle(issue);
                }
            }
        }

        private boolean isUnseen(Issue issue) {
            if (issue.getUpdated() == null) {
                return false;
            }
            Instant updated = issue.getUpdated().toInstant();
            Instant known = seenUpdates.getOrDefault(issue.getId(), Instant.MIN);
            return !updated.isBefore(from) && updated.isBefore(until) && known.isBefore(updated.minus(PRECISION));
        }

        /** A failure is left to the nightly reconciliation, so that it does not stop the others. */
        private void handle(Issue issue) {
            try {
                List<ChangeHistory> changes = histories.getChangeHistories(issue).stream()
                        .filter(change -> !change.getTimePerformed().toInstant().isBefore(from))
                        .toList();
                if (issue.getCreated() != null
                        && !issue.getCreated().toInstant().isBefore(from)) {
                    followUp.created(issue, UserKeys.optional(issue.getCreatorId()), rolesChangedBy(changes));
                }
                for (ChangeHistory change : changes) {
                    handle(issue, change);
                }
            } catch (IndexException | RuntimeException e) {
                log.error("Cannot update what depends on issue {}", issue.getKey(), e);
                problems.add("updating what depends on an issue, from its history", e);
            }
        }

        private Set<Role> rolesChangedBy(List<ChangeHistory> changes) {
            return changes.stream()
                    .flatMap(change -> reader.read(change).owners().keySet().stream())
                    .collect(Collectors.toSet());
        }

        private void handle(Issue issue, ChangeHistory change) throws IndexException {
            followUp.edited(
                    issue,
                    reader.read(change),
                    UserKeys.optional(change.getAuthorKey()),
                    change.getTimePerformed().toInstant(),
                    reader.epicsExist());
        }
    }

    private void remember(Instant until) {
        settings.createGlobalSettings().put(READ_UNTIL, String.valueOf(until.toEpochMilli()));
    }
}
