package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.driver.Eventually;
import io.clearowner.acceptance.truth.TruthModel.Confirmation;
import io.clearowner.acceptance.truth.TruthModel.Issue;
import io.clearowner.acceptance.truth.TruthModel.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Transfers a role of a few issues to somebody, and undoes that or not. */
final class TruthTransfers extends TruthChanges {

    private static final String TRANSFERS = REST + "transfers";
    private static final int ISSUES = 4;

    TruthTransfers(TruthModel model, Random random, TruthSite site) {
        super(model, random, site);
    }

    @Override
    Map<Operation, Integer> weighted() {
        Map<Operation, Integer> all = new LinkedHashMap<>();
        all.put(this::transfer, 2);
        return all;
    }

    /** The owner of a role, and the answer, before a transfer. */
    private record Before(Issue issue, String owner, Confirmation answer) {}

    private String transfer() {
        String role = anyRole();
        // Not lee, who may not see every issue.
        Optional<Person> found = any(model.people.values(), person -> person.active && !person.name.equals("lee"));
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < ISSUES; i++) {
            Issue issue = anyIssue();
            if (!issues.contains(issue)) {
                issues.add(issue);
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        Person person = found.get();
        String keys = issues.stream().map(issue -> issue.key).collect(Collectors.joining(", "));
        List<Before> before = run(keys, issues, role, person);
        boolean undone = random.nextBoolean();
        if (undone) {
            undo(before, role);
        }
        return "transfer " + role + " of " + keys + " to " + person.name + (undone ? " and undo it" : "");
    }

    private String id;

    private List<Before> run(String keys, List<Issue> issues, String role, Person person) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("jql", "key in (" + keys + ")");
        plan.put("condition", "always");
        plan.put(role, List.of("user:" + person.key));
        id = expect(202, site.admin.post(TRANSFERS + "/previews", plan))
                .body()
                .get("id")
                .asText();
        await(TRANSFERS + "/previews/" + id, "finished");
        expect(202, site.admin.post(TRANSFERS, Map.of("preview", id)));
        await(TRANSFERS + "/" + id, "finished");
        List<Before> before = new ArrayList<>();
        for (Issue issue : issues) {
            if (ownerShown(issue, role) && !person.name.equals(issue.owners.get(role))) {
                before.add(new Before(issue, issue.owners.get(role), issue.confirmations.get(role)));
                model.give(issue, role, person);
            }
        }
        return before;
    }

    private void undo(List<Before> before, String role) {
        expect(202, site.admin.post(TRANSFERS + "/" + id + "/undo", Map.of()));
        await(TRANSFERS + "/" + id, "undone");
        for (Before one : before) {
            Person former = one.owner() == null ? null : model.people.get(one.owner());
            if (one.owner() != null && (former == null || !former.exists)) {
                continue;
            }
            one.issue().owners.remove(role);
            one.issue().confirmations.remove(role);
            if (one.owner() != null) {
                one.issue().owners.put(role, one.owner());
            }
            if (one.answer() != null) {
                one.issue().confirmations.put(role, one.answer());
            }
        }
    }

    private void await(String path, String state) {
        Eventually.within(Duration.ofMinutes(1))
                .becomesTrue(
                        path + " is " + state,
                        () -> site.admin.get(path).body().get("state").asText().equals(state));
    }
}
