package io.clearowner.jira.ui.setup;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.platform.Refusal.Kind;
import io.clearowner.jira.platform.Shown;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.upkeep.reindex.Reindexing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the plugin's fields if they are missing, once per cluster. */
public final class FieldSetup {

    private static final Logger log = LoggerFactory.getLogger(FieldSetup.class);

    private static final String SCREENS = "screens";
    static final String LOCK = "io.clearowner.jira.field-setup";

    private final CustomFieldManager customFields;
    private final FieldScreenManager screens;
    private final ClusterLockService locks;
    private final StoredOwnershipFields fields;
    private final ApplicationProperties properties;
    private final I18nHelper.BeanFactory i18nFactory;
    private final Reindexing reindexing;

    public FieldSetup(
            CustomFieldManager customFields,
            FieldScreenManager screens,
            ClusterLockService locks,
            StoredOwnershipFields fields,
            ApplicationProperties properties,
            I18nHelper.BeanFactory i18nFactory,
            Reindexing reindexing) {
        this.customFields = customFields;
        this.screens = screens;
        this.locks = locks;
        this.fields = fields;
        this.properties = properties;
        this.i18nFactory = i18nFactory;
        this.reindexing = reindexing;
    }

    /**
     * Creates missing fields, for all projects and issue types, and puts new owner fields on the default screen. If
     * another node is creating them, waits and uses its fields. Re-indexes all issues if a field is new.
     *
     * @return the fields created by this call
     * @throws IllegalStateException naming the field that Jira did not create; those created before stay
     */
    public List<OwnershipField> createMissing() {
        return create(field -> true);
    }

    /**
     * Like {@link #createMissing}, but only fields that this site never had, such as those that came with a new version
     * of the app.
     */
    public List<OwnershipField> createNew() {
        return create(field -> !fields.remembered(field));
    }

    private List<OwnershipField> create(Predicate<OwnershipField> wanted) {
        return underLock(() -> {
            // Unverified on Jira 11: refresh makes fields visible that another node has just created.
            customFields.refresh();
            List<OwnershipField> created = new ArrayList<>();
            for (OwnershipField field :
                    Stream.of(OwnershipField.values()).filter(wanted).toList()) {
                Optional<CustomField> existing = fields.refresh(field);
                CustomField now = existing.orElseGet(() -> create(field));
                fields.remember(field, now);
                if (existing.isEmpty()) {
                    created.add(field);
                    putOnDefaultScreen(field, now);
                }
            }
            if (!created.isEmpty()) {
                reindexing.request();
            }
            return created;
        });
    }

