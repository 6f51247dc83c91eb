package io.clearowner.sandbox.web.rest;

import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.web.http.Host;
import io.clearowner.sandbox.web.resources.WebResources;
import io.clearowner.sandbox.web.rest.RestMounts.Place;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.BundleReference;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.w3c.dom.Element;

/** Module type {@code rest}: the resources and providers of the bundle at {@code /rest/<path>/<version>}. */
public final class RestModule implements ModuleType {
    private final Host host;
    private final RestMounts mounts;

    public RestModule(Host host, RestMounts mounts) {
        this.host = host;
        this.mounts = mounts;
    }

    @Override
    public String element() {
        return "rest";
    }

    @Override
    public void enable(PluginModule module) {
        Place place = place(module);
        List<String> packages = WebResources.children(module.xml(), "package").stream()
                .map(Element::getTextContent)
                .map(String::trim)
                .toList();
        List<Object> instances = new ArrayList<>();
        for (String name : annotatedClasses(module.plugin(), packages)) {
            instances.add(module.plugin().create(Object.class, name));
        }
        if (instances.isEmpty()) {
            throw new RefusedByJira("rest " + module.completeKey() + ": the bundle has no class with @Path");
        }
        mounts.mount(place, RestApplications.of(host, instances));
    }

    @Override
    public void disable(PluginModule module) {
        mounts.unmount(place(module));
    }

    private static Place place(PluginModule module) {
        String path = module.xml().getAttribute("path").replaceAll("^/+|/+$", "");
        String version = module.xml().getAttribute("version");
        if (path.isEmpty() || !version.matches("\\d+(\\.\\d+)*")) {
            throw new RefusedByJira("rest " + module.completeKey() + " needs a path and a version such as 1.0");
        }
        return new Place(path, version);
    }

    /** Scans the class files, as Jira does, so that no other class of the plugin is loaded. */
    private static List<String> annotatedClasses(LoadedPlugin plugin, List<String> packages) {
        if (!(plugin.classLoader() instanceof BundleReference reference)) {
            throw new IllegalStateException(plugin.key() + " is no bundle");
        }
        var found = reference.getBundle().findEntries("/", "*.class", true);
        List<String> names = new ArrayList<>();
        for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
            AnnotationMetadata metadata = metadata(url);
            boolean wanted = packages.isEmpty()
                    || packages.stream()
                            .anyMatch(name -> metadata.getClassName().startsWith(name + "."));
            if (wanted
                    && !metadata.isInterface()
                    && (metadata.hasAnnotation("jakarta.ws.rs.Path")
                            || metadata.hasAnnotation("jakarta.ws.rs.ext.Provider"))) {
                names.add(metadata.getClassName());
            }
        }
        Collections.sort(names);
        return names;
    }

    private static AnnotationMetadata metadata(URL url) {
        try {
            return new SimpleMetadataReaderFactory(RestModule.class.getClassLoader())
                    .getMetadataReader(new UrlResource(url))
                    .getAnnotationMetadata();
        } catch (IOException e) {
            throw new RefusedByJira("Cannot read " + url, e);
        }
    }
}
