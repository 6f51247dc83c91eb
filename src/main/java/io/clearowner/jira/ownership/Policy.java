package io.clearowner.jira.ownership;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which reasons count, and on which issues.
 *
 * @param reasons        codes of the reasons that are on; none means that nothing is ever unclear
 * @param judgesResolved whether resolved issues are judged as well
 * @param issueTypeIds   the issue types that are judged; empty means all standard types, so no sub-tasks
 */
public record Policy(Set<String> reasons, boolean judgesResolved, Optional<Set<String>> issueTypeIds) {

    public static final Policy DEFAULT =
            new Policy(Set.of("missing", "inactive", "no-access"), false, Optional.empty());

    /** @throws IllegalArgumentException naming the part that is wrong and what would be right */
    public Policy {
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(issueTypeIds, "issueTypeIds");
        reasons = Set.copyOf(reasons);
        issueTypeIds = issueTypeIds.map(Set::copyOf);
        Set<String> unknown = new TreeSet<>(reasons);
        Reasons.codes().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("reasons: unknown " + unknown + ", known are " + Reasons.codes());
        }
        issueTypeIds.ifPresent(ids -> {
            if (ids.isEmpty()) {
                throw new IllegalArgumentException(
                        "issueTypeIds: names no issue type; name at least one, or leave it out for all standard types");
            }
            if (ids.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException("issueTypeIds: holds a blank id, was " + ids);
            }
        });
    }

    /** Whether the policy has an opinion on the issue; if not, the issue is clear. */
    public boolean judges(IssueFacts issue) {
        if (issue.resolved() && !judgesResolved) {
            return false;
        }
        return issueTypeIds.isPresent() ? issueTypeIds.get().contains(issue.issueTypeId()) : !issue.subTask();
    }
}
