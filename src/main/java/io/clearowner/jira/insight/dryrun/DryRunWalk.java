package io.clearowner.jira.insight.dryrun;

import com.atlassian.jira.issue.Issue;
import io.clearowner.jira.assessment.IssueAssessor;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.platform.JiraIssueFacts;
import io.clearowner.jira.platform.SiteIssues;
import io.clearowner.jira.platform.cluster.ClusterWork;
import io.clearowner.jira.store.DryRunStore;
import io.clearowner.jira.store.StoredDryRun;
import io.clearowner.jira.store.StoredPolicy;
import io.clearowner.jira.upkeep.reindex.BatchIndexer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Assesses issues by the current policy and by the proposed one, project by project; only issues that the requester may
 * see. After a stop it resumes behind the last finished project.
 */
public final class DryRunWalk implements ClusterWork {

    private static final Duration RETENTION = Duration.ofDays(1);
    private static final Logger log = LoggerFactory.getLogger(DryRunWalk.class);

    private final DryRunStore store;
    private final Policies policies;
    private final IssueAssessor assessor;
    private final SiteIssues site;
    private final BatchIndexer batches;
    private final People people;
    private final Clock clock;

    public DryRunWalk(
            DryRunStore store,
            Policies policies,
            IssueAssessor assessor,
            SiteIssues site,
            BatchIndexer batches,
            People people,
            Clock clock) {
        this.store = store;
        this.policies = policies;
        this.assessor = assessor;
        this.site = site;
        this.batches = batches;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Outcome run(BooleanSupplier cancelled) {
        Optional<StoredDryRun> run = store.next();
        if (run.isEmpty()) {
            return Outcome.IDLE;
        }
        store.removeRequestedBefore(clock.instant().minus(RETENTION));
        while (run.isPresent()) {
            if (!walk(run.get(), cancelled)) {
                return Outcome.CANCELLED;
            }
            run = store.next();
        }
        return Outcome.FINISHED;
    }

    /** @return false if cancelled */
    private boolean walk(StoredDryRun run, BooleanSupplier cancelled) {
        if (!Findings.readable(run.findings())) {
            store.remove(run.token());
            return true;
        }
        List<Long> projectIds = projectsOf(run.scope());
        long total = site.count(projectIds);
        Trial trial = new Trial(run, Findings.read(run.findings()), proposedPolicies(run));
        long done = run.done();
        for (long projectId : projectIds) {
            if (projectId <= run.cursorProject()) {
                continue;
            }
            List<Long> ids = List.copyOf(site.ofProject(projectId));
            for (int from = 0; from < ids.size(); from += BatchIndexer.SIZE) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                trial.add(batches.load(ids.subList(from, Math.min(from + BatchIndexer.SIZE, ids.size()))));
            }
            done += ids.size();
            if (!store.progress(run.token(), projectId, done, total, trial.findings.write())) {
                return true;
            }
        }
        store.finish(run.token(), clock.instant());
        return true;
    }

    private List<Long> projectsOf(PolicyScope scope) {
        return scope.global() ? site.projectIds() : List.of(scope.projectId().getAsLong());
    }

    /**
     * The proposed policies of projects with settings of their own; under the null key, that of every other project.
     */
    private Map<Long, Policy> proposedPolicies(StoredDryRun run) {
        Map<Long, Policy> proposed = new HashMap<>();
        Policy base = policies.preview(run.scope(), run.settings());
        proposed.put(null, base);
        if (run.scope().global()) {
            for (StoredPolicy own : policies.savedForProjects()) {
                PolicySettings settings = own.settings();
                proposed.put(own.scope().projectId().getAsLong(), settings.applyTo(base));
            }
        }
        return proposed;
    }

    /** The proposed policies of one run, and its findings. */
    private final class Trial {

        private final StoredDryRun run;
        private final Findings findings;
        private final Map<Long, Policy> policies;

        private Trial(StoredDryRun run, Findings findings, Map<Long, Policy> policies) {
            this.run = run;
            this.findings = findings;
            this.policies = policies;
        }

        private void add(List<Issue> batch) {
            for (Issue issue : batch) {
                try {
                    add(issue);
                } catch (RuntimeException e) {
                    log.debug("Dry run {} leaves out {}", run.token(), issue.getKey(), e);
                }
            }
        }

        private void add(Issue issue) {
            JiraIssueFacts facts = assessor.facts(issue);
            if (!people.canBrowse(run.requestedBy(), facts)) {
                return;
            }
            Policy proposed = policies.getOrDefault(facts.projectId(), policies.get(null));
            findings.add(issue.getKey(), assessor.assess(facts), assessor.assess(facts, proposed));
        }
    }
}
