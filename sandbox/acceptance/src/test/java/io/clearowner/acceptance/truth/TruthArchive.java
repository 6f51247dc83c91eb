package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.Issue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Archives and restores issues and projects, and deletes projects. */
final class TruthArchive extends TruthChanges {
    private static final int FEWEST_LIVE = 4;
    /** Projects that are never deleted, so that archiving goes on to the end. */
    private static final int FEWEST = 6;
    /** Deletions are rarer than any other operation. */
    private static final int DELETED_ONE_IN = 3;

    TruthArchive(TruthModel model, Random random, TruthSite site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::archiveIssue, 3);
        all.put(this::restoreIssue, 3);
        all.put(this::changeArchivedIssue, 2);
        all.put(this::archiveProject, 1);
        all.put(this::restoreProject, 2);
        all.put(this::deleteProject, 1);
        return all;
    }

    /** With its sub-tasks. */
    private String archiveIssue() {
        return anyIssue(issue -> !issue.isSubTask())
                .map(issue -> "archive " + set(issue, true))
                .orElse(null);
    }

    private String restoreIssue() {
        return any(
                        model.issues.values(),
                        issue -> issue.archived
                                && !issue.isSubTask()
                                && !model.archivedProjects.contains(project(issue.key)))
                .map(issue -> "restore " + set(issue, false))
                .orElse(null);
    }

    private Set<String> set(Issue issue, boolean archived) {
        expect(204, site.admin.put(ISSUE + issue.key + (archived ? "/archive" : "/restore"), Map.of()));
        Set<String> keys = new TreeSet<>(model.subTasksOf(issue.key));
        keys.add(issue.key);
        keys.forEach(key -> model.issues.get(key).archived = archived);
        return keys;
    }

    /** Is refused. */
    private String changeArchivedIssue() {
        Optional<Issue> found = any(model.issues.values(), model::archived);
        if (found.isEmpty()) {
            return null;
        }
        String path = REST + "issues/" + found.get().key + "/ownership/" + anyRole();
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("user", null);
        expect(403, site.admin.put(path, nobody));
        expect(403, site.admin.put(path + "/waiver", Map.of("until", "2099-01-01", "reason", "At random")));
        return "try to change " + found.get().key + ", which is archived";
    }

    private String archiveProject() {
        Set<String> projects = projects();
        if (projects.size() <= FEWEST_LIVE) {
            return null;
        }
        String project = any(projects).orElseThrow();
        expect(204, site.admin.put("/rest/api/2/project/" + project + "/archive", Map.of()));
        model.archivedProjects.add(project);
        return "archive project " + project;
    }

    /** Jira asks administrators to index it after that. */
    private String restoreProject() {
        Optional<String> project = any(model.archivedProjects);
        if (project.isEmpty()) {
            return null;
        }
        expect(204, site.admin.put("/rest/api/2/project/" + project.get() + "/restore", Map.of()));
        expect(204, site.admin.post("/rest/sandbox/1.0/projects/" + project.get() + "/reindex", Map.of()));
        model.archivedProjects.remove(project.get());
        return "restore project " + project.get() + " and index it";
    }

    private String deleteProject() {
        Set<String> live = projects();
        Set<String> projects = new TreeSet<>(live);
        projects.addAll(model.archivedProjects);
        if (live.size() <= FEWEST_LIVE || projects.size() <= FEWEST || random.nextInt(DELETED_ONE_IN) > 0) {
            return null;
        }
        String project = any(projects).orElseThrow();
        expect(204, site.admin.send("DELETE", "/rest/api/2/project/" + project, null));
        model.removeProject(project);
        site.toReindex.remove(project);
        expect(404, site.admin.get(REST + "projects/" + project + "/owners"));
        return "delete project " + project;
    }
}
