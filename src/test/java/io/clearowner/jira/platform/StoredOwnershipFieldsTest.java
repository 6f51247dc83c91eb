package io.clearowner.jira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.testing.MovableClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredOwnershipFieldsTest {

    private static final String SETTING = "io.clearowner.jira.field.product-owner";

    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final PluginSettings settings = mock(PluginSettings.class);
    private final MovableClock clock = new MovableClock(Instant.parse("2026-06-01T00:00:00Z"));
    private final FieldReach reach = mock(FieldReach.class);
    private final AtomicLong nanos = new AtomicLong();
    private StoredOwnershipFields fields;

    @BeforeEach
    void setUp() {
        fields = fields();
    }

    private StoredOwnershipFields fields() {
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(settings);
        return new StoredOwnershipFields(customFields, factory, reach, clock, nanos::get);
    }

    private CustomField field(long id, String typeKey) {
        CustomField field = mock(CustomField.class);
        when(field.getIdAsLong()).thenReturn(id);
        if (typeKey != null) {
            CustomFieldType<?, ?> type = mock(CustomFieldType.class);
            when(type.getKey()).thenReturn(typeKey);
            when(field.getCustomFieldType()).thenReturn(type);
        }
        when(customFields.getCustomFieldObject(id)).thenReturn(field);
        return field;
    }

    @Test
    void findsAFieldByItsKeptId() {
        CustomField owner = field(7, "io.clearowner.jira:product-owner");
        when(settings.get(SETTING)).thenReturn("7");
        assertThat(fields.owner(Role.PRODUCT)).containsSame(owner);
        verify(customFields, times(0)).getCustomFieldObjects();
    }

    @Test
    void findsTheOldestFieldOfTheType_withoutAKeptId() {
        CustomField second = field(9, "io.clearowner.jira:product-owner");
        CustomField first = field(8, "io.clearowner.jira:product-owner");
        CustomField foreign = field(1, "other:product-owner");
        CustomField withoutType = field(2, null);
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(second, foreign, first, withoutType));
        assertThat(fields.owner(Role.PRODUCT)).containsSame(first);
    }

    @Test
    void searchesByType_whenTheKeptIdIsOfAnotherFieldOrNoNumber() {
        field(7, "other:type");
        CustomField owner = field(8, "io.clearowner.jira:product-owner");
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(owner));
        when(settings.get(SETTING)).thenReturn("7", "seven");
        assertThat(fields.refresh(OwnershipField.PRODUCT_OWNER)).containsSame(owner);
        assertThat(fields.refresh(OwnershipField.PRODUCT_OWNER)).containsSame(owner);
    }

    @Test
    void noticesADeletedField() {
        field(7, "io.clearowner.jira:product-owner");
        when(settings.get(SETTING)).thenReturn("7");
        assertThat(fields.owner(Role.PRODUCT)).isPresent();
        when(customFields.getCustomFieldObject(7L)).thenReturn(null);
        assertThat(fields.owner(Role.PRODUCT)).isEmpty();
    }

    @Test
    void searchesForAnAbsentFieldOnlyEverySoOften() {
        when(customFields.getCustomFieldObjects()).thenReturn(List.of());
        for (int issue = 0; issue < 1000; issue++) {
            assertThat(fields.clarity(Role.DELIVERY)).isEmpty();
        }
        verify(customFields, times(1)).getCustomFieldObjects();
        nanos.addAndGet(5_000_000_000L);
        assertThat(fields.clarity(Role.DELIVERY)).isEmpty();
        verify(customFields, times(2)).getCustomFieldObjects();
    }

    @Test
    void knowsTheFormerNamesOfAField() {
        Map<String, Object> stored = new HashMap<>(Map.of(SETTING, "7"));
        when(settings.get(anyString())).thenAnswer(call -> stored.get(call.<String>getArgument(0)));
        when(settings.put(anyString(), any())).thenAnswer(call -> stored.put(call.getArgument(0), call.getArgument(1)));
        CustomField owner = field(7, "io.clearowner.jira:product-owner");
        Instant before = clock.instant();
        for (int name = 0; name < 40; name++) {
            when(owner.getUntranslatedName()).thenReturn("Name " + name);
            assertThat(fields.changedRole("Name " + name, before)).contains(Role.PRODUCT);
        }
        when(owner.getFieldName()).thenReturn("In the reader’s language");

        StoredOwnershipFields anotherNode = fields();
        assertThat(anotherNode.changedRole("Name 39", before)).contains(Role.PRODUCT);
        assertThat(anotherNode.changedRole("Name 38", before)).contains(Role.PRODUCT);
        assertThat(anotherNode.changedRole("In the reader’s language", before)).contains(Role.PRODUCT);
        // Whoever takes a former name later is another field.
        assertThat(anotherNode.changedRole("Name 38", before.plusSeconds(60))).isEmpty();
        assertThat(anotherNode.changedRole("Reviewer", before)).isEmpty();
        // What is kept is bounded.
        assertThat(anotherNode.changedRole("Name 0", before)).isEmpty();
        assertThat(stored.get("io.clearowner.jira.field-names.7").toString().lines())
                .hasSize(FieldNames.MAX_FORMER + 1);
    }

    @Test
    void readsTheSettingsOnce_howeverManyIssuesAreIndexed() {
        field(7, "io.clearowner.jira:product-owner");
        when(settings.get(SETTING)).thenReturn("7");
        for (int issue = 0; issue < 1000; issue++) {
            fields.owner(Role.PRODUCT);
        }
        verify(settings, times(1)).get(SETTING);
    }

    @Test
    void appliesWhereEveryFieldThatExistsDoes_andLooksAgainAfterASecond() {
        CustomField owner = field(7, "io.clearowner.jira:product-owner");
        CustomField clarity = field(8, "io.clearowner.jira:vision-clarity");
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(owner, clarity));
        when(reach.includes(any(), anyLong(), any())).thenReturn(true);
        when(reach.includes(owner, 10001, "1")).thenReturn(false);
        when(reach.includes(clarity, 10002, "5")).thenReturn(false);

        assertThat(fields.applyTo(10000, "1")).isTrue();
        assertThat(fields.applyTo(10001, "1")).isFalse();
        assertThat(fields.applyTo(10001, "5")).isTrue();
        assertThat(fields.applyTo(0, null)).isTrue();
        assertThat(fields.applies(OwnershipField.clarityOf(Role.PRODUCT), 10001, "1"))
                .isTrue();
        assertThat(fields.applies(OwnershipField.clarityOf(Role.PRODUCT), 10002, "5"))
                .isFalse();
        assertThat(fields.applies(OwnershipField.clarityOf(Role.DELIVERY), 10002, "5"))
                .isTrue();

        when(reach.includes(owner, 10001, "1")).thenReturn(true);
        nanos.addAndGet(900_000_000L);
        assertThat(fields.applyTo(10001, "1")).isFalse();
        nanos.addAndGet(200_000_000L);
        assertThat(fields.applyTo(10001, "1")).isTrue();
    }

    @Test
    void looksAgainAtOnceWhereTheFieldsApply_whenOneIsReplaced() {
        CustomField narrow = field(7, "io.clearowner.jira:vision-clarity");
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(narrow));
        when(reach.includes(narrow, 1, "Bug")).thenReturn(false);
        assertThat(fields.applyTo(1, "Bug")).isFalse();

        when(customFields.getCustomFieldObject(7L)).thenReturn(null);
        CustomField wide = field(8, "io.clearowner.jira:vision-clarity");
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(wide));
        when(reach.includes(wide, 1, "Bug")).thenReturn(true);
        fields.remember(OwnershipField.VISION_CLARITY, wide);

        assertThat(fields.applyTo(1, "Bug")).isTrue();
    }

    @Test
    void anOwnerCanBeSetWhereTheFieldAppliesAndIsNotHidden() {
        CustomField owner = field(7, "io.clearowner.jira:product-owner");
        when(customFields.getCustomFieldObjects()).thenReturn(List.of(owner));
        Issue issue = mock();
        when(issue.getProjectId()).thenReturn(10000L);
        when(issue.getIssueTypeId()).thenReturn("1");
        FieldConfig config = mock();

        when(reach.includes(owner, 10000, "1")).thenReturn(true);
        assertThat(fields.ownerCanBeSet(Role.PRODUCT, issue))
                .as("out of context")
                .isFalse();
        when(owner.getRelevantConfig(issue)).thenReturn(config);
        assertThat(fields.ownerCanBeSet(Role.PRODUCT, issue)).isTrue();
        when(reach.includes(owner, 10000, "1")).thenReturn(false);
        assertThat(fields.ownerCanBeSet(Role.PRODUCT, issue)).as("hidden").isFalse();
        assertThat(fields.ownerCanBeSet(Role.DELIVERY, issue)).as("deleted").isFalse();
    }
}
