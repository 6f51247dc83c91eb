package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthModel.Answered;
import io.clearowner.acceptance.truth.TruthModel.Person;
import io.clearowner.acceptance.truth.TruthModel.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Issues, components and projects get owners, who answer, and are excused. */
final class TruthOwners extends TruthChanges {

    TruthOwners(TruthModel model, Random random, Site site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::own, 16);
        all.put(this::editOwners, 12);
        all.put(this::ownTwice, 8);
        all.put(this::answer, 8);
        all.put(this::ownProject, 3);
        all.put(this::ownComponent, 4);
        all.put(this::waive, 5);
        return all;
    }

    private String own() {
        Work work = work();
        String role = role();
        Person person = random.nextInt(3) == 0 ? null : person();
        Map<String, Object> body = new HashMap<>();
        body.put("user", person == null ? null : person.key);
        boolean stays = person != null && person.name.equals(work.owners.get(role));
        boolean refused = person != null && !person.active && !stays;
        expect(refused ? 400 : 200, site.admin.put(REST + "issues/" + work.key + "/ownership/" + role, body));
        if (!refused) {
            model.give(work, role, person);
        }
        return "own " + work.key + " as " + role + ": " + name(person) + (refused ? " (refused)" : "");
    }

    /** Both at once, as on the edit screen. */
    private String editOwners() {
        Work work = work();
        Map<String, Object> fields = new HashMap<>();
        Map<String, Person> owners = new HashMap<>();
        for (String role : TruthModel.ROLES) {
            Person person = random.nextInt(3) == 0 ? null : active();
            owners.put(role, person);
            fields.put(site.ownerFields.get(role), person == null ? null : Map.of("name", person.name));
        }
        expect(204, site.admin.put(ISSUE + work.key, Map.of("fields", fields)));
        owners.forEach((role, person) -> model.give(work, role, person));
        return "edit " + work.key + ": product " + name(owners.get("product")) + ", delivery "
                + name(owners.get("delivery"));
    }

    /** A parent and one of its sub-tasks in quick succession. */
    private String ownTwice() {
        Optional<Work> subTask = any(model.issues.values(), Work::isSubTask);
        if (subTask.isEmpty()) {
            return null;
        }
        String role = role();
        List<String> said = new ArrayList<>();
        for (Work work : List.of(model.issues.get(subTask.get().parent), subTask.get())) {
            Person person = random.nextInt(2) == 0 ? null : active();
            Map<String, Object> body = new HashMap<>();
            body.put("user", person == null ? null : person.key);
            expect(200, site.admin.put(REST + "issues/" + work.key + "/ownership/" + role, body));
            model.give(work, role, person);
            said.add(work.key + " " + name(person));
        }
        return "own parent and sub-task as " + role + ": " + said;
    }

    private String ownProject() {
        String project = any(projects()).orElseThrow();
        String role = role();
        Person person = random.nextInt(3) == 0 ? null : active();
        Map<String, Object> body = new HashMap<>();
        body.put("user", person == null ? null : person.key);
        expect(200, site.admin.put(REST + "projects/" + project + "/owners/" + role, body));
        model.projectOwners.computeIfAbsent(project, any -> new TreeMap<>()).remove(role);
        if (person != null) {
            model.projectOwners.get(project).put(role, person.name);
        }
        return "own project " + project + " as " + role + ": " + name(person);
    }

    private String ownComponent() {
        String project = any(projects()).orElseThrow();
        String id = component(project);
        String role = role();
        Person person = random.nextInt(3) == 0 ? null : active();
        Map<String, Object> body = new HashMap<>();
        body.put("user", person == null ? null : person.key);
        expect(200, site.admin.put(REST + "projects/" + project + "/owners/components/" + id + "/" + role, body));
        Map<String, String> owners = model.componentOwners.computeIfAbsent(id, any -> new TreeMap<>());
        owners.remove(role);
        if (person != null) {
            owners.put(role, person.name);
        }
        return "own the component of " + project + " as " + role + ": " + name(person);
    }

    private String waive() {
        Work work = work();
        String role = role();
        String path = REST + "issues/" + work.key + "/ownership/" + role + "/waiver";
        if (work.waived.remove(role)) {
            expect(200, site.admin.send("DELETE", path, null));
            return "take back the waiver of " + work.key + " " + role;
        }
        String until = LocalDate.now().plusDays(30).toString();
        expect(200, site.admin.put(path, Map.of("until", until, "reason", "By chance")));
        work.waived.add(role);
        return "waive " + work.key + " " + role;
    }

    /** The owner says yes or no, in a session of their own. */
    private String answer() {
        Optional<Work> found = any(model.issues.values(), one -> one.owners.values().stream()
                .anyMatch(name -> model.people.get(name).active && !name.equals("lee")));
        if (found.isEmpty()) {
            return null;
        }
        Work work = found.get();
        Optional<String> role = any(
                work.owners.keySet(),
                one -> model.people.get(work.owners.get(one)).active
                        && !work.owners.get(one).equals("lee"));
        if (role.isEmpty()) {
            return null;
        }
        String owner = work.owners.get(role.get());
        boolean accepts = random.nextBoolean();
        expect(
                200,
                site.session(owner)
                        .post(
                                REST + "issues/" + work.key + "/ownership/" + role.get() + "/confirmation",
                                Map.of("answer", accepts ? "accept" : "decline")));
        work.answers.put(role.get(), accepts ? Answered.ACCEPTED : Answered.DECLINED);
        return owner + (accepts ? " accepts " : " declines ") + work.key + " " + role.get();
    }
}
