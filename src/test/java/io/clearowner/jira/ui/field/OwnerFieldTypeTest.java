package io.clearowner.jira.ui.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.rest.json.UserBeanFactory;
import com.atlassian.jira.issue.fields.rest.json.beans.JiraBaseUrls;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.MockedStatic;

/** Ann works here, Gone is deactivated, Deleted has no account any more; keys differ from names. */
class OwnerFieldTypeTest {

    private static final String ISSUE_ID = "issue-id-of-jira";

    private final UserManager users = mock(UserManager.class);
    private final UserSearchService userSearch = mock(UserSearchService.class);
    private final ApplicationUser editor = mock(ApplicationUser.class);
    private final CustomFieldValuePersister values = mock(CustomFieldValuePersister.class);
    private final CustomField field = mock(CustomField.class);
    private final CustomFieldParams params = mock(CustomFieldParams.class);
    private final ErrorCollection errors = mock(ErrorCollection.class);
    private final Issue issue = mock(Issue.class);
    private MockedStatic<CustomFieldUtils> utils;
    private ProductOwnerField type;

    @BeforeEach
    void setUp() {
        utils = mockStatic(CustomFieldUtils.class);
        utils.when(CustomFieldUtils::getParamKeyIssueId).thenReturn(ISSUE_ID);
        I18nHelper i18n = mock(I18nHelper.class);
        when(i18n.getText(anyString(), anyString()))
                .thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1));
        JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
        when(authentication.getI18nHelper()).thenReturn(i18n);
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(authentication.getLoggedInUser()).thenReturn(editor);
        when(userSearch.canPerformAjaxSearch(editor)).thenReturn(true);
        exists(person("ann", true));
        exists(person("gone", false));
        ApplicationUser deleted = person("deleted", false);
        when(users.getUserByNameEvenWhenUnknown("deleted")).thenReturn(deleted);
        when(users.getUserByKeyEvenWhenUnknown("key-of-deleted")).thenReturn(deleted);
        ApplicationUser nobody = person("nobody", false);
        when(users.getUserByNameEvenWhenUnknown("nobody")).thenReturn(nobody);
        when(field.getId()).thenReturn("customfield_10000");
        when(field.getFieldName()).thenReturn("Product Owner");
        when(params.getCustomField()).thenReturn(field);
        type = new ProductOwnerField(
                values,
                mock(GenericConfigManager.class),
                new OwnerFieldSupport(
                        users,
                        userSearch,
                        mock(UserBeanFactory.class),
                        mock(JiraBaseUrls.class),
                        authentication,
                        new OwnerViews(mock(AvatarService.class), users, mock(JiraBaseUrls.class), authentication)));
    }

    @ParameterizedTest
    @CsvSource({"nobody", "gone", "deleted", "key-of-gone"})
    void tellsWhoMayNotBrowseUsersTheSame_whetherOrNotTheAccountExists(String typed) {
        when(userSearch.canPerformAjaxSearch(editor)).thenReturn(false);
        submitted(typed);
        editing("42", "key-of-ann");
        type.validateFromParams(params, errors, mock(FieldConfig.class));
        verify(errors)
                .addError(
                        "customfield_10000",
                        "clear-owner.field.error.not-active",
                        ErrorCollection.Reason.VALIDATION_FAILED);
    }

    @AfterEach
    void tearDown() {
        utils.close();
    }

    private static ApplicationUser person(String name, boolean active) {
        ApplicationUser user = mock(ApplicationUser.class, name);
        when(user.getKey()).thenReturn("key-of-" + name);
        when(user.getName()).thenReturn(name);
        when(user.getDisplayName()).thenReturn("Display " + name);
        when(user.isActive()).thenReturn(active);
        return user;
    }

    private void exists(ApplicationUser user) {
        String name = user.getName();
        String key = user.getKey();
        when(users.getUserByName(name)).thenReturn(user);
        when(users.getUserByKeyEvenWhenUnknown(key)).thenReturn(user);
    }

    private void submitted(String... names) {
        when(params.getValuesForNullKey()).thenReturn(Arrays.asList(names));
    }

    /** The edited issue, as Jira tells it, and the owner stored on it. */
    private void editing(String issueId, String storedKey) {
        when(params.getFirstValueForKey(ISSUE_ID)).thenReturn(issueId);
        when(values.getValues(eq(field), eq(42L), any()))
                .thenReturn(storedKey == null ? List.of() : List.of(storedKey));
    }

    @ParameterizedTest(name = "{0} into an issue of {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // typed, issue id, stored owner, message
                "ann,      -,   -,              -",
                "ann,      42,  key-of-gone,    -",
                "' ann ',  -,   -,              -",
                "'',       -,   -,              -",
                "'  ',     42,  key-of-gone,    -",
                "nobody,   -,   -,              clear-owner.field.error.unknown-user nobody",
                "nobody,   42,  key-of-ann,     clear-owner.field.error.unknown-user nobody",
                "gone,     -,   -,              clear-owner.field.error.inactive-user Display gone",
                "gone,     42,  -,              clear-owner.field.error.inactive-user Display gone",
                "gone,     42,  key-of-ann,     clear-owner.field.error.inactive-user Display gone",
                "gone,     42,  key-of-gone,    -",
                "gone,     junk, key-of-gone,   clear-owner.field.error.inactive-user Display gone",
                "deleted,  42,  key-of-deleted, -",
                "deleted,  42,  key-of-ann,     clear-owner.field.error.unknown-user deleted",
                "deleted,  -,   -,              clear-owner.field.error.unknown-user deleted",
                "key-of-ann, -, -,              clear-owner.field.error.unknown-user key-of-ann",
            })
    void validatesTheTypedName(String typed, String issueId, String stored, String message) {
        submitted(typed);
        editing(issueId, stored);
        type.validateFromParams(params, errors, mock(FieldConfig.class));
        if (message == null) {
            verifyNoInteractions(errors);
        } else {
            verify(errors).addError("customfield_10000", message, ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    @Test
    void rejectsTwoUsers() {
        submitted("ann", "gone");
        type.validateFromParams(params, errors, mock(FieldConfig.class));
        verify(errors)
                .addError(
                        "customfield_10000",
                        "clear-owner.field.error.one-user Product Owner",
                        ErrorCollection.Reason.VALIDATION_FAILED);
    }

    @Test
    void readsAnEmptyFormAsNoOwner() {
        assertThat(type.getValueFromCustomFieldParams(null)).isNull();
        submitted();
        assertThat(type.getValueFromCustomFieldParams(params)).isNull();
        submitted("");
        assertThat(type.getValueFromCustomFieldParams(params)).isNull();
    }

    @Test
    void findsTheUserByName_evenADeletedOneWhoStays() {
        submitted("ann");
        assertThat(type.getValueFromCustomFieldParams(params).getKey()).isEqualTo("key-of-ann");
        submitted("deleted");
        assertThat(type.getValueFromCustomFieldParams(params).getKey()).isEqualTo("key-of-deleted");
    }

    @Test
    void storesTheKey_andShowsTheName() {
        ApplicationUser ann = users.getUserByName("ann");
        assertThat(type.getDbValueFromObject(ann)).isEqualTo("key-of-ann");
        assertThat(type.getObjectFromDbValue("key-of-ann")).isSameAs(ann);
        assertThat(type.getObjectFromDbValue("key-of-deleted").getDisplayName()).isEqualTo("Display deleted");
        assertThat(type.getStringFromSingularObject(ann)).isEqualTo("ann");
        assertThat(type.getSingularObjectFromString("ann")).isSameAs(ann);
        assertThat(type.getStringFromSingularObject(null)).isEmpty();
        assertThat(type.getSingularObjectFromString(" ")).isNull();
    }

    @Test
    void writesKeyAndDisplayNameToTheHistory_alsoWhenCleared() {
        ApplicationUser ann = users.getUserByName("ann");
        assertThat(type.getChangelogValue(field, ann)).isEqualTo("key-of-ann");
        assertThat(type.getChangelogString(field, ann)).isEqualTo("Display ann");
        // Null would keep the row out of the history.
        assertThat(type.getChangelogValue(field, null)).isEmpty();
        assertThat(type.getChangelogString(field, null)).isEmpty();
    }

    @Test
    void comparesUsersByKey() {
        ApplicationUser ann = users.getUserByName("ann");
        ApplicationUser sameAnn = person("ann", false);
        assertThat(type.valuesEqual(ann, sameAnn)).isTrue();
        assertThat(type.valuesEqual(ann, users.getUserByName("gone"))).isFalse();
        assertThat(type.valuesEqual(ann, null)).isFalse();
        assertThat(type.valuesEqual(null, null)).isTrue();
    }

    @Test
    void keepsTheOwner_whenAMoveTakesTheIssueOutOfTheFieldsContext() {
        when(field.getRelevantConfig(issue)).thenReturn(null);
        type.updateValue(field, issue, null);
        verifyNoInteractions(values);
        assertThat(type.getValueFromIssue(field, issue)).isNull();
    }

    @Test
    void clearsTheOwner_ifTheFieldApplies() {
        when(field.getRelevantConfig(issue)).thenReturn(mock(FieldConfig.class));
        // The signature of Jira's base class has no behaviour; reaching it is what matters.
        assertThatThrownBy(() -> type.updateValue(field, issue, null))
                .hasMessage("AbstractSingleFieldType#updateValue");
        verify(values, never()).updateValues(any(), any(), any(), any());
    }
}
