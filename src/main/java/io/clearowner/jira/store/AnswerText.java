package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A confirmation as text, so that an undo can restore it. */
final class AnswerText {

    private static final int PARTS = 6;

    private AnswerText() {}

    static String write(StoredConfirmation answer) {
        return Stream.of(
                        answer.confirmation().state().code(),
                        String.valueOf(answer.confirmation().since().toEpochMilli()),
                        answer.confirmation().user().value(),
                        answer.changedBy().map(UserKey::value).orElse(""),
                        answer.previousOwner().map(UserKey::value).orElse(""),
                        answer.note().orElse(""))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
    }

    /** Empty if this version of the app cannot read the text. */
    static Optional<StoredConfirmation> read(long issueId, Role role, String text) {
        String[] encoded = text.split(",", -1);
        Optional<State> state = State.byCode(encoded[0]);
        if (encoded.length != PARTS || state.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = Stream.of(encoded)
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toArray(String[]::new);
        return Optional.of(new StoredConfirmation(
                issueId,
                role,
                new Confirmation(new UserKey(parts[2]), state.get(), Instant.ofEpochMilli(Long.parseLong(parts[1]))),
                key(parts[3]),
                Optional.of(parts[5]).filter(note -> !note.isEmpty()),
                key(parts[4])));
    }

    private static Optional<UserKey> key(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new UserKey(text));
    }
}
