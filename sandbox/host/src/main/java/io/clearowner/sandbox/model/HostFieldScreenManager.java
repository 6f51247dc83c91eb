package io.clearowner.sandbox.model;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import io.clearowner.sandbox.Partial;

/** Jira's screens, of which the sandbox has the default one with one tab. */
public abstract class HostFieldScreenManager implements FieldScreenManager {

    private final Screens screens;

    public HostFieldScreenManager(Screens screens) {
        this.screens = screens;
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return FieldScreen.DEFAULT_SCREEN_ID.equals(id) ? Partial.create(DefaultScreen.class, screens) : null;
    }

    /** The default screen. */
    public abstract static class DefaultScreen implements FieldScreen {

        private final Screens screens;

        public DefaultScreen(Screens screens) {
            this.screens = screens;
        }

        @Override
        public boolean containsField(String fieldId) {
            return screens.fields().contains(fieldId);
        }

        @Override
        public FieldScreenTab getTab(int position) {
            return position == 0 ? Partial.create(OnlyTab.class, screens) : null;
        }
    }

    /** Its only tab. */
    public abstract static class OnlyTab implements FieldScreenTab {

        private final Screens screens;

        public OnlyTab(Screens screens) {
            this.screens = screens;
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            screens.add(fieldId);
        }
    }
}
