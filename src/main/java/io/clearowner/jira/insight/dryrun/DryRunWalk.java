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
 * Assesses issues by the policy in force and by the one that is tried, project by project, and only those that the
 * person who asked may see. After a stop it goes on behind the last project that it finished.
 */
public final class DryRunWalk implements ClusterWork {

    private static final Duration KEPT = Duration.ofDays(1);
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
        store.removeRequestedBefore(clock.instant().minus(KEPT));
        while (run.isPresent()) {
            if (!walk(run.get(), cancelled)) {
                return Outcome.CANCELLED;
            }
            run = store.next();
        }
        return Outcome.FINISHED;
    }

    /** @return false if it was told to stop */
    private boolean walk(StoredDryRun run, BooleanSupplier cancelled) {
        List<Long> projectIds = projectsOf(run.scope());
        long total = site.count(projectIds);
        Tried tried = new Tried(run, Findings.read(run.findings()), tried(run));
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
                tried.assess(batches.load(ids.subList(from, Math.min(from + BatchIndexer.SIZE, ids.size()))));
            }
            done += ids.size();
            if (!store.progress(run.token(), projectId, done, total, tried.findings.write())) {
                return true;
            }
        }
        store.finish(run.token(), clock.instant());
        return true;
    }

    private List<Long> projectsOf(PolicyScope scope) {
        return scope.global() ? site.projectIds() : List.of(scope.projectId().getAsLong());
    }

    /** What each project with settings of its own would be assessed by; under the null key, every other project. */
    private Map<Long, Policy> tried(StoredDryRun run) {
        Map<Long, Policy> tried = new HashMap<>();
        Policy changed = policies.preview(run.scope(), run.settings());
        tried.put(null, changed);
        if (run.scope().global()) {
            for (StoredPolicy own : policies.savedForProjects()) {
                PolicySettings settings = own.settings();
                tried.put(own.scope().projectId().getAsLong(), settings.applyTo(changed));
            }
        }
        return tried;
    }

    /** One policy that is tried, and what was found. */
    private final class Tried {

        private final StoredDryRun run;
        private final Findings findings;
        private final Map<Long, Policy> policies;

        private Tried(StoredDryRun run, Findings findings, Map<Long, Policy> policies) {
            this.run = run;
            this.findings = findings;
            this.policies = policies;
        }

        private void assess(List<Issue> batch) {
            for (Issue issue : batch) {
                try {
                    assess(issue);
                } catch (RuntimeException e) {
                    log.debug("Dry run {} leaves out {}", run.token(), issue.getKey(), e);
                }
            }
        }

        private void assess(Issue issue) {
            JiraIssueFacts facts = assessor.facts(issue);
            if (!people.canBrowse(run.requestedBy(), facts)) {
                return;
            }
            Policy then = policies.getOrDefault(facts.projectId(), policies.get(null));
            findings.add(issue.getKey(), assessor.assess(facts), assessor.assess(facts, then));
        }
    }
}
