package io.clearowner.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.clearowner.jira.ownership.UserKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Every column that keeps a user key for longer than a day. */
public final class PersonalRows {

    private static final int CHUNK = 500;

    private static final List<Column<?>> COLUMNS = List.of(
            new Column<>(AreaOwnerAo.class, AreaOwnerAo.USER_KEY, AreaOwnerAo::getUserKey, AreaOwnerAo::setUserKey),
            new Column<>(
                    AreaOwnerAo.class, AreaOwnerAo.CHANGED_BY, AreaOwnerAo::getChangedBy, AreaOwnerAo::setChangedBy),
            new Column<>(
                    ConfirmationAo.class,
                    ConfirmationAo.USER_KEY,
                    ConfirmationAo::getUserKey,
                    ConfirmationAo::setUserKey),
            new Column<>(
                    ConfirmationAo.class,
                    ConfirmationAo.CHANGED_BY,
                    ConfirmationAo::getChangedBy,
                    ConfirmationAo::setChangedBy),
            new Column<>(
                    ConfirmationAo.class,
                    ConfirmationAo.PREVIOUS_OWNER,
                    ConfirmationAo::getPreviousOwner,
                    ConfirmationAo::setPreviousOwner),
            new Column<>(
                    OwnerRequestAo.class,
                    OwnerRequestAo.ASKED_BY,
                    OwnerRequestAo::getAskedBy,
                    OwnerRequestAo::setAskedBy),
            new Column<>(
                    OwnerRequestAo.class,
                    OwnerRequestAo.ASKED_OF,
                    OwnerRequestAo::getAskedOf,
                    OwnerRequestAo::setAskedOf),
            new Column<>(
                    PolicyVersionAo.class,
                    PolicyVersionAo.CHANGED_BY,
                    PolicyVersionAo::getChangedBy,
                    PolicyVersionAo::setChangedBy),
            new Column<>(
                    ReconciliationAo.class,
                    ReconciliationAo.REQUESTED_BY,
                    ReconciliationAo::getRequestedBy,
                    ReconciliationAo::setRequestedBy),
            new Column<>(TransferAo.class, TransferAo.STARTED_BY, TransferAo::getStartedBy, TransferAo::setStartedBy),
            new Column<>(TransferAo.class, TransferAo.UNDONE_BY, TransferAo::getUndoneBy, TransferAo::setUndoneBy),
            new Column<>(
                    TransferRowAo.class,
                    TransferRowAo.FROM_OWNER,
                    TransferRowAo::getFromOwner,
                    TransferRowAo::setFromOwner),
            new Column<>(
                    TransferRowAo.class, TransferRowAo.TO_OWNER, TransferRowAo::getToOwner, TransferRowAo::setToOwner),
            new Column<>(
                    TransferTableAo.class,
                    TransferTableAo.ADDED_BY,
                    TransferTableAo::getAddedBy,
                    TransferTableAo::setAddedBy),
            new Column<>(WaiverAo.class, WaiverAo.GIVEN_BY, WaiverAo::getGivenBy, WaiverAo::setGivenBy),
            new Column<>(WaiverAo.class, WaiverAo.ENDED_BY, WaiverAo::getEndedBy, WaiverAo::setEndedBy));

    /** Texts with keys among other values. */
    private static final List<PersonalText<?>> TEXTS = List.of(
            new PersonalText<>(
                    TransferAo.class,
                    TransferAo.PLAN_TEXT,
                    "(?<=^owner=|^person=|user%3A|(?:project|component)%3A\\d{1,18}%3A)[^,\\n]+",
                    TransferAo::getPlanText,
                    TransferAo::setPlanText),
            new PersonalText<>(
                    TransferRowAo.class,
                    TransferRowAo.ANSWER,
                    "(?<=^user=|^by=|^previous=)[^\\n]+",
                    TransferRowAo::getAnswer,
                    TransferRowAo::setAnswer),
            new PersonalText<>(
                    DepartureAo.class, DepartureAo.PEOPLE, "^[^\\n]+", DepartureAo::getPeople, DepartureAo::setPeople),
            new PersonalText<>(
                    DepartureAo.class,
                    DepartureAo.HIDDEN_FOR,
                    "^[^\\n]+",
                    DepartureAo::getHiddenFor,
                    DepartureAo::setHiddenFor),
            new PersonalText<>(
                    TransferTableAo.class,
                    TransferTableAo.ENTRIES,
                    "(?<==)[^\\n]+",
                    TransferTableAo::getEntries,
                    TransferTableAo::setEntries));

    private final ActiveObjects ao;

    public PersonalRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The names of these columns, such as {@code WaiverAo.GIVEN_BY}. */
    static List<String> columns() {
        return COLUMNS.stream()
                .map(column -> column.type().getSimpleName() + "." + column.name())
                .toList();
    }

    /** The keys of all people in these columns. */
    public Set<UserKey> people() {
        Set<UserKey> people = new HashSet<>();
        COLUMNS.forEach(column -> column.read(ao, people));
        TEXTS.forEach(text -> text.read(ao, people));
        return people;
    }

    /**
     * Replaces a key in all of these columns.
     *
     * @param issueChanged called with the issue of each answer that changed
     * @return the number of values replaced
     */
    public int replace(UserKey from, UserKey to, LongConsumer issueChanged) {
        int values = COLUMNS.stream()
                .mapToInt(column -> column.replace(ao, from, to, issueChanged))
                .sum();
        return values
                + TEXTS.stream().mapToInt(text -> text.replace(ao, from, to)).sum();
    }

    private record Column<E extends Entity>(
            Class<E> type, String name, Function<E, String> get, BiConsumer<E, String> set) {

        private void read(ActiveObjects ao, Set<UserKey> people) {
            ao.stream(type, Query.select("ID, " + name), row -> {
                String key = get.apply(row);
                // A dash is the key of the nightly run itself.
                if (key != null && !key.isEmpty() && !key.equals("-")) {
                    people.add(new UserKey(key));
                }
            });
        }

        private int replace(ActiveObjects ao, UserKey from, UserKey to, LongConsumer issueChanged) {
            int replaced = 0;
            E[] rows;
            do {
                rows = ao.find(
                        type, Query.select().where(name + " = ?", from.value()).limit(CHUNK));
                for (E row : rows) {
                    set.accept(row, to.value());
                    row.save();
                    if (row instanceof ConfirmationAo confirmation) {
                        issueChanged.accept(confirmation.getIssueId());
                    }
                }
                replaced += rows.length;
            } while (rows.length == CHUNK);
            return replaced;
        }
    }
}
