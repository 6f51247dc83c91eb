package io.clearowner.jira.store;

import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts the rows of transfers to records and back. */
final class TransferRows {

    private static final String ISSUE = "issue:";
    private static final String PROJECT = "project:";

    private TransferRows() {}

    static String subject(TransferRow row) {
        return row.area().map(AreaOwnerStore::area).orElseGet(() -> ISSUE + row.issueId());
    }

    static Map<String, Object> columns(TransferRow row, String key) {
        Map<String, Object> columns = Rows.columns();
        columns.put(TransferRowAo.TRANSFER_ID, row.transferId());
        columns.put(TransferRowAo.SUBJECT, subject(row));
        columns.put(TransferRowAo.ISSUE_ID, row.issueId());
        columns.put(TransferRowAo.ROLE_ID, row.role().id());
        columns.put(TransferRowAo.FROM_OWNER, row.from().map(UserKey::value).orElse(null));
        columns.put(TransferRowAo.TO_OWNER, row.to().map(UserKey::value).orElse(null));
        columns.put(TransferRowAo.STATE, row.state().code());
        columns.put(TransferRowAo.CHANGED_AT, row.at().toEpochMilli());
        columns.put(TransferRowAo.CHANGE_GROUP, row.changeGroup());
        columns.put(TransferRowAo.ANSWER, row.answer().map(AnswerText::write).orElse(null));
        columns.put(TransferRowAo.MESSAGE, row.message().orElse(null));
        columns.put(TransferRowAo.ROW_KEY, key);
        return columns;
    }

    /** Skips rows that only a newer version of the app knows. */
    static List<TransferRow> records(TransferRowAo[] rows) {
        return Arrays.stream(rows)
                .map(TransferRows::record)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TransferRow> record(TransferRowAo row) {
        Optional<Role> role = Role.byId(row.getRoleId());
        Optional<TransferRow.State> state = TransferRow.State.byCode(row.getState());
        if (role.isEmpty() || state.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TransferRow(
                row.getID(),
                row.getTransferId(),
                row.getIssueId(),
                row.getIssueId() == 0 ? Optional.of(area(row.getSubject())) : Optional.empty(),
                role.get(),
                key(row.getFromOwner()),
                key(row.getToOwner()),
                state.get(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getChangeGroup(),
                Optional.ofNullable(row.getAnswer())
                        .flatMap(text -> AnswerText.read(row.getIssueId(), role.get(), text)),
                Optional.ofNullable(row.getMessage())));
    }

    private static Area area(String subject) {
        long id = Long.parseLong(subject.substring(subject.indexOf(':') + 1));
        return subject.startsWith(PROJECT) ? Area.project(id) : Area.component(id);
    }

    private static Optional<UserKey> key(String key) {
        return Optional.ofNullable(key).map(UserKey::new);
    }
}
