package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.fields.CustomField;
import io.clearowner.sandbox.kernel.Partial;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One of Jira's own custom field searchers, which a custom field type names as {@code valid-searcher} in
 * {@code atlassian-plugin.xml}. The keys are those of Jira's own plugin; see
 * https://developer.atlassian.com/server/jira/platform/custom-field/.
 */
public abstract class SystemSearcher implements CustomFieldSearcher {
    /** The way the values of a field are indexed and compared. */
    public enum Kind {
        USER("com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher"),
        EXACT_TEXT("com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher"),
        TEXT("com.atlassian.jira.plugin.system.customfieldtypes:textsearcher"),
        /** Jira Software's own, for the Epic Link. */
        ISSUE("com.pyxis.greenhopper.jira:gh-epic-link-searcher");

        private final String key;

        Kind(String completeKey) {
            key = completeKey;
        }

        public String completeKey() {
            return key;
        }
    }

    private static final List<SystemSearcher> ALL = Arrays.stream(Kind.values())
            .map(kind -> Partial.create(SystemSearcher.class, kind))
            .toList();

    private final Kind kind;

    protected SystemSearcher(Kind kind) {
        this.kind = kind;
    }

    public static List<SystemSearcher> all() {
        return ALL;
    }

    /** By {@code pluginKey:moduleKey}; empty if the sandbox does not have it. */
    public static Optional<SystemSearcher> byKey(String completeKey) {
        return ALL.stream()
                .filter(searcher -> searcher.completeKey().equals(completeKey))
                .findFirst();
    }

    public final Kind kind() {
        return kind;
    }

    public final String completeKey() {
        return kind.completeKey();
    }

    /** One searcher serves all fields; every search passes the field. */
    @Override
    public void init(CustomField field) {}
}
