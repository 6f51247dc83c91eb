package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** Changes fields of issues and leads from which a policy may take owners, and which of them it takes. */
final class TruthSourceChanges extends TruthChanges {
    private static final String FIELD_TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    /** The id of a user picker. */
    private final String picker;

    TruthSourceChanges(TruthModel model, Random random, TruthSite site) {
        super(model, random, site);
        this.picker = userPicker();
        projects().forEach(project -> setProjectLead(project, model.people.get("admin")));
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::setUser, 12);
        all.put(this::setComponentLead, 4);
        all.put(this::setProjectLead, 3);
        all.put(this::chooseSources, 3);
        return all;
    }

    private String userPicker() {
        Map<String, Object> field = Map.of(
                "name", "Team lead",
                "type", FIELD_TYPES + "userpicker",
                "searcherKey", FIELD_TYPES + "userpickergroupsearcher");
        String id = expect(201, site.admin.post("/rest/api/2/field", field))
                .body()
                .get("id")
                .asText();
        expect(200, site.admin.post("/rest/api/2/screens/addToDefault/" + id, Map.of()));
        return id;
    }

    private String setUser() {
        Issue issue = anyIssue();
        String field = any(List.of(TruthSources.ASSIGNEE, TruthSources.REPORTER, picker))
                .orElseThrow();
        boolean empties = !field.equals(TruthSources.REPORTER) && random.nextInt(3) == 0;
        Person person = empties ? null : field.equals(picker) ? anyActivePerson() : anybodyWhoStays();
        Map<String, Object> user = new HashMap<>();
        user.put("name", person == null ? null : person.name);
        Map<String, Object> fields = new HashMap<>();
        fields.put(field, person == null && field.equals(picker) ? null : user);
        if (!edited(issue, fields)) {
            return null;
        }
        issue.users.put(field, person);
        return "set " + field + " of " + issue.key + ": " + name(person);
    }

    /**
     * Jira keeps the accounts of assignees and reporters, so that hired people could not be deleted. Lee cannot be
     * assigned in every project.
     */
    private Person anybodyWhoStays() {
        return any(model.people.values(), person -> person.active && !person.name.matches("h.*|lee"))
                .orElseThrow();
    }

    private String setComponentLead() {
        Optional<String> id = any(model.components.keySet(), one -> projects()
                .contains(model.components.get(one).project()));
        if (id.isEmpty()) {
            return null;
        }
        Person person = random.nextInt(3) == 0 ? null : anyActivePerson();
        expect(
                200,
                site.admin.put(
                        "/rest/api/2/component/" + id.get(),
                        Map.of("leadUserName", person == null ? "" : person.name)));
        model.sources.componentLeads.put(id.get(), person);
        return "set lead of component " + id.get() + ": " + name(person);
    }

    private String setProjectLead() {
        String project = any(projects()).orElseThrow();
        Person person = anyActivePerson();
        setProjectLead(project, person);
        return "set lead of project " + project + ": " + name(person);
    }

    private void setProjectLead(String project, Person person) {
        expect(200, site.admin.put("/rest/api/2/project/" + project, Map.of("lead", person.name)));
        model.sources.projectLeads.put(project, person);
    }

    /** Of the global policy, whose other settings stay. */
    private String chooseSources() {
        for (String role : TruthModel.ROLES) {
            model.sources.fields.put(
                    role,
                    any(List.of(TruthSources.NONE, TruthSources.ASSIGNEE, TruthSources.REPORTER, picker))
                            .orElseThrow());
            model.sources.leads.put(role, new TreeSet<>(some(List.of("component-lead", "project-lead"), 2)));
        }
        TruthPolicies.save(model, site);
        return "inherit from " + model.sources;
    }
}
