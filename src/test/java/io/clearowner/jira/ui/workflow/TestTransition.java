package io.clearowner.jira.ui.workflow;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;

/** What Jira hands to the modules of a workflow, with texts in English. */
final class TestTransition {

    final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    final JiraBaseUrls urls = mock(JiraBaseUrls.class);

    TestTransition() {
        ResourceBundle english = ResourceBundle.getBundle("i18n.clear-owner");
        I18nHelper texts = mock(I18nHelper.class, call -> {
            Object[] arguments = call.getArguments();
            Object[] values = Arrays.copyOfRange(arguments, 1, arguments.length);
            return new MessageFormat(english.getString(call.getArgument(0))).format(values);
        });
        lenient().when(authentication.getI18nHelper()).thenReturn(texts);
        lenient().when(urls.baseUrl()).thenReturn("https://jira.example.com");
    }

    static Map<String, Object> variables(Object issue) {
        return Map.of("issue", issue);
    }
}
