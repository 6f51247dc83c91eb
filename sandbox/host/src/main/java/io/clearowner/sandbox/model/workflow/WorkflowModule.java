package io.clearowner.sandbox.model.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The descriptor of one module of plugins, such as {@code <workflow-validator>}
 * (https://developer.atlassian.com/server/jira/platform/workflow-modules/).
 */
public final class WorkflowModule {
    private static final Set<String> SCREENS = Set.of("view", "input-parameters", "edit-parameters");
    private static final Set<String> FLAGS = Set.of("orderable", "unique", "deletable");

    private final WorkflowKind kind;
    private final LoadedPlugin plugin;
    private final String key;
    private final String nameKey;
    private final String descriptionKey;
    private final String workerClass;
    private final Map<String, Boolean> flags = new HashMap<>();
    private final Map<String, String> screens = new HashMap<>();
    private final WorkflowPluginFactory factory;

    /** @throws RefusedByJira if Jira or the sandbox does not accept it */
    WorkflowModule(WorkflowKind kind, PluginModule module) {
        this.kind = kind;
        this.plugin = module.plugin();
        this.key = module.completeKey();
        Element xml = module.xml();
        this.nameKey = xml.getAttribute("i18n-name-key");
        if (nameKey.isEmpty()) {
            throw refused("it has no i18n-name-key");
        }
        this.descriptionKey = one(xml, "description")
                .map(element -> element.getAttribute("key"))
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> refused("it has no description with a key, which the page to add it shows"));
        String workerElement = kind.id() + "-class";
        this.workerClass = one(xml, workerElement)
                .map(element -> element.getTextContent().trim())
                .orElseThrow(() -> refused("it has no <" + workerElement + ">"));
        for (Element child : children(xml)) {
            if (FLAGS.contains(child.getTagName())) {
                flags.put(child.getTagName(), flag(child));
            }
        }
        for (Element resource : children(xml)) {
            if (resource.getTagName().equals("resource")) {
                screen(resource);
            }
        }
        if (!screens.containsKey("view")) {
            throw refused("it has no resource of type velocity with the name view");
        }
        if (screens.containsKey("input-parameters") != screens.containsKey("edit-parameters")) {
            throw refused("it has one of input-parameters and edit-parameters, so what is added cannot be edited");
        }
        this.factory = kind.factory().cast(plugin.create(kind.factory(), xml.getAttribute("class")));
        // Jira creates it for the first transition that has it; here, so that a mistake is found at once.
        worker(workerClass);
    }

    private boolean flag(Element element) {
        String text = element.getTextContent().trim();
        if (!text.equals("true") && !text.equals("false")) {
            throw refused("<" + element.getTagName() + "> must be true or false");
        }
        return Boolean.parseBoolean(text);
    }

    private void screen(Element resource) {
        String name = resource.getAttribute("name");
        String location = resource.getAttribute("location");
        if (!resource.getAttribute("type").equals("velocity") || !SCREENS.contains(name)) {
            throw refused("the sandbox has no screen " + name);
        }
        if (plugin.resource(location.replaceFirst("^/", "")).isEmpty()) {
            throw refused(location + " is not in the jar");
        }
        screens.put(name, location);
    }

    /** The complete key. */
    public String key() {
        return key;
    }

    public WorkflowKind kind() {
        return kind;
    }

    public LoadedPlugin plugin() {
        return plugin;
    }

    public String nameKey() {
        return nameKey;
    }

    public String descriptionKey() {
        return descriptionKey;
    }

    /** Whether it has settings. */
    public boolean hasSettings() {
        return screens.containsKey("input-parameters");
    }

    /** Whether a transition can have it only once; false unless the descriptor says so. */
    public boolean unique() {
        return flags.getOrDefault("unique", false);
    }

    /** Whether it can be moved; true unless the descriptor says otherwise. */
    public boolean orderable() {
        return flags.getOrDefault("orderable", true);
    }

    /** Whether it can be removed; true unless the descriptor says otherwise. */
    public boolean deletable() {
        return flags.getOrDefault("deletable", true);
    }

    /** The template of a screen. */
    public String template(String screen) {
        return screens.get(screen);
    }

    /**
     * What the factory gives to the template of a screen.
     *
     * @param args the settings; null for the screen that adds the module
     */
    public Map<String, ?> values(String screen, Map<String, String> args) {
        AbstractDescriptor descriptor = args == null ? null : kind.descriptor(args);
        return factory.getVelocityParams(screen, descriptor);
    }

    /**
     * The settings that the factory makes of a submitted form. They become {@code <arg>} elements of the workflow, so
     * they must be texts.
     *
     * @throws RefusedByJira if they are not
     */
    Map<String, String> args(Map<String, String[]> form) {
        Map<String, String> args = new HashMap<>();
        args.put("class.name", workerClass);
        args.put("full.module.key", key.replace(":", ""));
        Map<String, ?> made = factory.getDescriptorParams(new HashMap<>(form));
        made.forEach((name, value) -> {
            if (!(value instanceof String text)) {
                throw refused("getDescriptorParams returned for " + name + " no text but " + value);
            }
            args.put(name, text);
        });
        return args;
    }

    /** A new object of the class whose name is stored in the workflow. */
    Object worker(String className) {
        return plugin.create(kind.worker(), className);
    }

    private static Optional<Element> one(Element xml, String name) {
        return children(xml).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst();
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private RefusedByJira refused(String why) {
        return new RefusedByJira(kind.element() + " " + key + ": " + why);
    }
}
