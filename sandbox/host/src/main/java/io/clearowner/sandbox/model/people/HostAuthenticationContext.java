package io.clearowner.sandbox.model.people;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.sandbox.model.locale.Languages;
import java.util.Locale;

/** The user of the current thread and their language. */
public abstract class HostAuthenticationContext implements JiraAuthenticationContext {
    private final ThreadLocal<ApplicationUser> user = new ThreadLocal<>();
    private final I18nHelper.BeanFactory texts;
    private final Languages languages;

    public HostAuthenticationContext(I18nHelper.BeanFactory texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return user.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return user.get() != null;
    }

    @Override
    public Locale getLocale() {
        return languages.of(user.get());
    }

    @Override
    public I18nHelper getI18nHelper() {
        return texts.getInstance(getLocale());
    }

    @Override
    public void setLoggedInUser(ApplicationUser newUser) {
        user.set(newUser);
    }

    @Override
    public void clearLoggedInUser() {
        user.remove();
    }
}
