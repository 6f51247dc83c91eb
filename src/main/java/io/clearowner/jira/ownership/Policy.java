package io.clearowner.jira.ownership;

import io.clearowner.jira.ownership.InvalidPolicy.Kind;
import io.clearowner.jira.ownership.InvalidPolicy.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which reasons count, on which issues, and where owners are inherited from.
 *
 * @param reasons codes of the reasons that are on; none means that nothing is ever unclear
 * @param includesResolved whether resolved issues are assessed as well
 * @param issueTypeIds the issue types that are assessed; none means all standard types, so no sub-tasks
 * @param graceDays days after an issue was created before {@code missing} counts, 0 to 365
 * @param confirmWithinDays days that an owner has to say yes before {@code unconfirmed} counts, 0 to 90
 * @param onDecline what becomes of a role that is declined
 * @param reconfirmEveryDays days after which a yes is {@code stale}, 1 to 3650
 * @param inheritsFrom where an issue without an owner takes one from
 * @param overloadAbove open issues that one person may hold in one role before it is called too many, 1 to 100,000; of
 *     the global policy, since a person's issues are in many projects
 */
public record Policy(
        Set<String> reasons,
        boolean includesResolved,
        Set<String> issueTypeIds,
        int graceDays,
        int confirmWithinDays,
        OnDecline onDecline,
        int reconfirmEveryDays,
        Set<Provenance> inheritsFrom,
        int overloadAbove) {

    public static final Policy DEFAULT = new Policy(
            Set.of("missing", "inactive", "no-access"),
            false,
            Set.of(),
            0,
            5,
            OnDecline.KEEP,
            180,
            EnumSet.copyOf(Provenance.INHERITED),
            100);

    /** @throws InvalidPolicy naming every setting that is wrong and what would be right */
    public Policy {
        reasons = Set.copyOf(reasons);
        issueTypeIds = Set.copyOf(issueTypeIds);
        inheritsFrom = Set.copyOf(inheritsFrom);
        Objects.requireNonNull(onDecline, "onDecline");
        List<Problem> problems = new ArrayList<>();
        unknownReasons(reasons, problems);
        blankIssueTypes(issueTypeIds, problems);
        range(PolicySetting.GRACE_DAYS, graceDays, 0, 365, problems);
        range(PolicySetting.CONFIRM_WITHIN_DAYS, confirmWithinDays, 0, 90, problems);
        range(PolicySetting.RECONFIRM_EVERY_DAYS, reconfirmEveryDays, 1, 3650, problems);
        range(PolicySetting.OVERLOAD_ABOVE, overloadAbove, 1, 100_000, problems);
        if (inheritsFrom.contains(Provenance.ISSUE)) {
            problems.add(new Problem(
                    PolicySetting.INHERITS_FROM,
                    Kind.UNKNOWN_SOURCES,
                    List.of(Provenance.ISSUE.code(), codes(Provenance.INHERITED))));
        }
        if (!problems.isEmpty()) {
            throw new InvalidPolicy(problems);
        }
    }

    /** Whether the policy has an opinion on the issue; if not, the issue is clear. */
    public boolean covers(IssueFacts issue) {
        if (issue.resolved() && !includesResolved) {
            return false;
        }
        return issueTypeIds.isEmpty() ? !issue.subTask() : issueTypeIds.contains(issue.issueTypeId());
    }

    /** Whether both assess every issue alike. The load limit of a person affects no assessment. */
    public boolean assessesSameAs(Policy other) {
        return reasons.equals(other.reasons)
                && includesResolved == other.includesResolved
                && issueTypeIds.equals(other.issueTypeIds)
                && graceDays == other.graceDays
                && confirmWithinDays == other.confirmWithinDays
                && onDecline == other.onDecline
                && reconfirmEveryDays == other.reconfirmEveryDays
                && inheritsFrom.equals(other.inheritsFrom);
    }

    public boolean counts(String reason) {
        return reasons.contains(reason);
    }

    /** Whether a person who is given a role by somebody else is asked for a yes or no. */
    public boolean asksForConfirmation() {
        return counts(Reasons.UNCONFIRMED) || counts(Reasons.DECLINED);
    }

    private static void unknownReasons(Set<String> reasons, List<Problem> problems) {
        Set<String> unknown = new TreeSet<>(reasons);
        Reasons.codes().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            problems.add(new Problem(
                    PolicySetting.REASONS,
                    Kind.UNKNOWN_REASONS,
                    List.of(String.join(", ", unknown), String.join(", ", Reasons.codes()))));
        }
    }

    private static void blankIssueTypes(Set<String> ids, List<Problem> problems) {
        if (ids.stream().anyMatch(String::isBlank)) {
            problems.add(new Problem(PolicySetting.ISSUE_TYPES, Kind.UNKNOWN_ISSUE_TYPES, List.of("''")));
        }
    }

    private static void range(PolicySetting setting, int days, int min, int max, List<Problem> problems) {
        if (days < min || days > max) {
            problems.add(new Problem(
                    setting,
                    Kind.OUT_OF_RANGE,
                    List.of(String.valueOf(days), String.valueOf(min), String.valueOf(max))));
        }
    }

    private static String codes(List<Provenance> sources) {
        return String.join(", ", sources.stream().map(Provenance::code).toList());
    }
}
