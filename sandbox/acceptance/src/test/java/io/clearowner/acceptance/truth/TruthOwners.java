package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.Confirmation;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Assigns owners to issues, components and projects, confirms or declines roles, and waives them. */
final class TruthOwners extends TruthChanges {

    TruthOwners(TruthModel model, Random random, TruthSite site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::setOwner, 16);
        all.put(this::editOwners, 12);
        all.put(this::setOwnersOfParentAndSubTask, 8);
        all.put(this::confirmOrDecline, 8);
        all.put(this::setProjectOwner, 3);
        all.put(this::setComponentOwner, 4);
        all.put(this::waive, 5);
        return all;
    }

    private String setOwner() {
        Issue issue = anyIssue();
        String role = anyRole();
        Person person = random.nextInt(3) == 0 ? null : anyPerson();
        Map<String, Object> body = new HashMap<>();
        body.put("user", person == null ? null : person.key);
        boolean shown = ownerShown(issue, role);
        boolean unchanged = person != null && person.name.equals(issue.owners.get(role));
        boolean rejected = !shown || person != null && !person.active && !unchanged;
        expect(
                !shown ? 409 : rejected ? 400 : 200,
                site.admin.put(REST + "issues/" + issue.key + "/ownership/" + role, body));
        if (!rejected) {
            model.give(issue, role, person);
        }
        return "set owner of " + issue.key + " as " + role + ": " + name(person) + (rejected ? " (rejected)" : "");
    }

    /** Sets both owners at once, as on the edit screen. */
    private String editOwners() {
        Optional<Issue> found = anyIssue(this::ownersShown);
        if (found.isEmpty()) {
            return null;
        }
        Issue issue = found.get();
        Map<String, Object> fields = new HashMap<>();
        Map<String, Person> owners = new HashMap<>();
        for (String role : TruthModel.ROLES) {
            Person person = random.nextInt(3) == 0 ? null : anyActivePerson();
            owners.put(role, person);
            fields.put(site.reader.ownerFields().get(role), person == null ? null : Map.of("name", person.name));
        }
        if (!edited(issue, fields)) {
            return null;
        }
        owners.forEach((role, person) -> model.give(issue, role, person));
        return "edit " + issue.key + ": product " + name(owners.get("product")) + ", delivery "
                + name(owners.get("delivery"));
    }

    /** Sets the owner of a parent and of one of its sub-tasks in quick succession. */
    private String setOwnersOfParentAndSubTask() {
        Optional<Issue> subTask = anyIssue(
                issue -> issue.isSubTask() && ownersShown(issue) && ownersShown(model.issues.get(issue.parent)));
        if (subTask.isEmpty()) {
            return null;
        }
        String role = anyRole();
        List<String> assigned = new ArrayList<>();
        for (Issue issue : List.of(model.issues.get(subTask.get().parent), subTask.get())) {
            Person person = random.nextInt(2) == 0 ? null : anyActivePerson();
            Map<String, Object> body = new HashMap<>();
            body.put("user", person == null ? null : person.key);
            expect(200, site.admin.put(REST + "issues/" + issue.key + "/ownership/" + role, body));
            model.give(issue, role, person);
            assigned.add(issue.key + " " + name(person));
        }
        return "set owner of parent and sub-task as " + role + ": " + assigned;
    }

    private String setProjectOwner() {
        String project = any(projects()).orElseThrow();
        String role = anyRole();
        Person person = random.nextInt(3) == 0 ? null : anyActivePerson();
        Map<String, Object> body = new HashMap<>();
        body.put("user", person == null ? null : person.key);
        expect(200, site.admin.put(REST + "projects/" + project + "/owners/" + role, body));
        model.projectOwners.computeIfAbsent(project, any -> new TreeMap<>()).remove(role);
        if (person != null) {
            model.projectOwners.get(project).put(role, person.name);
        }
        return "set owner of project " + project + " as " + role + ": " + name(person);
    }

    private String setComponentOwner() {
        String project = any(projects()).orElseThrow();
        Optional<String> found = any(
                model.components.keySet(),
                id -> model.components.get(id).project().equals(project));
        if (found.isEmpty()) {
            return null;
        }
        String id = found.get();
        String role = anyRole();
        Person person = random.nextInt(3) == 0 ? null : anyActivePerson();
        Map<String, Object> body = new HashMap<>();
        body.put("user", person == null ? null : person.key);
        expect(200, site.admin.put(REST + "projects/" + project + "/owners/components/" + id + "/" + role, body));
        Map<String, String> owners = model.componentOwners.computeIfAbsent(id, any -> new TreeMap<>());
        owners.remove(role);
        if (person != null) {
            owners.put(role, person.name);
        }
        return "set owner of component " + id + " of " + project + " as " + role + ": " + name(person);
    }

    private String waive() {
        Issue issue = anyIssue();
        String role = anyRole();
        String path = REST + "issues/" + issue.key + "/ownership/" + role + "/waiver";
        if (issue.waived.remove(role)) {
            expect(200, site.admin.send("DELETE", path, null));
            return "remove the waiver of " + issue.key + " " + role;
        }
        String until = LocalDate.now().plusDays(30).toString();
        expect(200, site.admin.put(path, Map.of("until", until, "reason", "At random")));
        issue.waived.add(role);
        return "waive " + issue.key + " " + role;
    }

    /** An owner accepts or declines a role, in their own session. */
    private String confirmOrDecline() {
        Optional<Issue> found = anyIssue(issue -> TruthModel.ROLES.stream().anyMatch(role -> canAnswer(issue, role)));
        if (found.isEmpty()) {
            return null;
        }
        Issue issue = found.get();
        Optional<String> role = any(TruthModel.ROLES, candidate -> canAnswer(issue, candidate));
        Person owner = model.people.get(model.ownOwner(issue, role.orElseThrow()));
        boolean accepts = random.nextBoolean();
        expect(
                200,
                site.session(owner)
                        .post(
                                REST + "issues/" + issue.key + "/ownership/" + role.get() + "/confirmation",
                                Map.of("answer", accepts ? "accept" : "decline")));
        issue.confirmations.put(role.get(), accepts ? Confirmation.ACCEPTED : Confirmation.DECLINED);
        return owner.name + (accepts ? " accepts " : " declines ") + issue.key + " " + role.get();
    }

    /** Not lee, who may not see every issue. */
    private boolean canAnswer(Issue issue, String role) {
        String owner = model.ownOwner(issue, role);
        return owner != null && !owner.equals("lee") && model.people.get(owner).active;
    }
}
