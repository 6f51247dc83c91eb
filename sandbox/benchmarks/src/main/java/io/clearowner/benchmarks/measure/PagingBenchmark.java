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

/** The gadget against a client without the plugin, which pages through all open issues and assesses each. */
final class PagingBenchmark implements Benchmark {
    private static final int PAGE = 1_000;
    private static final double GOAL = 1_000;
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
        Figures gadget = new Rounds(5, 15, 1)
                .of(Map.of("gadget", () -> visitor.get(GadgetBenchmark.ASKED)))
                .get("gadget");
        double ratio = paging / gadget.median();
        String figures = String.format(
                Locale.ROOT, "%.0f × faster (%.1f s against %s); both find %d", ratio, paging / 1000, gadget, unclear);
        String what = "gadget data against paging through the open issues and assessing each";
        boolean big = jira.count(jira.query("")) > GOAL_AT / 2;
        return List.of(big ? Row.goal(what, figures, "≥ 1,000 ×", ratio >= GOAL) : Row.figure(what, figures));
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
