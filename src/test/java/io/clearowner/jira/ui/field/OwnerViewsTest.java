package io.clearowner.jira.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnerViewsTest {

    private final AvatarService avatars = mock(AvatarService.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser ann = mock(ApplicationUser.class);
    private OwnerViews views;

    @BeforeEach
    void setUp() {
        I18nHelper i18n = mock(I18nHelper.class);
        when(i18n.getText(anyString())).thenReturn("Inactive");
        JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
        when(authentication.getI18nHelper()).thenReturn(i18n);
        JiraBaseUrls urls = mock(JiraBaseUrls.class);
        when(urls.baseUrl()).thenReturn("http://jira");
        when(ann.getName()).thenReturn("ann & co");
        when(ann.getDisplayName()).thenReturn("Ann <Smith>");
        when(ann.isActive()).thenReturn(true);
        when(users.getUserByName("ann & co")).thenReturn(ann);
        when(avatars.getAvatarURL(any(), any(), any(Avatar.Size.class))).thenReturn(URI.create("/avatar?size=small"));
        views = new OwnerViews(avatars, users, urls, authentication);
    }

    @Test
    void linksToTheProfile_whateverTheNameHolds() {
        OwnerView view = views.of(ann);
        assertThat(view.getProfileUrl()).isEqualTo("http://jira/secure/ViewProfile.jspa?name=ann+%26+co");
        assertThat(view.getDisplayName()).isEqualTo("Ann <Smith>");
        assertThat(view.getAvatarUrl()).isEqualTo("/avatar?size=small");
        assertThat(view.getInactive()).isEmpty();
    }

    @Test
    void saysInWordsThatSomeoneIsInactive() {
        when(ann.isActive()).thenReturn(false);
        assertThat(views.of(ann).getInactive()).isEqualTo("Inactive");
    }

    @Test
    void knowsTheNameInAForm() {
        assertThat(views.of("ann & co ").getDisplayName()).isEqualTo("Ann <Smith>");
        assertThat(views.of("typed wrong")).isNull();
        assertThat(views.of(null)).isNull();
    }

    @Test
    void showsSomeoneWithoutAvatar() {
        when(avatars.getAvatarURL(any(), any(), any(Avatar.Size.class))).thenReturn(null);
        assertThat(views.of(ann).getAvatarUrl()).isEmpty();
    }
}
