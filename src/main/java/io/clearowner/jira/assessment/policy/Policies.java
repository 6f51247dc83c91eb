package io.clearowner.jira.assessment.policy;

import io.clearowner.jira.ownership.InvalidPolicy;
import io.clearowner.jira.ownership.MappedField;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.cluster.ClusterCaches;
import io.clearowner.jira.platform.cluster.SharedMap;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.store.PolicyText;
import io.clearowner.jira.store.StoredPolicy;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The policies in force. A project inherits each setting that it does not set from the global policy, which inherits
 * from {@link Policy#DEFAULT}. Reading uses memory only; saving invalidates every node and has the issues reassessed.
 */
public final class Policies {

    private static final String CACHE = Policies.class.getName() + ".saved";

    private final PolicyStore store;
    private final SiteReferences references;
    private final PolicyListener listener;
    private final Clock clock;
    private final SharedMap<PoliciesInForce> inForce;

    public Policies(
            PolicyStore store, ClusterCaches caches, SiteReferences references, PolicyListener listener, Clock clock) {
        this.store = store;
        this.references = references;
        this.listener = listener;
        this.clock = clock;
        this.inForce = new SharedMap<>(caches, CACHE, this::texts, PoliciesInForce::of);
    }

    /** The policy of the project's issues. */
    public Policy forProject(long projectId) {
        return inForce.get().ofProject(projectId);
    }

    /** The policy of all projects that set nothing themselves. */
    public Policy global() {
        return inForce.get().global();
    }

    public Policy of(PolicyScope scope) {
        return scope.global() ? global() : forProject(scope.projectId().getAsLong());
    }

    /** The distinct policies in force anywhere. */
    public Set<Policy> inForce() {
        PoliciesInForce all = inForce.get();
        Set<Policy> distinct = new HashSet<>(all.ofProjects().values());
        distinct.add(all.global());
        return distinct;
    }

    /** The projects in which the policy in force has a property. */
    public ProjectChoice where(Predicate<Policy> property) {
        PoliciesInForce all = inForce.get();
        if (property.test(all.global())) {
            return ProjectChoice.EVERYWHERE;
        }
        return ProjectChoice.in(all.ofProjects().entrySet().stream()
                .filter(own -> property.test(own.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** The fields that any policy in force takes owners from. */
    public Set<MappedField> mappedFields() {
        return inForce.get().mappedFields();
    }

    /** Codes of the reasons that any policy in force counts. */
    public Set<String> reasonsInForce() {
        return inForce().stream()
                .flatMap(policy -> policy.get(PolicySetting.REASONS).stream())
                .collect(Collectors.toSet());
    }

    /** The saved version in force for the scope; empty if none was ever saved. */
    public Optional<StoredPolicy> saved(PolicyScope scope) {
        return store.current(scope);
    }

    /** The versions in force of projects that set anything themselves. */
    public List<StoredPolicy> savedForProjects() {
        return store.current().stream()
                .filter(saved -> !saved.scope().global() && !saved.settings().equals(PolicySettings.NONE))
                .toList();
    }

    /** Removes all versions of the policy of a deleted project. */
    public void remove(PolicyScope project) {
        store.remove(project);
        inForce.invalidate();
    }

    /** Invalidates the policies on every node. */
    public void invalidate() {
        inForce.invalidate();
    }

    /** The saved versions of the scope, newest first. */
    public List<StoredPolicy> history(PolicyScope scope, int start, int limit) {
        return store.history(scope, start, limit);
    }

    public int versions(PolicyScope scope) {
        return store.versions(scope);
    }

    /**
     * The policy that the scope would have with these settings.
     *
     * @throws InvalidPolicy naming every invalid setting
     */
    public Policy preview(PolicyScope scope, PolicySettings settings) {
        Policy policy = settings.applyTo(above(scope));
        references.rejectUnknown(settings);
        return policy;
    }

    /**
     * Saves the settings on all nodes, replacing all settings of the scope, and has the issues reassessed if the
     * assessment changes.
     *
     * @param version the version that the change was based on, 0 for none; empty to replace any version
     * @param why the user's explanation for the history, empty for none
     * @throws InvalidPolicy naming every invalid setting; nothing is saved
     * @throws Refusal if somebody else saved a version in between; nothing is saved
     */
    public StoredPolicy save(PolicyScope scope, PolicySettings settings, OptionalInt version, UserKey by, String why) {
        Policy above = above(scope);
        Policy after = preview(scope, settings);
        AtomicBoolean reassess = new AtomicBoolean();
        Optional<StoredPolicy> saved;
        try {
            saved = store.save(scope, version, settings, by, clock.instant(), why, replaced -> {
                reassess.set(!assessesSame(above, replaced, after));
                if (reassess.get()) {
                    listener.policyChanged(scope);
                }
            });
        } finally {
            // Also after a failure: the policy may have been stored.
            inForce.invalidate();
        }
        if (saved.isPresent() && reassess.get()) {
            listener.committed();
        }
        return saved.orElseThrow(
                () -> Refusal.because(Refusal.Kind.CONFLICT, "version", "clear-owner.rest.policy.changed-meanwhile"));
    }

    private Policy above(PolicyScope scope) {
        return scope.global() ? Policy.DEFAULT : global();
    }

    private static boolean assessesSame(Policy above, PolicySettings replaced, Policy after) {
        try {
            return replaced.applyTo(above).assessesSameAs(after);
        } catch (InvalidPolicy e) {
            // Saved by another version of the plugin and ignored until now.
            return above.assessesSameAs(after);
        }
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (StoredPolicy saved : store.current()) {
            String scope = saved.scope().global()
                    ? PoliciesInForce.GLOBAL
                    : String.valueOf(saved.scope().projectId().getAsLong());
            texts.put(scope, PolicyText.write(saved.settings()));
        }
        return texts;
    }
}
