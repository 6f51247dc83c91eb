package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The differences between two states of an issue's system fields, as items of Jira's change history. */
final class Changes {
    private final List<ChangeItemBean> items = new ArrayList<>();

    private Changes() {}

    static List<ChangeItemBean> between(Issue old, Issue now) {
        Changes changes = new Changes();
        changes.item(
                "project",
                id(old.getProjectId()),
                old.getProjectObject().getName(),
                id(now.getProjectId()),
                now.getProjectObject().getName());
        changes.text("Key", old.getKey(), now.getKey());
        changes.constant("issuetype", old.getIssueType(), now.getIssueType());
        changes.item(
                "Parent",
                id(old.getParentId()),
                key(old.getParentObject()),
                id(now.getParentId()),
                key(now.getParentObject()));
        changes.text("summary", old.getSummary(), now.getSummary());
        changes.text("description", old.getDescription(), now.getDescription());
        changes.text("environment", old.getEnvironment(), now.getEnvironment());
        changes.constant("priority", old.getPriority(), now.getPriority());
        changes.constant("status", old.getStatus(), now.getStatus());
        changes.constant("resolution", old.getResolution(), now.getResolution());
        changes.user("reporter", old.getReporter(), now.getReporter());
        changes.user("assignee", old.getAssignee(), now.getAssignee());
        changes.date("duedate", old.getDueDate(), now.getDueDate());
        changes.item(
                "security",
                id(old.getSecurityLevelId()),
                id(old.getSecurityLevelId()),
                id(now.getSecurityLevelId()),
                id(now.getSecurityLevelId()));
        String oldLabels = labels(old);
        changes.item("labels", "", oldLabels, "", labels(now), !oldLabels.equals(labels(now)));
        changes.parts(
                "Component", old.getComponents(), now.getComponents(), part -> part.getId(), part -> part.getName());
        changes.parts(
                "Fix Version",
                old.getFixVersions(),
                now.getFixVersions(),
                part -> part.getId(),
                part -> part.getName());
        changes.parts(
                "Version",
                old.getAffectedVersions(),
                now.getAffectedVersions(),
                part -> part.getId(),
                part -> part.getName());
        return changes.items;
    }

    private static String id(Long id) {
        return id == null ? null : id.toString();
    }

    private static String key(Issue issue) {
        return issue == null ? null : issue.getKey();
    }

    private static String labels(Issue issue) {
        return issue.getLabels().stream().map(Label::getLabel).sorted().collect(Collectors.joining(" "));
    }

    private void text(String field, String old, String now) {
        item(field, null, old, null, now, !Objects.equals(old, now));
    }

    private void constant(String field, IssueConstant old, IssueConstant now) {
        item(
                field,
                old == null ? null : old.getId(),
                old == null ? null : old.getName(),
                now == null ? null : now.getId(),
                now == null ? null : now.getName());
    }

    private void user(String field, ApplicationUser old, ApplicationUser now) {
        item(
                field,
                old == null ? null : old.getKey(),
                old == null ? null : old.getDisplayName(),
                now == null ? null : now.getKey(),
                now == null ? null : now.getDisplayName());
    }

    private void date(String field, Timestamp old, Timestamp now) {
        item(
                field,
                old == null ? null : old.toString().substring(0, 10),
                old == null ? null : old.toString(),
                now == null ? null : now.toString().substring(0, 10),
                now == null ? null : now.toString());
    }

    /** One item for each removed and each added part, as in Jira. */
    private <T> void parts(
            String field, Collection<T> old, Collection<T> now, Function<T, Long> id, Function<T, String> name) {
        old.stream()
                .filter(part -> !now.contains(part))
                .forEach(part -> item(field, id(id.apply(part)), name.apply(part), null, null));
        now.stream()
                .filter(part -> !old.contains(part))
                .forEach(part -> item(field, null, null, id(id.apply(part)), name.apply(part)));
    }

    private void item(String field, String from, String fromString, String to, String toString) {
        item(field, from, fromString, to, toString, !Objects.equals(from, to));
    }

    private void item(String field, String from, String fromString, String to, String toString, boolean changed) {
        if (changed) {
            items.add(new ChangeItemBean(ChangeItemBean.STATIC_FIELD, field, from, fromString, to, toString));
        }
    }
}
