package io.clearowner.sandbox.boot;

import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.util.UserManager;
import io.clearowner.sandbox.kernel.Area;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.Partial;
import io.clearowner.sandbox.kernel.Services;
import io.clearowner.sandbox.platform.ClusterMessages;
import io.clearowner.sandbox.search.FilterStore;
import io.clearowner.sandbox.search.HostIndexingService;
import io.clearowner.sandbox.search.HostIssueDocumentSearchService;
import io.clearowner.sandbox.search.HostSearchRequestService;
import io.clearowner.sandbox.search.HostSearchService;
import io.clearowner.sandbox.search.HostSearchedModel;
import io.clearowner.sandbox.search.IndexReplication;
import io.clearowner.sandbox.search.IssueIndexer;
import io.clearowner.sandbox.search.IssueSearch;
import io.clearowner.sandbox.search.JqlFunctionModule;
import io.clearowner.sandbox.search.StoredIndexOperations;
import io.clearowner.sandbox.search.index.IssueDocuments;
import io.clearowner.sandbox.search.index.IssueIndex;
import io.clearowner.sandbox.search.query.PluginFunctions;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Searching issues with JQL, and saved filters. */
public final class SearchArea implements Area {
    private static final String FILTER_OWNER = "admin";
    private static final int LINES = 10;

    private final IssueIndex index;
    private final IssueIndexer indexer;
    private final PluginFunctions functions = new PluginFunctions();

    public SearchArea(Services services, Database database, Path indexFolder) {
        database.runScript("schema-search.sql");
        Clock clock = Clock.systemDefaultZone();
        var model = new HostSearchedModel(services);
        var filters =
                new FilterStore(database, key -> services.get(UserManager.class).getUserByKeyEvenWhenUnknown(key));
        filters.addInitialFilters(FILTER_OWNER);
        var cluster = services.get(ClusterMessages.class);
        index = new IssueIndex(indexFolder, !cluster.alone());
        indexer = new IssueIndexer(
                model, new IssueDocuments(model, clock.getZone()), index, new StoredIndexOperations(database));
        var search = new IssueSearch(
                model,
                index,
                context -> context.visible().isEmpty() ? filters.all() : filters.visibleTo(context.user()),
                functions,
                clock);
        services.put(FilterStore.class, filters);
        services.put(IssueIndexer.class, indexer);
        services.put(
                IssueIndexingService.class,
                Partial.create(HostIndexingService.class, indexer, new IndexReplication(cluster, indexer)));
        services.put(SearchService.class, Partial.create(HostSearchService.class, model, search));
        services.put(IssueDocumentSearchService.class, Partial.create(HostIssueDocumentSearchService.class, search));
        services.put(SearchRequestService.class, Partial.create(HostSearchRequestService.class, filters));
    }

    @Override
    public List<ModuleType> moduleTypes() {
        return List.of(new JqlFunctionModule(functions));
    }

    /** The plugin's fields exist only now, and all issues only after the first import. */
    @Override
    public void pluginLoaded(Consumer<String> progress) {
        if (!index.stale()) {
            int missed = indexer.catchUp();
            if (missed > 0) {
                progress.accept("Indexed " + missed + " issues again that a sudden end had left behind");
            }
            return;
        }
        var lines = new AtomicLong(-1);
        indexer.rebuild((done, total) -> {
            long line = total == 0 ? LINES : done * LINES / total;
            if (lines.getAndSet(line) < line) {
                progress.accept("Indexed " + done + " of " + total + " issues");
            }
        });
    }

    @Override
    public void close() {
        index.close();
    }
}
