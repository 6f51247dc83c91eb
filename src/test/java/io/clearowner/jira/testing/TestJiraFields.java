package io.clearowner.jira.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.clearowner.jira.platform.OwnershipField;
import io.clearowner.jira.platform.StoredOwnershipFields;
import io.clearowner.jira.ui.setup.FieldSetup;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** A Jira in German that has our field types and no fields yet; its database, settings and lock span all nodes. */
public final class TestJiraFields {

    public final CustomFieldManager customFields = mock(CustomFieldManager.class);
    public final FieldScreenManager screens = mock(FieldScreenManager.class);
    public final ReindexQueue queue = new ReindexQueue();
    public final Map<String, Object> settings = new ConcurrentHashMap<>();
    public final List<CustomField> created = new CopyOnWriteArrayList<>();
    public final List<String> createdNames = new CopyOnWriteArrayList<>();
    public final List<String> onScreen = new CopyOnWriteArrayList<>();
    public final List<String> onAnother = new CopyOnWriteArrayList<>();
    public final ClusterLockService locks = mock(ClusterLockService.class);
    private final ApplicationProperties properties = mock(ApplicationProperties.class);
    private final I18nHelper.BeanFactory texts = mock(I18nHelper.BeanFactory.class);
    private final AtomicLong nextId = new AtomicLong(10000);

    public TestJiraFields() throws Exception {
        lenient().when(properties.getDefaultLocale()).thenReturn(Locale.GERMAN);
        I18nHelper german = mock(I18nHelper.class);
        lenient().when(german.getText(anyString())).thenAnswer(call -> "de:" + call.getArgument(0));
        lenient().when(texts.getInstance(Locale.GERMAN)).thenReturn(german);
        lock();
        screen();
        for (OwnershipField field : OwnershipField.values()) {
            CustomFieldType<?, ?> type = mock(CustomFieldType.class);
            lenient().when(type.getKey()).thenReturn(field.completeTypeKey());
            lenient()
                    .when(customFields.getCustomFieldType(field.completeTypeKey()))
                    .thenReturn(type);
            lenient()
                    .when(customFields.getCustomFieldSearchers(type))
                    .thenReturn(List.of(mock(CustomFieldSearcher.class)));
        }
        lenient().when(customFields.getCustomFieldObjects()).thenAnswer(call -> List.copyOf(created));
        lenient().when(customFields.getCustomFieldObject(anyLong())).thenAnswer(call -> created.stream()
                .filter(field -> field.getIdAsLong().equals(call.getArgument(0)))
                .findFirst()
                .orElse(null));
        lenient()
                .when(customFields.createCustomField(any(), any(), any(), any(), any(), any()))
                .thenAnswer(call -> {
                    // Long enough for another node to look for the field in between.
                    Thread.sleep(5);
                    createdNames.add(call.getArgument(0));
                    return add(call.getArgument(2));
                });
    }

    public CustomField add(CustomFieldType<?, ?> type) {
        long id = nextId.getAndIncrement();
        CustomField field = mock(CustomField.class, type.getKey() + " " + id);
        lenient().when(field.getIdAsLong()).thenReturn(id);
        lenient().when(field.getId()).thenReturn("customfield_" + id);
        lenient().when(field.getCustomFieldType()).thenReturn(type);
        lenient().when(field.getCustomFieldSearcher()).thenReturn(mock(CustomFieldSearcher.class));
        created.add(field);
        return field;
    }

    private void lock() {
        ReentrantLock real = new ReentrantLock();
        ClusterLock lock = mock(ClusterLock.class);
        lenient()
                .doAnswer(call -> {
                    real.lock();
                    return null;
                })
                .when(lock)
                .lock();
        lenient()
                .doAnswer(call -> {
                    real.unlock();
                    return null;
                })
                .when(lock)
                .unlock();
        lenient().when(locks.getLockForName(anyString())).thenReturn(lock);
    }

    private void screen() {
        FieldScreen standard = screen(FieldScreen.DEFAULT_SCREEN_ID, "Zebra Screen", onScreen);
        FieldScreen another = screen(3L, "Another Screen", onAnother);
        lenient().when(screens.getFieldScreens()).thenReturn(List.of(another, standard));
    }

    private FieldScreen screen(Long id, String name, List<String> onScreen) {
        FieldScreen screen = mock(FieldScreen.class);
        FieldScreenTab tab = mock(FieldScreenTab.class);
        lenient().when(screen.getId()).thenReturn(id);
        lenient().when(screen.getName()).thenReturn(name);
        lenient().when(screens.getFieldScreen(id)).thenReturn(screen);
        lenient().when(screen.getTab(0)).thenReturn(tab);
        lenient().when(screen.containsField(anyString())).thenAnswer(call -> onScreen.contains(call.getArgument(0)));
        lenient().doAnswer(call -> onScreen.add(call.getArgument(0))).when(tab).addFieldScreenLayoutItem(anyString());
        return screen;
    }

    public PluginSettingsFactory settingsFactory() {
        PluginSettings global = mock(PluginSettings.class);
        lenient().when(global.get(anyString())).thenAnswer(call -> settings.get(call.<String>getArgument(0)));
        lenient()
                .when(global.put(anyString(), any()))
                .thenAnswer(call -> settings.put(call.getArgument(0), call.getArgument(1)));
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        lenient().when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }

    /** What one node has in memory. */
    public StoredOwnershipFields fields() {
        return new StoredOwnershipFields(
                customFields, settingsFactory(), (field, project, type) -> true, Clock.systemUTC());
    }

    public FieldSetup setup(StoredOwnershipFields fields) {
        return new FieldSetup(customFields, screens, locks, fields, properties, texts, queue.reindexing);
    }

    public List<String> createdTypes() {
        List<String> types = new ArrayList<>();
        created.forEach(field -> types.add(field.getCustomFieldType().getKey()));
        return types;
    }
}
