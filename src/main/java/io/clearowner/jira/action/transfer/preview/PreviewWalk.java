package io.clearowner.jira.action.transfer.preview;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.action.transfer.plan.Decision;
import io.clearowner.jira.action.transfer.plan.OwnedCounts;
import io.clearowner.jira.action.transfer.plan.PlanText;
import io.clearowner.jira.action.transfer.plan.TransferIssues;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.action.transfer.plan.TransferRights;
import io.clearowner.jira.action.transfer.plan.TransferRules;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.cluster.ClusterWork;
import io.clearowner.jira.store.PreviewStore;
import io.clearowner.jira.store.StoredPreview;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works out what plans would do, in batches of issues; after a stop it resumes behind the last batch. */
public final class PreviewWalk implements ClusterWork {

    private static final Duration RETENTION = Duration.ofDays(1);
    private static final int BATCHES_PER_SAVE = 10;
    private static final Logger log = LoggerFactory.getLogger(PreviewWalk.class);

    private final PreviewStore store;
    private final TransferRights rights;
    private final TransferIssues issues;
    private final TransferRules rules;
    private final OwnedCounts owned;
    private final BatchIndexer batches;
    private final UserManager users;
    private final I18nHelper.BeanFactory languages;
    private final Clock clock;

    public PreviewWalk(
            PreviewStore store,
            TransferRights rights,
            TransferIssues issues,
            TransferRules rules,
            OwnedCounts owned,
            BatchIndexer batches,
            UserManager users,
            I18nHelper.BeanFactory languages,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.issues = issues;
        this.rules = rules;
        this.owned = owned;
        this.batches = batches;
        this.users = users;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        Optional<StoredPreview> preview = store.next();
        if (preview.isEmpty()) {
            return Outcome.IDLE;
        }
        store.removeRequestedBefore(clock.instant().minus(RETENTION));
        while (preview.isPresent()) {
            if (!walk(preview.get(), cancelled)) {
                return Outcome.CANCELLED;
            }
            preview = store.next();
        }
        return Outcome.FINISHED;
    }

    /** @return false if cancelled */
    private boolean walk(StoredPreview preview, BooleanSupplier cancelled) {
        ApplicationUser by = users.getUserByKey(preview.requestedBy().value());
        if (by == null || !PreviewFindings.readable(preview.findings())) {
            store.remove(preview.token());
            return true;
        }
        try {
            return walk(preview, PlanText.read(preview.plan()), by, cancelled);
        } catch (Refusal refusal) {
            store.fail(preview.token(), refusal.message(languages.getInstance(by)), clock.instant());
            return true;
        }
    }

    private boolean walk(StoredPreview preview, TransferPlan plan, ApplicationUser by, BooleanSupplier cancelled) {
        rights.require(by, plan);
        List<Long> ids = List.copyOf(issues.ids(plan, by));
        Trial trial = new Trial(plan, by, PreviewFindings.read(preview.findings()));
        long cursor = preview.cursorIssue();
        int from =
                (int) ids.stream().takeWhile(id -> id <= preview.cursorIssue()).count();
        int sinceSaved = 0;
        while (from < ids.size()) {
            if (cancelled.getAsBoolean()) {
                return false;
            }
            List<Long> batch = ids.subList(from, Math.min(from + BatchIndexer.SIZE, ids.size()));
            batches.load(batch).forEach(trial::add);
            from += batch.size();
            cursor = batch.get(batch.size() - 1);
            sinceSaved++;
            if (sinceSaved == BATCHES_PER_SAVE && from < ids.size()) {
                sinceSaved = 0;
                if (!save(preview, cursor, from, ids.size(), trial)) {
                    return true;
                }
            }
        }
        if (save(preview, cursor, ids.size(), ids.size(), trial)) {
            store.finish(preview.token(), clock.instant());
        }
        return true;
    }

    private boolean save(StoredPreview preview, long cursor, long done, long total, Trial trial) {
        return store.progress(preview.token(), cursor, done, total, trial.findings.write());
    }

    /** One plan, and what it would do. */
    private final class Trial {

        private final TransferRules.ForPlan plan;
        private final OwnedCounts.Held held;
        private final PreviewFindings findings;

        private Trial(TransferPlan plan, ApplicationUser by, PreviewFindings findings) {
            this.plan = rules.of(plan, by);
            this.held = owned.of(plan, by);
            this.findings = findings;
            findings.byOwner().forEach((owner, roles) -> owner.ifPresent(person -> held.given(person, roles)));
        }

        private void add(Issue issue) {
            boolean changes = false;
            for (Role role : Role.values()) {
                try {
                    Decision decision = plan.decide(issue, role, held::belowLimit);
                    findings.add(issue.getId(), issue.getProjectId(), role, decision);
                    if (decision instanceof Decision.Change change) {
                        changes = true;
                        change.to().ifPresent(held::given);
                    }
                } catch (Refusal refusal) {
                    throw refusal;
                } catch (RuntimeException e) {
                    log.warn("The preview of a transfer leaves out {}", issue.getKey(), e);
                }
            }
            if (changes) {
                findings.addIssue();
            }
        }
    }
}
