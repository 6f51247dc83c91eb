package io.clearowner.sandbox.model.workflow;

import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.model.db.Db;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The modules of each transition of the sandbox's only workflow: in the database, read from memory. A service of the
 * host.
 */
public final class TransitionModules {
    private final Db db;
    private volatile Map<Integer, Map<WorkflowKind, List<TransitionModule>>> memory;

    public TransitionModules(Db db) {
        this.db = db;
        read();
    }

    /** In the order of execution; post functions include Jira's own steps. */
    public List<TransitionModule> of(int transitionId, WorkflowKind kind) {
        List<TransitionModule> stored =
                memory.getOrDefault(transitionId, Map.of()).getOrDefault(kind, List.of());
        return stored.isEmpty() && kind == WorkflowKind.FUNCTION ? ofJira(transitionId) : stored;
    }

    private static List<TransitionModule> ofJira(int transitionId) {
        return JiraStep.IN_ORDER.stream()
                .map(step -> new TransitionModule(
                        -1 - step.ordinal(), transitionId, WorkflowKind.FUNCTION, step.name(), Map.of()))
                .toList();
    }

    public Optional<TransitionModule> byId(int transitionId, WorkflowKind kind, long id) {
        return of(transitionId, kind).stream()
                .filter(module -> module.id() == id)
                .findFirst();
    }

    /**
     * Adds a module with the settings of a submitted form: a post function as the first one, others as the last.
     * Documentation of apps for Jira says that post functions are added to the top.
     *
     * @throws RefusedByJira if the module is unique and the transition has it
     */
    public void add(int transitionId, WorkflowModule module, Map<String, String[]> form) {
        List<TransitionModule> all = new ArrayList<>(of(transitionId, module.kind()));
        if (module.unique() && all.stream().anyMatch(other -> other.moduleKey().equals(module.key()))) {
            throw new RefusedByJira("The transition has " + module.key() + " already, which it may have once");
        }
        var added = new TransitionModule(0, transitionId, module.kind(), module.key(), module.args(form));
        all.add(module.kind() == WorkflowKind.FUNCTION ? 0 : all.size(), added);
        store(transitionId, module.kind(), all);
    }

    public void edit(TransitionModule stored, WorkflowModule module, Map<String, String[]> form) {
        List<TransitionModule> all = new ArrayList<>(of(stored.transitionId(), stored.kind()));
        all.replaceAll(other -> other.id() == stored.id()
                ? new TransitionModule(
                        other.id(), other.transitionId(), other.kind(), other.moduleKey(), module.args(form))
                : other);
        store(stored.transitionId(), stored.kind(), all);
    }

    public void remove(TransitionModule stored) {
        List<TransitionModule> all = new ArrayList<>(of(stored.transitionId(), stored.kind()));
        all.removeIf(other -> other.id() == stored.id());
        store(stored.transitionId(), stored.kind(), all);
    }

    /** Moves a post function up or down by one place. */
    public void move(TransitionModule stored, boolean up) {
        List<TransitionModule> all = new ArrayList<>(of(stored.transitionId(), stored.kind()));
        int from = all.indexOf(stored);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, from, to);
            store(stored.transitionId(), stored.kind(), all);
        }
    }

    private void store(int transitionId, WorkflowKind kind, List<TransitionModule> all) {
        List<Object[]> rows = new ArrayList<>();
        db.transactionally(() -> {
            long next = db.count("select coalesce(max(id), 0) from workflow_module");
            for (TransitionModule module : all) {
                long id = module.id() > 0 ? module.id() : ++next;
                rows.add(new Object[] {id, transitionId, kind.id(), rows.size(), module.moduleKey(), text(module.args())
                });
            }
            db.update("delete from workflow_module where transition = ? and kind = ?", transitionId, kind.id());
            db.updateAll(
                    "insert into workflow_module (id, transition, kind, position, module_key, args)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    rows);
        });
        read();
        db.notifyNodes("transitionModules");
    }

    private static String text(Map<String, String> args) {
        try {
            var properties = new Properties();
            properties.putAll(args);
            var writer = new StringWriter();
            properties.store(writer, null);
            return writer.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> args(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            Map<String, String> args = new HashMap<>();
            properties.stringPropertyNames().forEach(name -> args.put(name, properties.getProperty(name)));
            return args;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void read() {
        Map<Integer, Map<WorkflowKind, List<TransitionModule>>> all = new HashMap<>();
        db.list(
                        "select id, transition, kind, module_key, args from workflow_module order by position",
                        row -> new TransitionModule(
                                row.getLong(1),
                                row.getInt(2),
                                WorkflowKind.byId(row.getString(3)).orElseThrow(),
                                row.getString(4),
                                args(row.getString(5))))
                .forEach(module -> all.computeIfAbsent(module.transitionId(), any -> new HashMap<>())
                        .computeIfAbsent(module.kind(), any -> new ArrayList<>())
                        .add(module));
        memory = all;
    }
}
