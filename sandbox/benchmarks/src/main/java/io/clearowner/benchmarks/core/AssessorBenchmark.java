package io.clearowner.benchmarks.core;

import io.clearowner.jira.ownership.AreaOwners;
import io.clearowner.jira.ownership.Assessment;
import io.clearowner.jira.ownership.Assessor;
import io.clearowner.jira.ownership.Clarity;
import io.clearowner.jira.ownership.Commitments;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.IssueFacts;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.People;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Provenance;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Assesses issues in memory, on one core: by the default policy, by one with every reason, and with an owner inherited
 * from the last of many components of the parent, from the lead of that component, or from a field of the issue. Goal:
 * two million a second, and no garbage that grows with the issue.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssessorBenchmark {

    private static final long CREATED = System.currentTimeMillis();
    private static final UserKey ANN = new UserKey("ann");
    private static final Set<String> ALL = Set.of(
            "missing", "inactive", "no-access", "declined", "unconfirmed", "same-person", "stale", "no-why", "no-when");
    private static final UserKey BOB = new UserKey("bob");

    @Param({"default", "everything", "inherited-0", "inherited-20", "lead-20", "field"})
    public String kind;

    private Assessor assessor;
    private Policy policy;
    private IssueFacts issue;

    @Setup
    public void prepare() {
        assessor = new Assessor(new Everybody(), new LastComponent(), new Nothing(), Clock.systemUTC());
        policy = switch (kind) {
            case "default" -> Policy.DEFAULT;
            case "everything" ->
                PolicySettings.NONE.with(PolicySetting.REASONS, ALL).applyTo(Policy.DEFAULT);
            case "lead-20" ->
                subTasks()
                        .with(PolicySetting.PRODUCT_INHERITS_FROM_LEADS, Set.of(Provenance.COMPONENT_LEAD))
                        .with(PolicySetting.DELIVERY_INHERITS_FROM_LEADS, Set.of(Provenance.COMPONENT_LEAD))
                        .applyTo(Policy.DEFAULT);
            case "field" ->
                PolicySettings.NONE
                        .with(PolicySetting.PRODUCT_INHERITS_FROM_FIELD, MappedField.REPORTER)
                        .with(PolicySetting.DELIVERY_INHERITS_FROM_FIELD, MappedField.ASSIGNEE)
                        .applyTo(Policy.DEFAULT);
            default -> subTasks().applyTo(Policy.DEFAULT);
        };
        issue = switch (kind) {
            case "inherited-0" -> new Facts(true, null, null, List.of(), new Facts(false, ANN, BOB, List.of(), null));
            case "inherited-20" -> belowComponents(1);
            case "lead-20" -> belowComponents(101);
            case "field" -> new Facts(false, null, null, List.of(), null);
            default -> new Facts(false, ANN, BOB, List.of(), null);
        };
        Assessment both = assessor.assess(issue, policy);
        if (!both.product().clarity().equals(Clarity.CLEAR)
                || both.product().owner().isEmpty()) {
            throw new IllegalStateException("It should be clear, and was " + both);
        }
    }

    /** Sub-tasks are assessed where their type is named. */
    private static PolicySettings subTasks() {
        return PolicySettings.NONE.with(PolicySetting.ISSUE_TYPES, Set.of("1"));
    }

    /** A sub-task without anything, below an issue with twenty components. */
    private static Facts belowComponents(long first) {
        List<Long> components = LongStream.range(first, first + 20).boxed().toList();
        return new Facts(true, null, null, List.of(), new Facts(false, null, null, components, null));
    }

    @Benchmark
    public Assessment assessBothRoles() {
        return assessor.assess(issue, policy);
    }

    @Benchmark
    public Clarity assessOneRole() {
        return assessor.clarity(issue, policy, Role.PRODUCT);
    }

    private record Facts(
            boolean subTask,
            Optional<UserKey> product,
            Optional<UserKey> delivery,
            List<Long> componentIds,
            Optional<IssueFacts> parent,
            Optional<UserKey> lead)
            implements IssueFacts {

        Facts(boolean subTask, UserKey product, UserKey delivery, List<Long> componentIds, IssueFacts above) {
            this(
                    subTask,
                    Optional.ofNullable(product),
                    Optional.ofNullable(delivery),
                    componentIds,
                    Optional.ofNullable(above),
                    Optional.of(ANN));
        }

        @Override
        public long issueId() {
            return 1;
        }

        @Override
        public long projectId() {
            return 2;
        }

        @Override
        public String issueTypeId() {
            return "1";
        }

        @Override
        public boolean resolved() {
            return false;
        }

        @Override
        public long createdAt() {
            return CREATED;
        }

        @Override
        public boolean described() {
            return true;
        }

        @Override
        public boolean dated() {
            return true;
        }

        @Override
        public Optional<UserKey> ownOwner(Role role) {
            return role == Role.PRODUCT ? product : delivery;
        }

        @Override
        public Optional<IssueFacts> epic() {
            return Optional.empty();
        }

        @Override
        public Optional<UserKey> userIn(MappedField field) {
            return lead;
        }

        @Override
        public Optional<UserKey> componentLead(long componentId) {
            return componentId == 120 ? lead : Optional.empty();
        }

        @Override
        public Optional<UserKey> projectLead() {
            return lead;
        }
    }

    private static final class Everybody implements People {
        @Override
        public boolean active(UserKey user) {
            return true;
        }

        @Override
        public boolean canBrowse(UserKey user, IssueFacts facts) {
            return true;
        }
    }

    /** Only the last of twenty components has owners. */
    private static final class LastComponent implements AreaOwners {
        @Override
        public Optional<UserKey> ofComponent(long componentId, Role role) {
            return componentId == 20 ? Optional.of(role == Role.PRODUCT ? ANN : BOB) : Optional.empty();
        }

        @Override
        public Optional<UserKey> ofProject(long projectId, Role role) {
            return Optional.empty();
        }
    }

    private static final class Nothing implements Commitments {
        @Override
        public Optional<Waiver> waiver(long issueId, Role role) {
            return Optional.empty();
        }

        @Override
        public Optional<Confirmation> confirmation(long issueId, Role role) {
            return Optional.empty();
        }
    }
}
