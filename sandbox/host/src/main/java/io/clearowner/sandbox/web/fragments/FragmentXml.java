package io.clearowner.sandbox.web.fragments;

import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.web.resources.WebResources;

/** The common parts of the descriptors of page fragments. */
final class FragmentXml {
    private FragmentXml() {}

    /**
     * The location of the template in the jar: the resource of type {@code velocity} named {@code view}, which is
     * required.
     */
    static String viewTemplate(PluginModule module) {
        String location = WebResources.children(module.xml(), "resource").stream()
                .filter(resource -> resource.getAttribute("name").equals("view")
                        && resource.getAttribute("type").equals("velocity"))
                .map(resource -> resource.getAttribute("location"))
                .findFirst()
                .orElseThrow(() -> refused(module, "it has no resource of type velocity with the name view"));
        if (module.plugin().resource(location).isEmpty()) {
            throw refused(module, location + " is not in the jar");
        }
        return location;
    }

    static RefusedByJira refused(PluginModule module, String why) {
        return new RefusedByJira(module.xml().getTagName() + " " + module.completeKey() + ": " + why);
    }
}
