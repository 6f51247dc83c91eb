package io.clearowner.sandbox.search;

import io.clearowner.sandbox.platform.ClusterMessages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Replicates index operations to the other nodes. Each node has its own index and reads the issues from the database; a
 * deleted issue is removed from the index.
 */
public final class IndexReplication {
    private static final String KIND = "index";
    private static final String ALL = "all";
    private static final int MAX_IDS = 1000;

    private final ClusterMessages cluster;

    public IndexReplication(ClusterMessages cluster, IssueIndexer indexer) {
        this.cluster = cluster;
        cluster.on(KIND, content -> {
            if (content.equals(ALL)) {
                indexer.rebuild((done, total) -> {});
            } else {
                indexer.index(
                        Arrays.stream(content.split(",")).map(Long::valueOf).toList());
            }
        });
    }

    void all() {
        cluster.send(KIND, ALL);
    }

    void issues(List<Long> ids) {
        for (int from = 0; from < ids.size(); from += MAX_IDS) {
            cluster.send(
                    KIND,
                    ids.subList(from, Math.min(from + MAX_IDS, ids.size())).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(",")));
        }
    }
}
