package io.clearowner.benchmarks.measure;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.sandbox.boot.Sandbox;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The gadget against clients without it, which page through all open issues and assess each. */
final class PagingBenchmark implements Benchmark {
    private static final int PAGE = 1_000;
    private static final double GOAL = 500;
    private static final double REST_GOAL = 1_000;
    private static final int GOAL_AT = 1_000_000;

    @Override
    public List<Row> run(Sandbox sandbox) {
        Jira jira = new Jira(sandbox);
        Visitor visitor = new Visitor(sandbox);
        long start = System.nanoTime();
        long unclear = count(jira);
        double paging = (System.nanoTime() - start) / 1e6;
        long known = visitor.get(GadgetBenchmark.ASKED).at("/counts/unclear").asLong();
        if (unclear != known) {
            throw new IllegalStateException("Paging found " + unclear + " unclear issues, the gadget " + known);
        }
        Figures gadget = new Rounds(30, 60, 1)
                .of(Map.of("gadget", () -> visitor.get(GadgetBenchmark.ASKED)))
                .get("gadget");
        start = System.nanoTime();
        long found = new RestPaging(
                        visitor,
                        jira.field("product-owner").getId(),
                        jira.field("delivery-owner").getId())
                .unclear(
                        GadgetBenchmark.SCOPE,
                        jira.get(ProjectManager.class).getProjects().stream()
                                .map(Project::getKey)
                                .toList());
        double rest = (System.nanoTime() - start) / 1e6;
        return List.of(
                row(
                        jira,
                        "gadget data against paging in the same process and assessing each open issue",
                        paging / gadget.median(),
                        GOAL,
                        String.format(
                                Locale.ROOT, "(%.1f s against %s); both find %d", paging / 1000, gadget, unclear)),
                row(
                        jira,
                        "gadget data against a script that pages through Jira's REST search",
                        rest / gadget.median(),
                        REST_GOAL,
                        String.format(
                                Locale.ROOT,
                                "(%.1f s against %s); the script finds %d, without the owners who cannot browse",
                                rest / 1000,
                                gadget,
                                found)));
    }

    private static Row row(Jira jira, String what, double ratio, double goal, String figures) {
        String text = String.format(Locale.ROOT, "%.0f × faster %s", ratio, figures);
        boolean big = jira.count(jira.query("")) > GOAL_AT / 2;
        return big
                ? Row.goal(what, text, String.format(Locale.ROOT, "≥ %,.0f ×", goal), ratio >= goal)
                : Row.figure(what, text);
    }

    /** Project by project, since Jira pages through 10,000 results at most. */
    private static long count(Jira jira) {
        CustomField product = jira.field("product-owner");
        CustomField delivery = jira.field("delivery-owner");
        long unclear = 0;
        for (Project project : jira.get(ProjectManager.class).getProjects()) {
            String scope = GadgetBenchmark.SCOPE + " and project = " + project.getId();
            String after = "";
            List<Issue> page;
            do {
                Query query = jira.query(scope + after + " ORDER BY key");
                page = jira.list(query, 0, PAGE);
                for (Issue issue : page) {
                    if (unclear(jira, issue, product) || unclear(jira, issue, delivery)) {
                        unclear++;
                    }
                }
                after = page.isEmpty()
                        ? ""
                        : " and key > " + page.get(page.size() - 1).getKey();
            } while (page.size() == PAGE);
        }
        return unclear;
    }

    private static boolean unclear(Jira jira, Issue issue, CustomField field) {
        if (issue.isSubTask()) {
            return false;
        }
        return !(issue.getCustomFieldValue(field) instanceof ApplicationUser owner)
                || !owner.isActive()
                || !jira.get(PermissionManager.class).hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, owner);
    }
}
