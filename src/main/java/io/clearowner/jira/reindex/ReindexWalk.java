package io.clearowner.jira.reindex;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.clearowner.jira.store.ReindexRun;
import io.clearowner.jira.store.ReindexStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.ofbiz.core.entity.GenericEntityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks through all issues, project by project in order of id, and re-indexes them in batches. After a stop it goes on
 * behind the last project that it finished; after a new request it starts over.
 */
public final class ReindexWalk {

    /** How a walk ended. */
    enum Outcome { IDLE, FINISHED, POSTPONED, CANCELLED }

    private enum Step { DONE, RESTART, CANCELLED }

    static final int BATCH = 200;

    private static final Logger log = LoggerFactory.getLogger(ReindexWalk.class);

    private final ReindexStore store;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final IssueIndexingService index;
    private final Clock clock;

    public ReindexWalk(ReindexStore store, ProjectManager projects, IssueManager issues, IssueIndexingService index,
            Clock clock) {
        this.store = store;
        this.projects = projects;
        this.issues = issues;
        this.index = index;
        this.clock = clock;
    }

    Outcome run(BooleanSupplier cancelled) {
        Optional<ReindexRun> run = store.current().filter(ReindexRun::pending);
        if (run.isEmpty()) {
            return Outcome.IDLE;
        }
        while (run.isPresent()) {
            if (!index.isIndexAvailable()) {
                return Outcome.POSTPONED;
            }
            if (walk(run.get(), cancelled) == Step.CANCELLED) {
                return Outcome.CANCELLED;
            }
            run = store.current().filter(ReindexRun::pending);
        }
        return Outcome.FINISHED;
    }

    private Step walk(ReindexRun run, BooleanSupplier cancelled) {
        List<Project> ordered = new ArrayList<>(projects.getProjects());
        ordered.sort(Comparator.comparing(Project::getId));
        Pass pass = new Pass(run.requested(), cancelled);
        if (run.started()) {
            pass.failed = run.failed();
        } else {
            store.start(run.requested(), count(ordered, Long.MAX_VALUE), clock.instant());
        }
        long behind = run.started() ? run.lastProjectId() : 0;
        pass.done = run.started() ? count(ordered, behind) : 0;
        for (Project project : ordered) {
            if (project.getId() <= behind) {
                continue;
            }
            Step step = pass.project(project);
            if (step != Step.DONE) {
                return step;
            }
        }
        store.finish(run.requested(), clock.instant());
        log.info("Re-indexed {} issues, {} of them failed", pass.done, pass.failed);
        return Step.DONE;
    }

    private long count(List<Project> ordered, long upToProjectId) {
        return ordered.stream()
                .filter(project -> project.getId() <= upToProjectId)
                .mapToLong(project -> issues.getIssueCountForProject(project.getId()))
                .sum();
    }

    /** One way through the issues for one request. */
    private final class Pass {

        private final String token;
        private final BooleanSupplier cancelled;
        private long done;
        private long failed;

        private Pass(String token, BooleanSupplier cancelled) {
            this.token = token;
            this.cancelled = cancelled;
        }

        private Step project(Project project) {
            List<Long> ids = ids(project);
            for (int from = 0; from < ids.size(); from += BATCH) {
                if (cancelled.getAsBoolean()) {
                    return Step.CANCELLED;
                }
                if (!store.current().map(ReindexRun::requested).equals(Optional.of(token))) {
                    return Step.RESTART;
                }
                List<Long> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
                batch(issues.getIssueObjects(batch));
                done += batch.size();
                store.progress(done, failed);
            }
            store.projectDone(project.getId(), done, failed);
            return Step.DONE;
        }

        private void batch(List<Issue> batch) {
            try {
                index.reIndexIssueObjects(batch, IssueIndexingParams.INDEX_ISSUE_ONLY);
            } catch (IndexException | RuntimeException e) {
                log.warn("Cannot re-index a batch of {} issues at once; trying one by one", batch.size(), e);
                batch.forEach(this::single);
            }
        }

        private void single(Issue issue) {
            try {
                index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
            } catch (IndexException | RuntimeException e) {
                failed++;
                log.warn("Cannot re-index {}", issue.getKey(), e);
            }
        }

        private List<Long> ids(Project project) {
            try {
                return List.copyOf(issues.getIssueIdsForProject(project.getId()));
            } catch (GenericEntityException e) {
                throw new IllegalStateException("Cannot read the issues of project " + project.getKey(), e);
            }
        }
    }
}
