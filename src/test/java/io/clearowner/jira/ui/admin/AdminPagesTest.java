package io.clearowner.jira.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.store.ReindexStore;
import io.clearowner.jira.testing.TestJiraFields;
import io.clearowner.jira.upkeep.directory.DirectoryChanges;
import io.clearowner.jira.upkeep.directory.UsersDeletedListener;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminPagesTest {

    private final TestJiraFields jira;
    private final DirectoryChanges directoryChanges;
    private AdminPages pages;

    AdminPagesTest() throws Exception {
        jira = new TestJiraFields();
        directoryChanges = jira.queue.directoryChanges(mock(UserManager.class));
    }

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
        StoredOwnershipFields fields = jira.fields();
        pages = new AdminPages(fields, jira.setup(fields), jira.queue.reindexing, directoryChanges, authentication);
    }

    private CustomField exists(OwnershipField which, String name) {
        CustomField field = jira.add(jira.customFields.getCustomFieldType(which.completeTypeKey()));
        when(field.getFieldName()).thenReturn(name);
        return field;
    }

    private AdminPage page() {
        return pages.page("", List.of());
    }

    @Test
    void saysThatAReindexWaits_asSoonAsTheDirectoryHasToldOfAChange() {
        assertThat(page().getProgress().isPending()).isFalse();
        UsersDeletedEvent event = mock(UsersDeletedEvent.class);
        when(event.getUsernames()).thenReturn(List.of("ann"));

        new UsersDeletedListener(directoryChanges).onUsersDeleted(event);

        assertThat(page().getProgress().isPending()).isTrue();
        assertThat(page().getProgress().getState()).isEqualTo("clear-owner.admin.reindex.waiting");
    }

    @Test
    void showsTheMeaningAndTheNameOfEachField() {
        CustomField product = exists(OwnershipField.PRODUCT_OWNER, "Produktverantwortung");
        when(product.isAllProjects()).thenReturn(true);
        CustomField vision = exists(OwnershipField.VISION_CLARITY, "Vision Clarity");
        jira.onScreen.add(product.getId());
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
                                product.getId(),
                                true,
                                false,
                                true),
                        tuple("clear-owner.field.delivery-owner.name", "", "", false, false, false),
                        tuple(
                                "clear-owner.field.vision-clarity.name",
                                "Vision Clarity",
                                vision.getId(),
                                true,
                                true,
                                false),
                        tuple("clear-owner.field.execution-clarity.name", "", "", false, true, false),
                        tuple("clear-owner.field.effective-product-owner.name", "", "", false, true, false),
                        tuple("clear-owner.field.effective-delivery-owner.name", "", "", false, true, false));
        assertThat(page().isComplete()).isFalse();
    }

    @Test
    void marksRenamedFields() {
        exists(OwnershipField.PRODUCT_OWNER, "Produktverantwortung");
        exists(OwnershipField.VISION_CLARITY, "clear-owner.field.vision-clarity.name");
        assertThat(page().getFields())
                .extracting(FieldState::isRenamed)
                .containsExactly(true, false, false, false, false, false);
    }

    @Test
    void isComplete_whenAllFieldsExist() {
        for (OwnershipField field : OwnershipField.values()) {
            exists(field, "any");
        }
        assertThat(page().isComplete()).isTrue();
    }

    @Test
    void aFieldIsSound_onlyIfNothingAboutItNeedsAttention() {
        CustomField offScreen = exists(OwnershipField.PRODUCT_OWNER, "Product Owner");
        CustomField sound = exists(OwnershipField.DELIVERY_OWNER, "Delivery Owner");
        jira.onScreen.add(sound.getId());
        CustomField nowhere = exists(OwnershipField.VISION_CLARITY, "Vision Clarity");
        CustomField notSearchable = exists(OwnershipField.EXECUTION_CLARITY, "Execution Clarity");
        when(notSearchable.getCustomFieldSearcher()).thenReturn(null);
        List.of(offScreen, sound, notSearchable)
                .forEach(field -> when(field.isAllProjects()).thenReturn(true));
        when(nowhere.getAssociatedProjectObjects()).thenReturn(List.of());

        assertThat(page().getFields())
                .extracting(FieldState::isSound)
                .containsExactly(false, true, false, false, false, false);
    }

    @Test
    void saysOneProject_inTheSingular() {
        CustomField field = exists(OwnershipField.PRODUCT_OWNER, "Product Owner");
        when(field.getAssociatedProjectObjects()).thenReturn(List.of(mock(Project.class)));
        assertThat(page().getFields().get(0).getScope()).isEqualTo("clear-owner.admin.fields.some-projects.one");
    }

    @Test
    void saysWhereAFieldApplies_andWhetherItCanBeSearched() {
        CustomField everywhere = exists(OwnershipField.PRODUCT_OWNER, "Product Owner");
        when(everywhere.isAllProjects()).thenReturn(true);
        CustomField somewhere = exists(OwnershipField.DELIVERY_OWNER, "Delivery Owner");
        when(somewhere.getCustomFieldSearcher()).thenReturn(null);
        when(somewhere.getAssociatedProjectObjects()).thenReturn(List.of(mock(Project.class), mock(Project.class)));
        assertThat(page().getFields())
                .extracting(FieldState::getScope, FieldState::isSearchable)
                .startsWith(
                        tuple("clear-owner.admin.fields.all-projects", true),
                        tuple("clear-owner.admin.fields.some-projects 2", false));
    }

    @Test
    void isHealthy_onlyIfTheOwnersAreOnTheDefaultScreen() {
        for (OwnershipField field : OwnershipField.values()) {
            exists(field, "any");
        }
        assertThat(page().isHealthy()).isFalse();
        jira.created.forEach(field -> jira.onScreen.add(field.getId()));
        assertThat(page().isHealthy()).isTrue();
    }

    @Test
    void isNotHealthy_ifAFieldCannotBeSearched() {
        for (OwnershipField field : OwnershipField.values()) {
            CustomField one = exists(field, "any");
            jira.onScreen.add(one.getId());
        }
        assertThat(page().isHealthy()).isTrue();
        when(jira.created.get(3).getCustomFieldSearcher()).thenReturn(null);
        assertThat(page().isHealthy()).isFalse();
    }

    @Test
    void marksAFieldThatAppliesNowhere() {
        CustomField everywhere = exists(OwnershipField.PRODUCT_OWNER, "Product Owner");
        when(everywhere.isAllProjects()).thenReturn(true);
        exists(OwnershipField.DELIVERY_OWNER, "Delivery Owner");
        assertThat(page().getFields())
                .extracting(FieldState::isNowhere)
                .containsExactly(false, true, false, false, false, false);
    }

    @Test
    void showsTheProgressOfTheReindex() {
        jira.queue.reindexing.request();
        assertThat(page().getProgress().isPending()).isTrue();

        ReindexStore store = jira.queue.store;
        int id = store.next().orElseThrow().id();
        store.start(id, 3000, Instant.ofEpochSecond(1));
        store.progress(id, 1, 1500, 1500, 0);
        ProgressView running = page().getProgress();
        assertThat(running.getState()).isEqualTo("clear-owner.admin.reindex.running 1,500 3,000");
        assertThat(running.getPercent()).isEqualTo(50);
        assertThat(running.isPending()).isTrue();

        store.progress(id, 1, 3000, 3000, 2);
        store.finish(id, Instant.ofEpochSecond(2));
        assertThat(page().getProgress().isPending()).isFalse();
        assertThat(page().getProgress().getState())
                .isEqualTo("clear-owner.admin.reindex.finished-with-failures 3,000 2");
    }

    @Test
    void saysWhatWasDone_andIgnoresAnythingElseInTheAddress() {
        assertThat(pages.page("reindex", List.of()).getDone()).isEqualTo("clear-owner.admin.done.reindex");
        assertThat(pages.page("<script>", List.of()).getDone()).isEmpty();
    }
}