    private <T> T underLock(Supplier<T> change) {
        ClusterLock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Restores the state after an installation: creates missing fields, gives fields without a searcher one again, and
     * puts owner fields on the default screen. Contexts stay as administrators have set them.
     *
     * @throws IllegalStateException naming what Jira did not do; earlier changes stay
     */
    public void repair() {
        createMissing();
        makeSearchable();
        for (OwnershipField ownershipField : OwnershipField.values()) {
            fields.find(ownershipField)
                    .filter(field -> !ownershipField.calculated() && !onDefaultScreen(field))
                    .ifPresent(field -> {
                        putOnDefaultScreen(ownershipField, field);
                        if (!onDefaultScreen(field)) {
                            throw new IllegalStateException(
                                    "Jira did not put " + field.getId() + " on the default screen");
                        }
                    });
        }
    }

    private void makeSearchable() {
        List<OwnershipField> repaired = underLock(() -> {
            List<OwnershipField> unsearchable = Arrays.stream(OwnershipField.values())
                    .filter(ownershipField -> fields.find(ownershipField)
                            .filter(field -> field.getCustomFieldSearcher() == null)
                            .isPresent())
                    .toList();
            for (OwnershipField ownershipField : unsearchable) {
                CustomField field = fields.find(ownershipField).orElseThrow();
                // Unverified on Jira 11: updateCustomField keeps the contexts and sets the searcher.
                customFields.updateCustomField(
                        field.getIdAsLong(),
                        field.getFieldName(),
                        field.getDescription(),
                        searcher(ownershipField, field.getCustomFieldType()));
                customFields.refresh();
                CustomField now = customFields.getCustomFieldObject(field.getIdAsLong());
                if (now == null || now.getCustomFieldSearcher() == null) {
                    throw new IllegalStateException("Jira did not make " + field.getId() + " searchable");
                }
                fields.remember(ownershipField, now);
            }
            return unsearchable;
        });
        if (!repaired.isEmpty()) {
            reindexing.request();
        }
    }

    /** Jira's screens, the default screen first, then by name. */
    public List<OwnerScreen> screens() {
        List<CustomField> ownerFields = ownerFields();
        return screens.getFieldScreens().stream()
                .map(screen -> new OwnerScreen(
                        screen.getId(),
                        screen.getName(),
                        FieldScreen.DEFAULT_SCREEN_ID.equals(screen.getId()),
                        !ownerFields.isEmpty()
                                && ownerFields.stream().allMatch(field -> screen.containsField(field.getId()))))
                .sorted(Comparator.comparing((OwnerScreen screen) -> !screen.standard())
                        .thenComparing(OwnerScreen::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * Adds both owner fields to screens, at the end of the first tab, unless a screen has them already.
     *
     * @throws Refusal naming the first screen that does not exist or has no tab; nothing is changed then
     */
    public void putOnScreens(Collection<Long> ids) {
        underLock(() -> {
            Map<FieldScreen, FieldScreenTab> chosen = new LinkedHashMap<>();
            ids.forEach(id -> {
                FieldScreen screen = screen(id);
                chosen.put(screen, firstTab(screen));
            });
            chosen.forEach((screen, tab) -> ownerFields().stream()
                    .filter(field -> !screen.containsField(field.getId()))
                    .forEach(field -> tab.addFieldScreenLayoutItem(field.getId())));
            return chosen.size();
        });
    }

    private FieldScreen screen(Long id) {
        FieldScreen screen = screens.getFieldScreen(id);
        if (screen == null) {
            throw unknownScreen(id.toString());
        }
        return screen;
    }

    /** @param id as in the request */
    public static Refusal unknownScreen(String id) {
        return Refusal.because(Kind.INVALID, SCREENS, "clear-owner.started.screens.unknown", Shown.of(id));
    }

    private static FieldScreenTab firstTab(FieldScreen screen) {
        FieldScreenTab tab = null;
        try {
            // Unverified on Jira 11: whether getTab returns null or throws if there is no tab.
            tab = screen.getTab(0);
        } catch (IndexOutOfBoundsException e) {
            log.debug("No tab on {}", screen.getName(), e);
        }
        if (tab == null) {
            throw Refusal.because(
                    Kind.INVALID, SCREENS, "clear-owner.started.screens.no-tab", Shown.of(screen.getName()));
        }
        return tab;
    }

    private List<CustomField> ownerFields() {
        return Arrays.stream(OwnershipField.values())
                .filter(ownershipField -> !ownershipField.calculated())
                .flatMap(ownershipField -> fields.find(ownershipField).stream())
                .toList();
    }

    /** Whether the field is on Jira's default screen; calculated fields need none. */
    public boolean onDefaultScreen(CustomField field) {
        FieldScreen screen = screens.getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
        return screen != null && screen.containsField(field.getId());
    }

    private CustomField create(OwnershipField field) {
        CustomFieldType<?, ?> type = customFields.getCustomFieldType(field.completeTypeKey());
        if (type == null) {
            throw new IllegalStateException("Jira does not know the field type " + field.completeTypeKey()
                    + ". Is every module of Clear Owner enabled?");
        }
        CustomFieldSearcher searcher = searcher(field, type);
        // All users see the names, so they are in Jira's default language, not in the administrator's.
        I18nHelper i18n = i18nFactory.getInstance(properties.getDefaultLocale());
        try {
            // Unverified on Jira 11: createCustomField takes null for all issue types.
            return customFields.createCustomField(
                    i18n.getText("clear-owner.field." + field.typeKey() + ".name"),
                    i18n.getText("clear-owner.field." + field.typeKey() + ".description"),
                    type,
                    searcher,
                    List.of(GlobalIssueContext.getInstance()),
                    Collections.<IssueType>singletonList(/* all issue types */ null));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not create " + field.completeTypeKey(), e);
        }
    }

    private CustomFieldSearcher searcher(OwnershipField field, CustomFieldType<?, ?> type) {
        List<CustomFieldSearcher> searchers = customFields.getCustomFieldSearchers(type);
        if (searchers.isEmpty()) {
            throw new IllegalStateException("Jira has no searcher for " + field.completeTypeKey()
                    + ". Is the system plugin with Jira's custom field types enabled?");
        }
        return searchers.get(0);
    }

    private void putOnDefaultScreen(OwnershipField field, CustomField created) {
        if (field.calculated()) {
            return;
        }
        try {
            // Unverified on Jira 11: the default screen has this id and a first tab.
            FieldScreen screen = screens.getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
            if (screen != null && !screen.containsField(created.getId())) {
                screen.getTab(0).addFieldScreenLayoutItem(created.getId());
            }
        } catch (RuntimeException e) {
            // The field exists and works; an admin can put it on screens by hand.
            log.warn("Cannot put {} on the default screen", created.getId(), e);
        }
    }
}
