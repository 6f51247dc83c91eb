package io.clearowner.acceptance.truth;

import io.clearowner.acceptance.truth.TruthChanges.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random changes, made through the REST APIs of Jira and the plugin and applied to the model as well. */
final class TruthOperations {
    private static final int PEOPLE_PERCENT = 36;

    private final Random random;
    private final Path file;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Operation> ofPeople = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    /** @param file gets one line for each change */
    TruthOperations(TruthModel model, Random random, TruthSite site, Path file) {
        this.random = random;
        this.file = file;
        for (TruthChanges changes : List.of(
                new TruthIssues(model, random, site),
                new TruthParts(model, random, site),
                new TruthArchive(model, random, site),
                new TruthOwners(model, random, site),
                new TruthTransfers(model, random, site),
                new TruthFields(model, random, site),
                new TruthPolicies(model, random, site),
                new TruthSourceChanges(model, random, site))) {
            add(changes, operations);
        }
        add(new TruthPeople(model, random, site), ofPeople);
    }

    private static void add(TruthChanges changes, List<Operation> to) {
        changes.weighted().forEach((operation, weight) -> {
            for (int i = 0; i < weight; i++) {
                to.add(operation);
            }
        });
    }

    /** @param withPeople whether people may come and go, which the app takes a second to notice */
    void runOne(boolean withPeople) {
        String done;
        do {
            List<Operation> all = withPeople && random.nextInt(100) < PEOPLE_PERCENT ? ofPeople : operations;
            done = all.get(random.nextInt(all.size())).run();
        } while (done == null);
        log(done);
    }

    void log(String text) {
        log.add(text);
        try {
            Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last {@code count} log entries, one per line. */
    String lastLogged(int count) {
        return String.join("\n", log.subList(Math.max(0, log.size() - count), log.size()));
    }
}
