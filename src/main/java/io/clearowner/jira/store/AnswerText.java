package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A confirmation as text, a line for each value, so that an undo can restore it. */
final class AnswerText {

    private AnswerText() {}

    static String write(StoredConfirmation answer) {
        List<String> lines = new ArrayList<>();
        lines.add(line("state", answer.confirmation().state().code()));
        lines.add(line("since", String.valueOf(answer.confirmation().since().toEpochMilli())));
        lines.add(line("user", answer.confirmation().user().value()));
        answer.changedBy().ifPresent(by -> lines.add(line("by", by.value())));
        answer.previousOwner().ifPresent(previous -> lines.add(line("previous", previous.value())));
        answer.note().ifPresent(note -> lines.add(line("note", note)));
        return String.join("\n", lines);
    }

    /** Empty if this version of the app cannot read the text. */
    static Optional<StoredConfirmation> read(long issueId, Role role, String text) {
        Map<String, String> values = new HashMap<>();
        for (String line : text.split("\n")) {
            int split = line.indexOf('=');
            if (split > 0) {
                values.put(
                        line.substring(0, split), URLDecoder.decode(line.substring(split + 1), StandardCharsets.UTF_8));
            }
        }
        Optional<State> state = value(values, "state").flatMap(State::byCode);
        Optional<Instant> since = value(values, "since").map(Long::valueOf).map(Instant::ofEpochMilli);
        Optional<UserKey> user = value(values, "user").map(UserKey::new);
        if (state.isEmpty() || since.isEmpty() || user.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StoredConfirmation(
                issueId,
                role,
                new Confirmation(user.get(), state.get(), since.get()),
                value(values, "by").map(UserKey::new),
                value(values, "note"),
                value(values, "previous").map(UserKey::new)));
    }

    private static Optional<String> value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static String line(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
