package io.clearowner.structure;

import java.util.Arrays;
import java.util.List;

/** The trees of sources: the only places this program knows by name. */
enum SourceRoot {
    PLUGIN("plugin", "src/main/java/", ".java"),
    PLUGIN_TESTS("plugin tests", "src/test/java/", ".java"),
    SIGNATURES("signatures", "src/jira-api/", ".java"),
    HOST("sandbox host", "sandbox/host/src/main/java/", ".java"),
    HOST_TESTS("sandbox host tests", "sandbox/host/src/test/java/", ".java"),
    ACCEPTANCE("acceptance tests", "sandbox/acceptance/src/test/java/", ".java"),
    SCRIPTS("scripts", "src/main/resources/js/", ".js"),
    SCRIPT_TESTS("script tests", "src/test/js/", ".js"),
    CSS("CSS", "src/main/resources/css/", ".css");

    private final String title;
    private final String folder;
    private final String extension;

    SourceRoot(String title, String folder, String extension) {
        this.title = title;
        this.folder = folder;
        this.extension = extension;
    }

    String title() {
        return title;
    }

    List<SourceFile> files(Checkout checkout) {
        return checkout.files(folder, extension);
    }

    /** The trees of Java, without the signatures of Jira, whose shape is not ours. */
    static List<SourceRoot> ownJava() {
        return Arrays.stream(values())
                .filter(root -> root.extension.equals(".java") && root != SIGNATURES)
                .toList();
    }
}
