package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps policies in the database. */
public final class PolicyStore {

    private static final Logger log = LoggerFactory.getLogger(PolicyStore.class);
    private static final String GLOBAL = "global";

    private final ActiveObjects ao;

    public PolicyStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<StoredPolicy> global() {
        return row(GLOBAL).map(PolicyStore::record);
    }

    public StoredPolicy saveGlobal(Policy policy, UserKey by, Instant at) {
        return record(Rows.updateOrCreate(
                () -> row(GLOBAL).map(row -> update(row, policy, by, at)),
                () -> create(policy, by, at)));
    }

    private Optional<PolicyAo> row(String scope) {
        return Rows.first(ao.find(PolicyAo.class, Query.select().where(PolicyAo.SCOPE + " = ?", scope)));
    }

    private static PolicyAo update(PolicyAo row, Policy policy, UserKey by, Instant at) {
        row.setReasons(join(policy.reasons()));
        row.setJudgesResolved(policy.judgesResolved());
        row.setIssueTypeIds(policy.issueTypeIds().map(PolicyStore::join).orElse(null));
        row.setVersion(row.getVersion() + 1);
        row.setChangedBy(by.value());
        row.setChangedAt(at.toEpochMilli());
        row.save();
        return row;
    }

    private PolicyAo create(Policy policy, UserKey by, Instant at) {
        Map<String, Object> columns = Rows.columns();
        columns.put(PolicyAo.SCOPE, GLOBAL);
        columns.put(PolicyAo.REASONS, join(policy.reasons()));
        columns.put(PolicyAo.JUDGES_RESOLVED, policy.judgesResolved());
        columns.put(PolicyAo.ISSUE_TYPE_IDS, policy.issueTypeIds().map(PolicyStore::join).orElse(null));
        columns.put(PolicyAo.VERSION, 1);
        columns.put(PolicyAo.CHANGED_BY, by.value());
        columns.put(PolicyAo.CHANGED_AT, at.toEpochMilli());
        return ao.create(PolicyAo.class, columns);
    }

    private static StoredPolicy record(PolicyAo row) {
        Set<String> reasons = split(row.getReasons());
        if (reasons.retainAll(Reasons.codes())) {
            // A newer version of the plugin may have saved reasons that this one does not have.
            log.warn("Policy '{}': leaving out unknown reasons of '{}'", row.getScope(), row.getReasons());
        }
        Policy policy = new Policy(reasons, row.isJudgesResolved(),
                Optional.ofNullable(row.getIssueTypeIds()).map(PolicyStore::split));
        return new StoredPolicy(policy, row.getVersion(), new UserKey(row.getChangedBy()),
                Instant.ofEpochMilli(row.getChangedAt()));
    }

    private static String join(Set<String> values) {
        return values.isEmpty() ? null : String.join(",", new TreeSet<>(values));
    }

    private static Set<String> split(String text) {
        return text == null || text.isEmpty() ? new LinkedHashSet<>()
                : new LinkedHashSet<>(Arrays.asList(text.split(",")));
    }
}
