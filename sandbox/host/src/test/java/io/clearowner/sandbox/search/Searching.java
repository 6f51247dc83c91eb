package io.clearowner.sandbox.search;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.query.Query;
import io.clearowner.sandbox.search.index.IssueDocuments;
import io.clearowner.sandbox.search.index.IssueIndex;
import io.clearowner.sandbox.search.jql.JqlParseException;
import io.clearowner.sandbox.search.jql.JqlParser;
import io.clearowner.sandbox.search.query.PluginFunctions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A world with its index, searched with JQL. */
final class Searching implements AutoCloseable {
    final World world;
    final IssueIndex index;
    final IssueIndexer indexer;
    final IssueSearch search;
    final PluginFunctions functions = new PluginFunctions();
    final List<SearchRequest> filters = new ArrayList<>();

    Searching(World world, Path folder) {
        this(world, folder, new TestIndexOperations());
    }

    Searching(World world, Path folder, IndexOperations operations) {
        this.world = world;
        index = new IssueIndex(folder);
        indexer = new IssueIndexer(world, new IssueDocuments(world, ZoneOffset.UTC), index, operations);
        search = new IssueSearch(world, index, context -> filters, functions, Clock.fixed(World.NOW, ZoneOffset.UTC));
    }

    Searching indexed() {
        indexer.rebuild((done, total) -> {});
        return this;
    }

    static Query parse(String jql) {
        try {
            return JqlParser.parse(jql);
        } catch (JqlParseException e) {
            throw new IllegalArgumentException(jql, e);
        }
    }

    /** The results for ada, in the order of the search. */
    List<TestIssue> find(String jql) {
        return search.find(World.ADA, parse(jql), false, 0, -1).ids().stream()
                .map(world.issues::get)
                .toList();
    }

    List<String> keys(String jql) {
        return find(jql).stream().map(TestIssue::getKey).toList();
    }

    long count(String jql) {
        return search.count(World.ADA, parse(jql), false);
    }

    Collection<String> errors(String jql) {
        return search.validate(World.ADA, parse(jql), null).getErrorMessages();
    }

    @Override
    public void close() {
        index.close();
    }
}
