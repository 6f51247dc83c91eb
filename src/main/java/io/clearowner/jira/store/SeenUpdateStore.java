package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Stores for a while which updates of issues were handled, many to a row. */
public final class SeenUpdateStore {

    private static final int PER_ROW = 500;

    private final ActiveObjects ao;

    public SeenUpdateStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** @param updates by issue id, when the issue was last updated */
    public void add(Map<Long, Instant> updates, Instant seenAt) {
        List<String> texts = new ArrayList<>();
        updates.forEach((id, updated) -> texts.add(id + ":" + updated.toEpochMilli()));
        Transactions.run(ao, () -> {
            for (int from = 0; from < texts.size(); from += PER_ROW) {
                List<String> row = texts.subList(from, Math.min(from + PER_ROW, texts.size()));
                ao.create(
                        SeenUpdatesAo.class,
                        Map.of(SeenUpdatesAo.SEEN_AT, seenAt.toEpochMilli(), SeenUpdatesAo.UPDATES, join(row)));
            }
        });
    }

    private static String join(List<String> texts) {
        return String.join(",", texts);
    }

    /** By issue id, the latest update that was handled, of those written since the time. */
    public Map<Long, Instant> since(Instant seenAt) {
        Map<Long, Instant> updates = new HashMap<>();
        Query query = Query.select().where(SeenUpdatesAo.SEEN_AT + " >= ?", seenAt.toEpochMilli());
        for (SeenUpdatesAo row : ao.find(SeenUpdatesAo.class, query)) {
            for (String text : row.getUpdates().split(",")) {
                int colon = text.indexOf(':');
                Instant updated = Instant.ofEpochMilli(Long.parseLong(text.substring(colon + 1)));
                updates.merge(
                        Long.valueOf(text.substring(0, colon)),
                        updated,
                        (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        return updates;
    }

    /** Deletes what was written before the time. */
    public void removeBefore(Instant seenAt) {
        ao.deleteWithSQL(SeenUpdatesAo.class, SeenUpdatesAo.SEEN_AT + " < ?", seenAt.toEpochMilli());
    }
}
