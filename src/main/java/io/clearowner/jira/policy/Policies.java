package io.clearowner.jira.policy;

import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import com.atlassian.jira.config.ConstantsManager;
import io.clearowner.jira.ownership.Policy;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.store.StoredPolicy;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policies in force. Reading one is a look into memory; saving one reaches every node of the cluster and
 * has the issues judged anew.
 */
public final class Policies {

    private static final Logger log = LoggerFactory.getLogger(Policies.class);
    private static final String CACHE = Policies.class.getName() + ".global";

    private final PolicyStore store;
    private final ConstantsManager constants;
    private final PolicyListener listener;
    private final Clock clock;
    private final CachedReference<String> cache;
    private volatile Decoded decoded = new Decoded(PolicyText.write(Policy.DEFAULT), Policy.DEFAULT);
    private volatile boolean failing;

    public Policies(PolicyStore store, CacheFactory caches, ConstantsManager constants, PolicyListener listener,
            Clock clock) {
        this(store, load -> caches.getCachedReference(CACHE, load,
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build()), constants, listener, clock);
    }

    Policies(PolicyStore store, Function<Supplier<String>, CachedReference<String>> caches,
            ConstantsManager constants, PolicyListener listener, Clock clock) {
        this.store = store;
        this.constants = constants;
        this.listener = listener;
        this.clock = clock;
        this.cache = caches.apply(() -> store.global().map(StoredPolicy::policy).map(PolicyText::write)
                .orElseGet(() -> PolicyText.write(Policy.DEFAULT)));
    }

    /** The policy that issues of the project are judged by; today the same for all. */
    public Policy forProject(long projectId) {
        return global();
    }

    /** The global policy, {@link Policy#DEFAULT} until one is saved. */
    public Policy global() {
        String text;
        try {
            text = cache.get();
        } catch (RuntimeException e) {
            // Indexing asks for every issue, and must not stop because a database or a cache is not there yet.
            if (!failing) {
                failing = true;
                log.warn("Cannot read the policy; going on with the last known one", e);
            }
            return decoded.policy;
        }
        failing = false;
        Decoded known = decoded;
        if (!known.text.equals(text)) {
            known = new Decoded(text, PolicyText.read(text));
            decoded = known;
        }
        return known.policy;
    }

    /** The saved global policy with who saved it and when; empty while the default is in force. */
    public Optional<StoredPolicy> savedGlobal() {
        return store.global();
    }

    /**
     * Saves the policy for all nodes and has the issues judged anew if it changed.
     *
     * @throws IllegalArgumentException naming an issue type that does not exist; then nothing is saved
     */
    public void saveGlobal(Policy policy, UserKey by) {
        rejectUnknownIssueTypes(policy);
        boolean changed = !store.global().map(StoredPolicy::policy).orElse(Policy.DEFAULT).equals(policy);
        store.saveGlobal(policy, by, clock.instant());
        cache.reset();
        if (changed) {
            listener.policyChanged();
        }
    }

    private void rejectUnknownIssueTypes(Policy policy) {
        Set<String> unknown = new TreeSet<>(policy.issueTypeIds().orElse(Set.of()));
        unknown.removeIf(id -> constants.getIssueType(id) != null);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("issueTypeIds: there is no issue type with id " + unknown);
        }
    }

    private record Decoded(String text, Policy policy) {
    }
}
