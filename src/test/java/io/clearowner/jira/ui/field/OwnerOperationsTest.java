package io.clearowner.jira.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;

class OwnerOperationsTest {

    private final IssueInputParameters input = mock(IssueInputParameters.class);
    private final UserManager users = mock(UserManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final OwnerFieldSupport support = new OwnerFieldSupport(
            users,
            mock(UserSearchService.class),
            mock(UserBeanFactory.class),
            mock(JiraBaseUrls.class),
            authentication,
            new OwnerViews(mock(AvatarService.class), users, mock(JiraBaseUrls.class), authentication));
    private final CustomField field = mock(CustomField.class);
    private final OwnerOperations operations = new OwnerOperations(field, support);
    private MockedConstruction<SimpleErrorCollection> collections;

    @BeforeEach
    void setUp() {
        collections = mockConstruction(SimpleErrorCollection.class);
        when(field.getId()).thenReturn("customfield_10000");
        when(field.getFieldName()).thenReturn("Product Owner");
        I18nHelper i18n = mock(I18nHelper.class);
        when(authentication.getI18nHelper()).thenReturn(i18n);
        when(i18n.getText(anyString(), anyString()))
                .thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1));
        ApplicationUser ann = mock(ApplicationUser.class);
        when(ann.getName()).thenReturn("ann");
        when(users.getUserByKeyEvenWhenUnknown("key-of-ann")).thenReturn(ann);
    }

    @AfterEach
    void tearDown() {
        collections.close();
    }

    private void run(String operation, Object data) {
        JsonData json = mock(JsonData.class);
        when(json.isNull()).thenReturn(data == null);
        when(json.isObject()).thenReturn(data instanceof Map);
        if (data instanceof Map<?, ?> map) {
            when(json.asObject()).thenAnswer(call -> map);
        }
        FieldOperationHolder holder = mock(FieldOperationHolder.class);
        when(holder.getOperation()).thenReturn(operation);
        when(holder.getData()).thenReturn(json);
        operations.updateIssueInputParameters(null, null, "customfield_10000", input, List.of(holder));
    }

    private void rejected(String message) {
        verify(collections.constructed().get(0)).addError("customfield_10000", message);
        verify(input, never()).addCustomFieldValue(anyString(), anyString());
    }

    private void accepted(String name) {
        verify(input).addCustomFieldValue("customfield_10000", name);
        verifyNoInteractions(collections.constructed().get(0));
    }

    @Test
    void setsByName() {
        run("set", Map.of("name", "ann"));
        accepted("ann");
    }

    @Test
    void setsByKey() {
        run("set", Map.of("key", "key-of-ann"));
        accepted("ann");
    }

    @Test
    void acceptsTheJsonThatItReturns() {
        run("set", Map.of("self", "http://jira/rest/api/2/user?username=ann", "name", "ann", "key", "key-of-ann"));
        accepted("ann");
    }

    @Test
    void clearsOnNull() {
        run("set", null);
        accepted("");
    }

    @Test
    void rejectsATextWhereAUserBelongs() {
        run("set", "ann");
        rejected("clear-owner.field.error.json Product Owner");
    }

    @Test
    void rejectsAnObjectWithoutNameAndKey() {
        run("set", Map.of("id", 7));
        rejected("clear-owner.field.error.json Product Owner");
    }

    @Test
    void rejectsOtherOperationsThanSet() {
        run("add", Map.of("name", "ann"));
        rejected("clear-owner.field.error.operation add");
        assertThat(operations.getSupportedOperations()).containsExactly("set");
    }
}
