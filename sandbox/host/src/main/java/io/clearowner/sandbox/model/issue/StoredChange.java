package io.clearowner.sandbox.model.issue;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/** A change group as the raw entity that issue events carry ({@code IssueEvent#getChangeLog}). */
final class StoredChange extends GenericValue {
    private final Long id;
    private final Long issueId;
    private final String author;
    private final Timestamp created;
    private final List<ChangeItemBean> items;

    StoredChange(Long id, Long issueId, String author, Timestamp created, List<ChangeItemBean> items) {
        this.id = id;
        this.issueId = issueId;
        this.author = author;
        this.created = created;
        this.items = List.copyOf(items);
    }

    @Override
    public Object get(String name) {
        return switch (name) {
            case "id" -> id;
            case "issue" -> issueId;
            case "author" -> author;
            case "created" -> created;
            default -> throw new IllegalArgumentException("ChangeGroup has no field " + name);
        };
    }

    @Override
    public String getString(String name) {
        Object value = get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public Long getLong(String name) {
        return (Long) get(name);
    }

    @Override
    public List<GenericValue> getRelated(String relationName) {
        if (!relationName.equals("ChildChangeItem")) {
            throw new IllegalArgumentException("ChangeGroup has no relation " + relationName);
        }
        List<GenericValue> related = new ArrayList<>();
        items.forEach(item -> related.add(new Item(id, item)));
        return related;
    }

    private static final class Item extends GenericValue {
        private final Long group;
        private final ChangeItemBean item;

        Item(Long group, ChangeItemBean item) {
            this.group = group;
            this.item = item;
        }

        @Override
        public Object get(String name) {
            return switch (name) {
                case "group" -> group;
                case "fieldtype" -> item.getFieldType();
                case "field" -> item.getField();
                case "oldvalue" -> item.getFrom();
                case "oldstring" -> item.getFromString();
                case "newvalue" -> item.getTo();
                case "newstring" -> item.getToString();
                default -> throw new IllegalArgumentException("ChangeItem has no field " + name);
            };
        }

        @Override
        public String getString(String name) {
            Object value = get(name);
            return value == null ? null : value.toString();
        }

        @Override
        public Long getLong(String name) {
            return (Long) get(name);
        }

        @Override
        public List<GenericValue> getRelated(String relationName) {
            throw new IllegalArgumentException("ChangeItem has no relation " + relationName);
        }
    }
}
