package io.clearowner.sandbox.search.index;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.model.field.SystemSearcher;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes the index document of an issue, through Jira's own interfaces. */
public final class IssueDocuments {
    /** Lucene accepts terms of up to 32,766 bytes; a character has at most three bytes here. */
    private static final int LONGEST_TERM = 10_000;

    private static final int LONGEST_SORT = 255;

    private final SearchedModel model;
    private final ZoneId zone;

    public IssueDocuments(SearchedModel model, ZoneId zone) {
        this.model = model;
        this.zone = zone;
    }

    public Document of(Issue issue) {
        var document = new Document();
        document.add(new StringField(Names.ID, issue.getId().toString(), Field.Store.NO));
        document.add(new NumericDocValuesField(Names.ISSUE, issue.getId()));
        presence(document, Names.ID, true);
        document.add(new NumericDocValuesField(Names.NUMBER, issue.getNumber()));
        document.add(new LongPoint(Names.NUMBER, issue.getNumber()));
        keyword(document, Names.PROJECT, List.of(issue.getProjectId().toString()));
        Long level = issue.getSecurityLevelId();
        keyword(document, Names.SECURITY, level == null ? List.of() : List.of(level.toString()));
        document.add(
                new StringField(Names.VISIBLE_AT, level == null ? Names.NO_LEVEL : level.toString(), Field.Store.NO));
        keyword(document, Names.TYPE, one(issue.getIssueTypeId()));
        keyword(document, Names.STATUS, one(issue.getStatusId()));
        keyword(
                document,
                Names.STATUS_CATEGORY,
                issue.getStatus() == null
                        ? List.of()
                        : one(issue.getStatus().getStatusCategory().getKey()));
        keyword(document, Names.RESOLUTION, one(issue.getResolutionId()));
        keyword(document, Names.PRIORITY, constant(issue.getPriority()));
        keyword(document, Names.REPORTER, one(issue.getReporterId()));
        keyword(document, Names.ASSIGNEE, one(issue.getAssigneeId()));
        keyword(
                document,
                Names.LABELS,
                issue.getLabels().stream()
                        .map(Label::getLabel)
                        .map(Terms::label)
                        .toList());
        keyword(
                document,
                Names.COMPONENT,
                ids(issue.getComponents().stream().map(ProjectComponent::getId).toList()));
        keyword(
                document,
                Names.FIX_VERSION,
                ids(issue.getFixVersions().stream().map(Version::getId).toList()));
        keyword(
                document,
                Names.AFFECTED_VERSION,
                ids(issue.getAffectedVersions().stream().map(Version::getId).toList()));
        keyword(document, Names.PARENT, issue.getParentId() == null ? List.of() : ids(List.of(issue.getParentId())));
        moment(document, Names.CREATED, issue.getCreated());
        moment(document, Names.UPDATED, model.deviates(Deviation.UPDATED_NOT_INDEXED) ? null : issue.getUpdated());
        moment(document, Names.RESOLVED, issue.getResolutionDate());
        day(document, Names.DUE, issue.getDueDate());
        text(document, Names.SUMMARY, issue.getSummary());
        text(document, Names.DESCRIPTION, issue.getDescription());
        text(document, Names.ENVIRONMENT, issue.getEnvironment());
        for (CustomField field : model.customFields()) {
            model.searcher(field).ifPresent(kind -> custom(document, field, kind, issue));
        }
        return document;
    }

    /**
     * A field that does not apply to the issue, or is hidden, is neither present nor empty, so Jira finds it by no
     * operator.
     */
    private void custom(Document document, CustomField field, SystemSearcher.Kind kind, Issue issue) {
        boolean shown = model.shown(field, issue);
        if (!shown && !model.deviates(Deviation.CONTEXTS_IGNORED)) {
            return;
        }
        Object value =
                shown ? field.getValue(issue) : field.getCustomFieldType().getValueFromIssue(field, issue);
        if (lost(field, kind)) {
            value = null;
        }
        switch (kind) {
            case USER -> keyword(document, field.getId(), users(field, value));
            case EXACT_TEXT -> keyword(document, field.getId(), one(string(field, value)));
            case TEXT -> text(document, field.getId(), string(field, value));
            case ISSUE ->
                keyword(
                        document,
                        field.getId(),
                        value == null
                                ? List.of()
                                : one(expect(Issue.class, field, value).getId().toString()));
        }
    }

    private boolean lost(CustomField field, SystemSearcher.Kind kind) {
        return switch (kind) {
            case EXACT_TEXT -> model.deviates(Deviation.CALCULATED_TEXT_NOT_INDEXED) && !stored(field);
            case USER ->
                model.deviates(Deviation.STORED_USERS_NOT_INDEXED) && stored(field)
                        || model.deviates(Deviation.CALCULATED_USERS_NOT_INDEXED) && !stored(field);
            default -> false;
        };
    }

    private static boolean stored(CustomField field) {
        return field.getCustomFieldType() instanceof AbstractSingleFieldType;
    }

    private static List<String> users(CustomField field, Object value) {
        if (value == null) {
            return List.of();
        }
        Collection<?> users = value instanceof Collection<?> several ? several : List.of(value);
        return users.stream()
                .map(user -> expect(ApplicationUser.class, field, user).getKey())
                .toList();
    }

    private static String string(CustomField field, Object value) {
        return value == null ? null : expect(String.class, field, value);
    }

    private static <T> T expect(Class<T> type, CustomField field, Object value) {
        if (!type.isInstance(value)) {
            throw new ClassCastException(
                    "The searcher of " + field.getName() + " indexes values of " + type.getSimpleName()
                            + " and was given " + value.getClass().getName());
        }
        return type.cast(value);
    }

    private static List<String> constant(IssueConstant constant) {
        return constant == null ? List.of() : one(constant.getId());
    }

    private static List<String> one(String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> ids(Collection<Long> ids) {
        return ids.stream().filter(Objects::nonNull).map(String::valueOf).toList();
    }

    private static void keyword(Document document, String field, Collection<String> values) {
        for (String value : values) {
            String term = value.length() > LONGEST_TERM ? value.substring(0, LONGEST_TERM) : value;
            document.add(new StringField(field, term, Field.Store.NO));
            document.add(new SortedSetDocValuesField(field, new BytesRef(term)));
        }
        presence(document, field, !values.isEmpty());
    }

    private static void moment(Document document, String field, Timestamp value) {
        if (value != null) {
            number(document, field, value.getTime());
        }
        presence(document, field, value != null);
    }

    private void day(Document document, String field, Timestamp value) {
        if (value != null) {
            number(document, field, value.toInstant().atZone(zone).toLocalDate().toEpochDay());
        }
        presence(document, field, value != null);
    }

    private static void number(Document document, String field, long value) {
        document.add(new LongPoint(field, value));
        document.add(new NumericDocValuesField(field, value));
    }

    private static void text(Document document, String field, String value) {
        boolean present = value != null && !value.isBlank();
        if (present) {
            document.add(new TextField(field, value, Field.Store.NO));
            String start = value.length() > LONGEST_SORT ? value.substring(0, LONGEST_SORT) : value;
            document.add(
                    new SortedSetDocValuesField(Names.sortOf(field), new BytesRef(start.toLowerCase(Locale.ROOT))));
        }
        presence(document, field, present);
    }

    private static void presence(Document document, String field, boolean present) {
        document.add(new StringField(present ? Names.PRESENT : Names.EMPTY, field, Field.Store.NO));
    }
}
