package io.clearowner.sandbox.model.field;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import io.clearowner.sandbox.kernel.Partial;
import java.util.Collection;

/** The screens of a new Jira, each with one tab. */
public abstract class HostFieldScreenManager implements FieldScreenManager {

    private final Screens screens;

    public HostFieldScreenManager(Screens screens) {
        this.screens = screens;
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return getFieldScreens().stream()
                .filter(screen -> screen.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return screens.all().stream()
                .<FieldScreen>map(screen -> Partial.create(OneScreen.class, screens, screen))
                .toList();
    }

    /** One of the screens. */
    public abstract static class OneScreen implements FieldScreen {

        private final Screens screens;
        private final Screens.Screen screen;

        public OneScreen(Screens screens, Screens.Screen screen) {
            this.screens = screens;
            this.screen = screen;
        }

        @Override
        public Long getId() {
            return screen.id();
        }

        @Override
        public String getName() {
            return screen.name();
        }

        @Override
        public boolean containsField(String fieldId) {
            return screens.fields(screen.tab()).contains(fieldId);
        }

        @Override
        public FieldScreenTab getTab(int position) {
            return position == 0 ? Partial.create(OnlyTab.class, screens, screen) : null;
        }
    }

    /** Its only tab. */
    public abstract static class OnlyTab implements FieldScreenTab {

        private final Screens screens;
        private final Screens.Screen screen;

        public OnlyTab(Screens screens, Screens.Screen screen) {
            this.screens = screens;
            this.screen = screen;
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            screens.add(screen.tab(), fieldId);
        }
    }
}
