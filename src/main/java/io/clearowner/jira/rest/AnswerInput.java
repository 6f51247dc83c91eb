package io.clearowner.jira.rest;

import io.clearowner.jira.action.confirmation.Answer;
import io.clearowner.jira.action.confirmation.BulkAnswers;
import io.clearowner.jira.action.confirmation.BulkAnswers.IssueRole;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.TextLimits;
import java.util.List;
import java.util.Optional;

/** Reads answers to requests to confirm a role. */
final class AnswerInput {

    private static final int MAX_NOTE = 1_000;
    /** Longer than any key with a role. */
    private static final int MAX_ROLE = 300;

    private AnswerInput() {}

    static Answer answer(JsonInput input) {
        String code = input.text("answer");
        return Answer.byCode(code)
                .orElseThrow(() -> Refusal.because(
                        Kind.INVALID,
                        "answer",
                        "clear-owner.rest.choice.unknown",
                        Parameters.abbreviated(code),
                        String.join(", ", Answer.codes())));
    }

    static Optional<String> note(JsonInput input) {
        Optional<String> note = input.optionalText("note");
        note.ifPresent(text -> TextLimits.requireAtMost(MAX_NOTE, "note", text));
        return note;
    }

    /** @param texts as in {@code ABC-1/product} */
    static List<IssueRole> roles(List<String> texts) {
        if (texts.isEmpty() || texts.size() > BulkAnswers.MAX_ROLES) {
            throw Refusal.because(
                    Kind.INVALID,
                    "roles",
                    "clear-owner.rest.answers.number",
                    texts.size(),
                    Integer.toString(BulkAnswers.MAX_ROLES));
        }
        return texts.stream().distinct().map(AnswerInput::role).toList();
    }

    private static IssueRole role(String text) {
        TextLimits.requireAtMost(MAX_ROLE, "roles", text);
        int split = text.indexOf('/');
        Optional<Role> role = Role.byId(text.substring(split + 1));
        if (split < 1 || role.isEmpty()) {
            throw Refusal.because(Kind.INVALID, "roles", "clear-owner.rest.answers.role", Parameters.abbreviated(text));
        }
        return new IssueRole(text.substring(0, split), role.get());
    }
}
