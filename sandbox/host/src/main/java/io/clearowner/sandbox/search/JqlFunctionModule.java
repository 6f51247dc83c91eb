package io.clearowner.sandbox.search;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.search.query.PluginFunctions;
import org.w3c.dom.NodeList;

/**
 * {@code <jql-function>} (https://developer.atlassian.com/server/jira/platform/jql-function/). In Jira, the data type
 * of a function decides where autocomplete offers it; the sandbox has no autocomplete and refuses the function
 * elsewhere.
 */
public final class JqlFunctionModule implements ModuleType {
    private final PluginFunctions functions;

    private record Descriptor(String functionName, boolean list) implements JqlFunctionModuleDescriptor {
        @Override
        public String getFunctionName() {
            return functionName;
        }

        @Override
        public boolean isList() {
            return list;
        }
    }

    public JqlFunctionModule(PluginFunctions functions) {
        this.functions = functions;
    }

    @Override
    public String element() {
        return "jql-function";
    }

    @Override
    public void enable(PluginModule module) {
        String className = module.xml().getAttribute("class");
        String name = name(module);
        if (className.isEmpty() || name.isEmpty()) {
            throw new RefusedByJira(module.completeKey() + ": a jql-function needs a class and an fname");
        }
        JqlFunction function = module.plugin().create(JqlFunction.class, className);
        function.init(new Descriptor(name, Boolean.parseBoolean(text(module, "list"))));
        if (function.getDataType() == null) {
            throw new RefusedByJira(module.completeKey() + ": " + className + " has no data type");
        }
        if (!functions.add(function)) {
            throw new RefusedByJira(module.completeKey() + ": there is another function " + name);
        }
    }

    @Override
    public void disable(PluginModule module) {
        functions.remove(name(module));
    }

    private static String name(PluginModule module) {
        return text(module, "fname");
    }

    private static String text(PluginModule module, String element) {
        NodeList found = module.xml().getElementsByTagName(element);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().trim();
    }
}
