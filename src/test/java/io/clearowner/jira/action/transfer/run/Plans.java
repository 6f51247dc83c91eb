package io.clearowner.jira.action.transfer.run;

import io.clearowner.jira.action.transfer.plan.Asking;
import io.clearowner.jira.action.transfer.plan.TransferCondition;
import io.clearowner.jira.action.transfer.plan.TransferPlan;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Plans for the project ABC, for one role. */
final class Plans {

    private Plans() {}

    /** Gives the product role of all issues to the first eligible source. */
    static TransferPlan always(String... sources) {
        return plan(TransferCondition.ALWAYS, Optional.empty(), Asking.POLICY, 0, sources);
    }

    /** As {@link #always}, where bob is named. */
    static TransferPlan whereBobIsNamed(String... sources) {
        return plan(TransferCondition.PERSON, Optional.of(new UserKey("bob")), Asking.POLICY, 0, sources);
    }

    static TransferPlan asking(Asking asking, String... sources) {
        return plan(TransferCondition.ALWAYS, Optional.empty(), asking, 0, sources);
    }

    static TransferPlan limited(int limit, String... sources) {
        return plan(TransferCondition.ALWAYS, Optional.empty(), Asking.POLICY, limit, sources);
    }

    /** As {@link #always}, with one mail to each new owner. */
    static TransferPlan mailing(String... sources) {
        TransferPlan plan = always(sources);
        return new TransferPlan(
                plan.jql(),
                plan.owner(),
                plan.table(),
                plan.projectId(),
                plan.condition(),
                plan.person(),
                plan.sources(),
                plan.areas(),
                plan.reason(),
                plan.asking(),
                true,
                plan.limit());
    }

    private static TransferPlan plan(
            TransferCondition condition, Optional<UserKey> person, Asking asking, int limit, String... sources) {
        return new TransferPlan(
                Optional.of("project = ABC"),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                condition,
                person,
                Map.of(Role.PRODUCT, List.of(sources)),
                false,
                Optional.empty(),
                asking,
                false,
                limit);
    }

    /** Hands over what bob owns, with the projects and components. */
    static TransferPlan ofBob(String... sources) {
        return new TransferPlan(
                Optional.empty(),
                Optional.of(new UserKey("bob")),
                Optional.empty(),
                OptionalLong.empty(),
                TransferCondition.ALWAYS,
                Optional.empty(),
                Map.of(Role.PRODUCT, List.of(sources)),
                true,
                Optional.of("last day"),
                Asking.POLICY,
                false,
                0);
    }

    /** Changes what a table names. */
    static TransferPlan byTable(String table, TransferCondition condition) {
        return new TransferPlan(
                Optional.empty(),
                Optional.empty(),
                Optional.of(table),
                OptionalLong.empty(),
                condition,
                Optional.empty(),
                Map.of(Role.PRODUCT, List.of("table"), Role.DELIVERY, List.of("table")),
                false,
                Optional.empty(),
                Asking.POLICY,
                false,
                0);
    }
}
