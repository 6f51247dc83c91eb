package io.clearowner.sandbox.model.demo;

import io.clearowner.sandbox.model.issue.NewIssue;
import io.clearowner.sandbox.model.issue.Stores;
import io.clearowner.sandbox.model.project.ProjectParts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes components, which the data lacks, from labels: each label that several issues of a project share, in any case,
 * since names of components differ in more than case. The active person who is most often the assignee of these issues
 * leads the component, or else the one who is most often their reporter.
 */
record DemoComponents(Stores stores, DemoLeads leads) {
    private static final int FEWEST_ISSUES = 2;

    private record Label(long projectId, String inLowerCase) {}

    private record Component(String name, Set<NewIssue> issues) {}

    /** Returns how many there are. The issues are stored already. */
    int add(List<NewIssue> issues) {
        Map<Label, Component> components = new LinkedHashMap<>();
        for (NewIssue issue : issues) {
            for (String label : issue.labels()) {
                components
                        .computeIfAbsent(
                                new Label(issue.projectId(), label.toLowerCase(Locale.ROOT)),
                                any -> new Component(label, new LinkedHashSet<>()))
                        .issues()
                        .add(issue);
            }
        }
        components.values().removeIf(component -> component.issues().size() < FEWEST_ISSUES);
        List<Object[]> nodes = new ArrayList<>();
        components.forEach((label, component) -> {
            long id = add(label.projectId(), component);
            component.issues().forEach(issue -> nodes.add(new Object[] {issue.id(), ProjectParts.COMPONENT, id}));
        });
        stores.db().updateAll("insert into nodeassociation (issue, node_type, node_id) values (?, ?, ?)", nodes);
        return components.size();
    }

    private long add(long projectId, Component component) {
        String lead = leads.mostFrequent(component.issues().stream().map(NewIssue::assigneeKey))
                .or(() -> leads.mostFrequent(component.issues().stream().map(NewIssue::reporterKey)))
                .orElse(null);
        return stores.parts()
                .addComponent(projectId, component.name(), "Made from the label " + component.name(), lead)
                .getId();
    }
}
