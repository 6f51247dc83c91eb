package io.clearowner.benchmarks.measure;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.sandbox.boot.Sandbox;
import io.clearowner.sandbox.model.field.SystemSearcher;
import io.clearowner.sandbox.search.index.IssueDocuments;
import io.clearowner.sandbox.search.index.IssueIndex;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Indexes issues with the plugin's fields, with as many stock fields whose values are constants, and with neither: read
 * from the database, converted to documents, written.
 */
final class IndexingBenchmark implements Benchmark {
    private static final int BATCH = 500;
    private static final int BATCHES = 24;
    private static final double GOAL = 1.10;

    @Override
    public List<Row> run(Sandbox sandbox) {
        Jira jira = new Jira(sandbox);
        List<CustomField> all = fields(jira);
        ApplicationUser somebody = jira.get(UserManager.class).getUserByName("admin");
        List<CustomField> stock = all.stream()
                .map(field -> !ours(field) ? field : constant(field, clarity(field) ? "missing" : somebody))
                .toList();
        List<CustomField> none = all.stream().filter(field -> !ours(field)).toList();
        Path folder = temporary();
        try (IssueIndex withAll = new IssueIndex(folder.resolve("all"));
                IssueIndex withStock = new IssueIndex(folder.resolve("stock"));
                IssueIndex withNone = new IssueIndex(folder.resolve("none"))) {
            List<List<Long>> batches = batches(jira);
            Map<String, Rounds.Work> works = new LinkedHashMap<>();
            works.put("with", new Indexing(jira, all, withAll, batches)::next);
            works.put("stock", new Indexing(jira, stock, withStock, batches)::next);
            works.put("without", new Indexing(jira, none, withNone, batches)::next);
            Map<String, Figures> taken = new Rounds(30, 60, 1).of(works);
            double ratio = taken.get("with").over(taken.get("stock"));
            double assessing = (taken.get("with").median() - taken.get("stock").median()) / BATCH * 1000;
            return List.of(Row.goal(
                    "indexing 500 issues with the plugin's fields against as many stock fields with constant values",
                    String.format(
                            Locale.ROOT,
                            "%.2f × (%s against %s), so the values take %.1f µs an issue; %.2f × against no such fields"
                                    + " (%s)",
                            ratio,
                            taken.get("with"),
                            taken.get("stock"),
                            assessing,
                            taken.get("with").over(taken.get("without")),
                            taken.get("without")),
                    "≤ 1.10 ×",
                    ratio <= GOAL));
        }
    }

    private static List<CustomField> fields(Jira jira) {
        return jira.get(CustomFieldManager.class).getCustomFieldObjects();
    }

    /** The same field with a constant value for every issue: the cost of any field. */
    private static CustomField constant(CustomField field, Object value) {
        return (CustomField) Proxy.newProxyInstance(
                CustomField.class.getClassLoader(),
                new Class<?>[] {CustomField.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getValue") ? value : method.invoke(field, arguments));
    }

    private static boolean ours(CustomField field) {
        return type(field).startsWith("io.clearowner.jira:");
    }

    private static boolean clarity(CustomField field) {
        return type(field).contains("-clarity");
    }

    private static String type(CustomField field) {
        return field.getCustomFieldType().getKey();
    }

    /** Issues of the largest projects, different ones in every batch. */
    private static List<List<Long>> batches(Jira jira) {
        List<Long> ids = new ArrayList<>();
        try {
            for (Project project : jira.get(ProjectManager.class).getProjects()) {
                ids.addAll(jira.get(IssueManager.class).getIssueIdsForProject(project.getId()));
                if (ids.size() > BATCH * BATCHES) {
                    break;
                }
            }
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
        List<List<Long>> batches = new ArrayList<>();
        for (int from = 0; from + BATCH <= ids.size() && batches.size() < BATCHES; from += BATCH) {
            batches.add(ids.subList(from, from + BATCH));
        }
        return batches;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("indexing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Indexes one batch after another. */
    private static final class Indexing {
        private final Jira jira;
        private final IssueDocuments documents;
        private final IssueIndex index;
        private final List<List<Long>> batches;
        private int next;

        private Indexing(Jira jira, Collection<CustomField> fields, IssueIndex index, List<List<Long>> batches) {
            this.jira = jira;
            this.documents = new IssueDocuments(model(fields), ZoneId.systemDefault());
            this.index = index;
            this.batches = batches;
        }

        private void next() {
            for (Issue issue : jira.get(IssueManager.class).getIssueObjects(batches.get(next++ % batches.size()))) {
                index.put(issue.getId().toString(), documents.of(issue));
            }
        }

        private static SearchedModel model(Collection<CustomField> fields) {
            return (SearchedModel) Proxy.newProxyInstance(
                    SearchedModel.class.getClassLoader(),
                    new Class<?>[] {SearchedModel.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "customFields" -> fields;
                        case "shown" -> ((CustomField) arguments[0]).isShown((Issue) arguments[1]);
                        case "searcher" ->
                            ((CustomField) arguments[0]).getCustomFieldSearcher() instanceof SystemSearcher searcher
                                    ? Optional.of(searcher.kind())
                                    : Optional.empty();
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
        }
    }
}
