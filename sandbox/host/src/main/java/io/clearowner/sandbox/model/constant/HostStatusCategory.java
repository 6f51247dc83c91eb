package io.clearowner.sandbox.model.constant;

import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/** Jira's status categories (https://developer.atlassian.com/server/jira/platform/rest-apis/, statuscategory). */
enum HostStatusCategory {
    UNDEFINED(1, StatusCategory.UNDEFINED, "No Category", "medium-gray"),
    TO_DO(2, StatusCategory.TO_DO, "To Do", "blue-gray"),
    IN_PROGRESS(4, StatusCategory.IN_PROGRESS, "In Progress", "yellow"),
    COMPLETE(3, StatusCategory.COMPLETE, "Done", "green");

    private final Category category;

    HostStatusCategory(long id, String key, String name, String color) {
        category = new Category(id, key, name, color, (long) ordinal() + 1);
    }

    static StatusCategory byKey(String key) {
        for (HostStatusCategory one : values()) {
            if (one.category.key().equals(key)) {
                return one.category;
            }
        }
        throw new IllegalArgumentException("There is no status category " + key);
    }

    private record Category(long id, String key, String name, String color, Long sequence) implements StatusCategory {
        private static final long serialVersionUID = 1L;

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getTranslatedName() {
            return name;
        }

        @Override
        public String getTranslatedName(String locale) {
            return name;
        }

        @Override
        public String getTranslatedName(I18nHelper i18n) {
            return name;
        }

        @Override
        public List<String> getAliases() {
            return List.of(name);
        }

        @Override
        public String getPrimaryAlias() {
            return name;
        }

        @Override
        public String getColorName() {
            return color;
        }

        @Override
        public Long getSequence() {
            return sequence;
        }

        @Override
        public int compareTo(StatusCategory other) {
            return sequence.compareTo(other.getSequence());
        }
    }
}
