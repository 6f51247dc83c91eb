package io.clearowner.jira.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.ui.setup.FieldSetup;
import io.clearowner.jira.upkeep.reindex.ReindexProgress;
import io.clearowner.jira.upkeep.reindex.ReindexProgress.State;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminPagesTest {

    private final StoredOwnershipFields fields = mock(StoredOwnershipFields.class);
    private final FieldSetup setup = mock(FieldSetup.class);
    private final Reindexing reindexing = mock(Reindexing.class);
    private AdminPages pages;

    @BeforeEach
    void setUp() {
        I18nHelper i18n = mock(I18nHelper.class);
        when(i18n.getLocale()).thenReturn(Locale.ENGLISH);
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), anyString()))
                .thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1));
        when(i18n.getText(anyString(), anyString(), anyString()))
                .thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1) + " " + call.getArgument(2));
        JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
        when(authentication.getI18nHelper()).thenReturn(i18n);
        when(fields.find(any())).thenReturn(Optional.empty());
        when(reindexing.progress()).thenReturn(progress(State.NEVER, 0, 0, 0));
        pages = new AdminPages(fields, setup, reindexing, authentication);
    }

    private static ReindexProgress progress(State state, long done, long total, long failed) {
        return new ReindexProgress(state, done, total, failed, Optional.empty(), Optional.empty());
    }

    private CustomField exists(OwnershipField which, String name) {
        CustomField field = mock(CustomField.class);
        when(field.getId()).thenReturn("customfield_" + which.ordinal());
        when(field.getFieldName()).thenReturn(name);
        when(fields.find(which)).thenReturn(Optional.of(field));
        return field;
    }

    private AdminPage page() {
        return pages.page("", List.of());
    }

    @Test
    void showsEachFieldByWhatItMeansAndWhatItIsCalled() {
        CustomField product = exists(OwnershipField.PRODUCT_OWNER, "Produktverantwortung");
        when(product.isAllProjects()).thenReturn(true);
        exists(OwnershipField.VISION_CLARITY, "Vision Clarity");
        when(setup.onDefaultScreen(product)).thenReturn(true);
        assertThat(page().getFields())
                .extracting(
                        FieldState::getMeaning,
                        FieldState::getName,
                        FieldState::getId,
                        FieldState::isPresent,
                        FieldState::isCalculated,
                        FieldState::isOnDefaultScreen)
                .containsExactly(
                        tuple(
                                "clear-owner.field.product-owner.name",
                                "Produktverantwortung",
                                "customfield_0",
                                true,
                                false,
                                true),
                        tuple("clear-owner.field.delivery-owner.name", "", "", false, false, false),
                        tuple(
                                "clear-owner.field.vision-clarity.name",
                                "Vision Clarity",
                                "customfield_2",
                                true,
                                true,
                                false),
                        tuple("clear-owner.field.execution-clarity.name", "", "", false, true, false));
        assertThat(page().isComplete()).isFalse();
    }

    @Test
    void saysWhichFieldsHaveAnotherName() {
        exists(OwnershipField.PRODUCT_OWNER, "Produktverantwortung");
        exists(OwnershipField.VISION_CLARITY, "clear-owner.field.vision-clarity.name");
        assertThat(page().getFields()).extracting(FieldState::isRenamed).containsExactly(true, false, false, false);
    }

    @Test
    void isComplete_whenAllFourExist() {
        for (OwnershipField field : OwnershipField.values()) {
            exists(field, "any");
        }
        assertThat(page().isComplete()).isTrue();
    }

    @Test
    void saysWhereAFieldApplies_andWhetherItCanBeSearched() {
        CustomField everywhere = exists(OwnershipField.PRODUCT_OWNER, "Product Owner");
        when(everywhere.isAllProjects()).thenReturn(true);
        when(everywhere.getCustomFieldSearcher()).thenReturn(mock(CustomFieldSearcher.class));
        CustomField somewhere = exists(OwnershipField.DELIVERY_OWNER, "Delivery Owner");
        when(somewhere.getAssociatedProjectObjects()).thenReturn(List.of(mock(Project.class), mock(Project.class)));
        assertThat(page().getFields())
                .extracting(FieldState::getScope, FieldState::isSearchable)
                .startsWith(
                        tuple("clear-owner.admin.fields.all-projects", true),
                        tuple("clear-owner.admin.fields.some-projects 2", false));
    }

    @Test
    void isHealthyOnlyWithOwnersOnTheDefaultScreen() {
        for (OwnershipField field : OwnershipField.values()) {
            CustomField one = exists(field, "any");
            when(one.getCustomFieldSearcher()).thenReturn(mock(CustomFieldSearcher.class));
        }
        assertThat(page().isHealthy()).isFalse();
        when(setup.onDefaultScreen(any())).thenReturn(true);
        assertThat(page().isHealthy()).isTrue();
    }

    @Test
    void isNotHealthyWithAFieldThatCannotBeSearched() {
        for (OwnershipField field : OwnershipField.values()) {
            exists(field, "any");
        }
        when(setup.onDefaultScreen(any())).thenReturn(true);
        assertThat(page().isHealthy()).isFalse();
    }

    @Test
    void saysThatAFieldAppliesNowhere() {
        CustomField everywhere = exists(OwnershipField.PRODUCT_OWNER, "Product Owner");
        when(everywhere.isAllProjects()).thenReturn(true);
        exists(OwnershipField.DELIVERY_OWNER, "Delivery Owner");
        assertThat(page().getFields()).extracting(FieldState::isNowhere).containsExactly(false, true, false, false);
    }

    @Test
    void tellsHowFarTheReindexIs() {
        when(reindexing.progress()).thenReturn(progress(State.RUNNING, 1500, 3000, 0));
        ProgressView running = page().getProgress();
        assertThat(running.getState()).isEqualTo("clear-owner.admin.reindex.running 1,500 3,000");
        assertThat(running.getPercent()).isEqualTo(50);
        assertThat(running.isPending()).isTrue();

        when(reindexing.progress()).thenReturn(progress(State.WAITING, 0, 0, 0));
        assertThat(page().getProgress().isPending()).isTrue();
        when(reindexing.progress()).thenReturn(progress(State.FINISHED, 3000, 3000, 2));
        assertThat(page().getProgress().isPending()).isFalse();
        assertThat(page().getProgress().getState())
                .isEqualTo("clear-owner.admin.reindex.finished-with-failures 3,000 2");
    }

    @Test
    void saysWhatWasDone_andNothingThatSomebodyElsePutIntoTheAddress() {
        assertThat(pages.page("reindex", List.of()).getDone()).isEqualTo("clear-owner.admin.done.reindex");
        assertThat(pages.page("<script>", List.of()).getDone()).isEmpty();
    }
}
