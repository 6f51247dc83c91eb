package io.clearowner.jira.insight.selftest;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.insight.selftest.Finding.Result;
import io.clearowner.jira.insight.selftest.StoredSelfTest.Line;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.store.AnswerText;
import io.clearowner.jira.store.NamedValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the latest self-test, and what it has to put back, in plugin settings. */
public final class SelfTestStore {

    private static final String RUN = "io.clearowner.jira.self-test.run";
    private static final String BEFORE = "io.clearowner.jira.self-test.before";
    private static final int MAX_OBSERVED = 500;

    private final PluginSettingsFactory settings;

    public SelfTestStore(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    public Optional<StoredSelfTest> run() {
        return read(RUN).map(SelfTestStore::run);
    }

    public void save(StoredSelfTest run) {
        List<String> text = new ArrayList<>();
        run.by().ifPresent(by -> text.add(NamedValues.line("by", by.value())));
        text.add(NamedValues.line("issue", String.valueOf(run.issueId())));
        text.add(time("requested", run.requestedAt()));
        run.startedAt().ifPresent(at -> text.add(time("started", at)));
        run.finishedAt().ifPresent(at -> text.add(time("finished", at)));
        text.add(NamedValues.line("interrupted", String.valueOf(run.interrupted())));
        for (int i = 0; i < run.lines().size(); i++) {
            Line line = run.lines().get(i);
            text.add(NamedValues.line("check" + i, line.code()));
            text.add(NamedValues.line("result" + i, line.finding().result().code()));
            String observed = line.finding().observed();
            text.add(
                    NamedValues.line("observed" + i, observed.substring(0, Math.min(observed.length(), MAX_OBSERVED))));
        }
        write(RUN, text);
    }

    /** What a test has to put back; empty if nothing. */
    public Optional<Before> before() {
        return read(BEFORE).flatMap(SelfTestStore::before);
    }

    void save(Before before) {
        List<String> text = new ArrayList<>();
        text.add(NamedValues.line("issue", String.valueOf(before.issueId())));
        text.add(NamedValues.line("role", before.role().id()));
        text.add(time("at", before.at()));
        before.owner().ifPresent(owner -> text.add(NamedValues.line("owner", owner.value())));
        before.trial().ifPresent(trial -> text.add(NamedValues.line("trial", trial.value())));
        before.since().ifPresent(since -> text.add(time("since", since)));
        before.answer().ifPresent(answer -> text.add(NamedValues.line("answer", AnswerText.write(answer))));
        write(BEFORE, text);
    }

    void removeBefore() {
        settings.createGlobalSettings().remove(BEFORE);
    }

    private static StoredSelfTest run(NamedValues values) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; values.value("check" + i).isPresent(); i++) {
            Result result = values.value("result" + i).flatMap(Result::byCode).orElse(Result.SKIPPED);
            String observed = values.value("observed" + i).orElse("");
            lines.add(new Line(values.value("check" + i).get(), new Finding(result, observed)));
        }
        return new StoredSelfTest(
                values.value("by").map(UserKey::new),
                values.value("issue").map(Long::valueOf).orElse(0L),
                time(values, "requested").orElse(Instant.EPOCH),
                time(values, "started"),
                time(values, "finished"),
                values.value("interrupted").filter("true"::equals).isPresent(),
                List.copyOf(lines));
    }

    private static Optional<Before> before(NamedValues values) {
        Optional<Long> issue = values.value("issue").map(Long::valueOf);
        Optional<Role> role = values.value("role").flatMap(Role::byId);
        if (issue.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Before(
                issue.get(),
                role.get(),
                values.value("owner").map(UserKey::new),
                values.value("trial").map(UserKey::new),
                time(values, "since"),
                values.value("answer").flatMap(text -> AnswerText.read(issue.get(), role.get(), text)),
                time(values, "at").orElse(Instant.EPOCH)));
    }

    private Optional<NamedValues> read(String key) {
        return settings.createGlobalSettings().get(key) instanceof String text && !text.isEmpty()
                ? Optional.of(NamedValues.read(text))
                : Optional.empty();
    }

    private void write(String key, List<String> text) {
        settings.createGlobalSettings().put(key, String.join("\n", text));
    }

    private static String time(String name, Instant at) {
        return NamedValues.line(name, String.valueOf(at.toEpochMilli()));
    }

    private static Optional<Instant> time(NamedValues values, String name) {
        return values.value(name).map(Long::valueOf).map(Instant::ofEpochMilli);
    }
}
