package io.clearowner.jira.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.notNull;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.testing.TestJiraFields;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldSetupTest {

    private TestJiraFields jira;
    private StoredOwnershipFields fields;
    private FieldSetup setup;

    @BeforeEach
    void setUp() throws Exception {
        jira = new TestJiraFields();
        fields = jira.fields();
        setup = jira.setup(fields);
    }

    @Test
    void createsAllFieldsForAllProjectsAndIssueTypes() throws Exception {
        assertThat(setup.createMissing()).containsExactly(OwnershipField.values());

        assertThat(jira.createdTypes())
                .containsExactly(
                        "io.clearowner.jira:product-owner",
                        "io.clearowner.jira:delivery-owner",
                        "io.clearowner.jira:vision-clarity",
                        "io.clearowner.jira:execution-clarity",
                        "io.clearowner.jira:effective-product-owner",
                        "io.clearowner.jira:effective-delivery-owner");
        verify(jira.customFields, times(6))
                .createCustomField(
                        any(),
                        any(),
                        any(),
                        any(),
                        eq(List.of(GlobalIssueContext.getInstance())),
                        eq(Collections.singletonList(null)));
        assertThat(fields.complete()).isTrue();
    }

    @Test
    void namesFieldsInJirasDefaultLanguage() {
        setup.createMissing();
        assertThat(jira.createdNames).first().isEqualTo("de:clear-owner.field.product-owner.name");
    }

    @Test
    void putsOnlyTheOwnersOnTheDefaultScreen() {
        setup.createMissing();
        assertThat(jira.onScreen)
                .containsExactly(
                        jira.created.get(0).getId(), jira.created.get(1).getId());
    }

    @Test
    void leavesTheScreenAlone_ifTheFieldExisted() {
        setup.createMissing();
        jira.onScreen.clear();
        assertThat(setup.createMissing()).isEmpty();
        assertThat(jira.onScreen).isEmpty();
    }

    @Test
    void repairsTheScreen_evenIfTheFieldExisted() {
        setup.createMissing();
        jira.onScreen.clear();
        setup.repair();
        assertThat(jira.onScreen)
                .containsExactly(
                        jira.created.get(0).getId(), jira.created.get(1).getId());
        setup.repair();
        assertThat(jira.onScreen).hasSize(2);
    }

    @Test
    void putsOwnersOnTheChosenScreens_andListsWhereTheyAre() {
        setup.createMissing();
        assertThat(setup.screens())
                .extracting(OwnerScreen::name, OwnerScreen::standard, OwnerScreen::complete)
                .containsExactly(tuple("Zebra Screen", true, true), tuple("Another Screen", false, false));

        setup.putOnScreens(List.of(3L, FieldScreen.DEFAULT_SCREEN_ID));
        assertThat(jira.onAnother).isEqualTo(jira.onScreen).hasSize(2);
        assertThat(setup.screens()).allMatch(OwnerScreen::complete);
    }

    @Test
    void changesNoScreen_ifOneDoesNotExist() {
        setup.createMissing();
        assertThatThrownBy(() -> setup.putOnScreens(List.of(3L, 99L))).hasMessageContaining("99");
        assertThat(jira.onAnother).isEmpty();
    }

    @Test
    void createsTheFields_evenIfTheScreenCannotBeChanged() {
        when(jira.screens.getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID)).thenThrow(new IllegalStateException("no"));
        assertThat(setup.createMissing()).hasSize(6);
    }

    @Test
    void reindexesAllIssues_onlyIfAFieldIsNew() {
        setup.createMissing();
        assertThat(jira.queue.waiting()).containsExactly("everything");

        jira.queue.clear();
        setup.createMissing();
        assertThat(jira.queue.waiting()).isEmpty();
    }

    @Test
    void createsOnlyTheOneThatWasDeleted() {
        setup.createMissing();
        CustomField vision = fields.clarity(Role.PRODUCT).orElseThrow();
        jira.created.remove(vision);
        assertThat(setup.createMissing()).containsExactly(OwnershipField.VISION_CLARITY);
        assertThat(jira.created).hasSize(6);
    }

    @Test
    void createsNothing_ifFieldsOfOurTypesExist() throws Exception {
        for (OwnershipField field : OwnershipField.values()) {
            jira.add(jira.customFields.getCustomFieldType(field.completeTypeKey()));
        }
        assertThat(setup.createMissing()).isEmpty();
        verify(jira.customFields, never()).createCustomField(any(), any(), any(), any(), any(), any());
    }

    @Test
    void createsNothing_afterARenameAndARestart() {
        setup.createMissing();
        jira.created.forEach(field -> when(field.getName()).thenReturn("Renamed"));
        StoredOwnershipFields afterRestart = jira.fields();
        assertThat(jira.setup(afterRestart).createMissing()).isEmpty();
        assertThat(afterRestart.complete()).isTrue();
    }

    @Test
    void createsEachFieldOnce_whenNodesStartTogether() throws Exception {
        int nodes = 8;
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Integer>> created = IntStream.range(0, nodes)
                    .mapToObj(node -> {
                        StoredOwnershipFields ofNode = jira.fields();
                        // Every node has looked and found nothing before any of them creates something.
                        assertThat(ofNode.complete()).isFalse();
                        FieldSetup ofThisNode = jira.setup(ofNode);
                        Callable<Integer> work = () -> {
                            start.await();
                            return ofThisNode.createMissing().size();
                        };
                        return threads.submit(work);
                    })
                    .toList();
            start.countDown();
            int sum = 0;
            for (Future<Integer> one : created) {
                sum += one.get(30, TimeUnit.SECONDS);
            }
            assertThat(sum).isEqualTo(6);
            assertThat(jira.createdTypes()).doesNotHaveDuplicates().hasSize(6);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void namesATypeThatJiraDoesNotKnow_andResumesLater() throws Exception {
        CustomFieldType<?, ?> type = jira.customFields.getCustomFieldType("io.clearowner.jira:delivery-owner");
        when(jira.customFields.getCustomFieldType("io.clearowner.jira:delivery-owner"))
                .thenReturn(null, type);
        assertThatThrownBy(setup::createMissing).hasMessageContaining("io.clearowner.jira:delivery-owner");
        assertThat(jira.createdTypes()).containsExactly("io.clearowner.jira:product-owner");

        ExecutorService otherNode = Executors.newSingleThreadExecutor();
        try {
            assertThat(otherNode
                            .submit(() -> jira.setup(jira.fields()).createMissing())
                            .get(30, TimeUnit.SECONDS))
                    .hasSize(5);
        } finally {
            otherNode.shutdownNow();
        }
    }

    @Test
    void restoresTheSearcherOfAField_andReindexesEverything() {
        setup.createMissing();
        CustomField field = jira.created.get(3);
        when(field.getFieldName()).thenReturn("Execution Clarity");
        when(field.getDescription()).thenReturn("Why");
        when(field.getCustomFieldSearcher()).thenReturn(null);
        doAnswer(call -> when(field.getCustomFieldSearcher()).thenReturn(call.getArgument(3)))
                .when(jira.customFields)
                .updateCustomField(any(), any(), any(), any());

        jira.queue.clear();
        setup.repair();

        verify(jira.customFields)
                .updateCustomField(eq(field.getIdAsLong()), eq("Execution Clarity"), eq("Why"), notNull());
        assertThat(jira.queue.waiting()).containsExactly("everything");
    }

    @Test
    void namesAFieldThatJiraDidNotMakeSearchable() {
        setup.createMissing();
        when(jira.created.get(0).getCustomFieldSearcher()).thenReturn(null);

        assertThatThrownBy(setup::repair)
                .hasMessageContaining(jira.created.get(0).getId());
    }

    @Test
    void changesNoScreen_ifOneHasNoTab() {
        setup.createMissing();
        jira.onScreen.clear();
        when(jira.screens.getFieldScreen(3L).getTab(0)).thenThrow(new IndexOutOfBoundsException());

        assertThatThrownBy(() -> setup.putOnScreens(List.of(FieldScreen.DEFAULT_SCREEN_ID, 3L)))
                .hasMessageContaining("Another Screen");

        assertThat(jira.onScreen).isEmpty();
    }
}
