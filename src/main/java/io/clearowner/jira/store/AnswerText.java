package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A confirmation as text, a line for each value, so that an undo can restore it. */
public final class AnswerText {

    private AnswerText() {}

    public static String write(StoredConfirmation answer) {
        List<String> lines = new ArrayList<>();
        lines.add(NamedValues.line("state", answer.confirmation().state().code()));
        lines.add(NamedValues.line(
                "since", String.valueOf(answer.confirmation().since().toEpochMilli())));
        lines.add(NamedValues.line("user", answer.confirmation().user().value()));
        answer.changedBy().ifPresent(by -> lines.add(NamedValues.line("by", by.value())));
        answer.previousOwner().ifPresent(previous -> lines.add(NamedValues.line("previous", previous.value())));
        answer.note().ifPresent(note -> lines.add(NamedValues.line("note", note)));
        return String.join("\n", lines);
    }

    /** Empty if this version of the app cannot read the text. */
    public static Optional<StoredConfirmation> read(long issueId, Role role, String text) {
        NamedValues values = NamedValues.read(text);
        Optional<State> state = values.value("state").flatMap(State::byCode);
        Optional<Instant> since = values.value("since").map(Long::valueOf).map(Instant::ofEpochMilli);
        Optional<UserKey> user = values.value("user").map(UserKey::new);
        if (state.isEmpty() || since.isEmpty() || user.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StoredConfirmation(
                issueId,
                role,
                new Confirmation(user.get(), state.get(), since.get()),
                values.value("by").map(UserKey::new),
                values.value("note"),
                values.value("previous").map(UserKey::new)));
    }
}
