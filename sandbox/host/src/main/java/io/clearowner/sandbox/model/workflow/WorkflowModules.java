package io.clearowner.sandbox.model.workflow;

import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The modules that enabled plugins offer for transitions. A service of the host. */
public final class WorkflowModules {
    private final Map<String, WorkflowModule> byKey = new ConcurrentSkipListMap<>();

    /**
     * Jira's life of such an object is not documented; here it is as long as it can be, so that state in it would show.
     */
    private final Map<String, Object> workers = new ConcurrentHashMap<>();

    /** Those of one kind, by key. */
    public List<WorkflowModule> of(WorkflowKind kind) {
        return byKey.values().stream().filter(module -> module.kind() == kind).toList();
    }

    public Optional<WorkflowModule> byKey(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    /**
     * The object that does the work of a module, by the name of its class as the workflow has it. Empty if the plugin
     * is disabled or no longer has the class.
     */
    <T> Optional<T> worker(Class<T> type, TransitionModule stored) {
        WorkflowModule module = byKey.get(stored.moduleKey());
        if (module == null) {
            return Optional.empty();
        }
        return Optional.of(
                type.cast(workers.computeIfAbsent(stored.className(), name -> module.worker(stored.className()))));
    }

    /** The module types of {@code atlassian-plugin.xml}. */
    public List<ModuleType> types() {
        return Arrays.stream(WorkflowKind.values()).<ModuleType>map(Type::new).toList();
    }

    private final class Type implements ModuleType {
        private final WorkflowKind kind;

        Type(WorkflowKind kind) {
            this.kind = kind;
        }

        @Override
        public String element() {
            return kind.element();
        }

        @Override
        public void enable(PluginModule module) {
            byKey.put(module.completeKey(), new WorkflowModule(kind, module));
        }

        @Override
        public void disable(PluginModule module) {
            byKey.remove(module.completeKey());
            workers.clear();
        }
    }
}
