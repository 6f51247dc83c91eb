package io.clearowner.sandbox.model.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.converters.UserConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import io.clearowner.sandbox.boot.TestModel;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.ModuleType;
import io.clearowner.sandbox.kernel.PluginInfo;
import io.clearowner.sandbox.kernel.PluginModule;
import io.clearowner.sandbox.kernel.RefusedByJira;
import io.clearowner.sandbox.kernel.Templates;
import java.io.StringReader;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class CustomFieldTypeModuleTest {
    private static final String GOOD =
            """
            <customfield-type key="owner" i18n-name-key="owner.name" class="the.Type">
              <description key="owner.description"/>
              <resource type="velocity" name="view" location="templates/view.vm"/>
              <resource type="velocity" name="edit" location="templates/edit.vm"/>
              <valid-searcher package="com.atlassian.jira.plugin.system.customfieldtypes"
                  key="userpickergroupsearcher"/>
            </customfield-type>""";

    private final TestModel test = new TestModel(null);
    private final ModuleType type = test.area.moduleTypes().stream()
            .filter(candidate -> candidate.element().equals("customfield-type"))
            .findFirst()
            .orElseThrow();
    private final Map<String, Object> rendered = new HashMap<>();

    @BeforeEach
    void renderIntoMemory() {
        test.services.put(Templates.class, (plugin, location, context) -> {
            rendered.clear();
            rendered.putAll(context);
            return location;
        });
    }

    @AfterEach
    void closeDatabase() {
        test.close();
    }

    @Test
    void registersAFieldTypeWithItsSearcher() throws Exception {
        enable(GOOD);

        CustomFieldManager fields = test.services.get(CustomFieldManager.class);
        var owner = fields.getCustomFieldType("the.plugin:owner");
        assertThat(owner.getKey()).isEqualTo("the.plugin:owner");
        assertThat(owner.getName()).isEqualTo("owner.name");
        assertThat(fields.getCustomFieldTypes()).hasSize(1);
        assertThat(fields.getCustomFieldSearchers(owner)).hasSize(1);
    }

    @Test
    void hidesTheFieldsOfADisabledType() throws Exception {
        CustomField field = field();
        CustomFieldManager fields = test.services.get(CustomFieldManager.class);

        type.disable(module(GOOD));
        assertThat((Object) fields.getCustomFieldObject(field.getIdAsLong())).isNull();

        enable(GOOD);
        assertThat((Object) fields.getCustomFieldObject(field.getId())).isEqualTo(field);
    }

    @Test
    void refusesAnUnknownSearcher() {
        assertRefused(
                GOOD.replace("userpickergroupsearcher", "ownersearcher"),
                "the.plugin:owner",
                "com.atlassian.jira.plugin.system.customfieldtypes:ownersearcher");
    }

    @Test
    void refusesATypeWithoutClass() {
        assertRefused(GOOD.replace("class=\"the.Type\"", ""), "the.plugin:owner", "class");
    }

    @Test
    void refusesAMissingTemplate() {
        assertRefused(GOOD.replace("edit.vm", "gone.vm"), "the.plugin:owner", "templates/gone.vm");
    }

    @Test
    void refusesATypeThatCannotBeViewed() {
        assertRefused(GOOD.replace("name=\"view\"", "name=\"column-view\""), "the.plugin:owner", "view");
    }

    @Test
    void showsTheValueThroughTheTemplate() throws Exception {
        CustomField field = field();
        FieldHtml html = test.services.get(FieldHtml.class);
        Issue issue = issue(field, "pat");

        assertThat(html.view(field, issue)).isEqualTo("templates/view.vm");
        assertThat(rendered)
                .containsEntry("value", test.user("pat"))
                .containsEntry("issue", issue)
                .containsEntry("customField", field)
                .containsEntry("baseurl", "/jira")
                .containsKeys("i18n", "authcontext");
        assertThat(((FieldLayoutItem) rendered.get("fieldLayoutItem")).isRequired())
                .isFalse();
        assertThat(html.view(field, issue(field, ""))).isEmpty();
    }

    @Test
    void editsTheStoredValueUntilSomethingWasSubmitted() throws Exception {
        CustomField field = field();
        FieldHtml html = test.services.get(FieldHtml.class);
        Issue issue = issue(field, "pat");

        html.edit(field, issue, Map.of(), Map.of());
        assertThat(rendered).containsEntry("value", "pat");
        html.edit(field, issue, Map.of(field.getId(), new String[] {"nobody"}), Map.of(field.getId(), "Who is that?"));
        assertThat(rendered)
                .containsEntry("value", "nobody")
                .containsEntry("errors", Map.of(field.getId(), "Who is that?"));
        html.edit(field, null, Map.of(), Map.of());
        assertThat(rendered.get("value")).isNull();
    }

    private CustomField field() throws Exception {
        enable(GOOD);
        CustomFieldManager fields = test.services.get(CustomFieldManager.class);
        CustomField field = fields.createCustomField(
                "Owner",
                "",
                fields.getCustomFieldType("the.plugin:owner"),
                null,
                List.of(GlobalIssueContext.getInstance()),
                FieldConfigSchemeManager.ALL_ISSUE_TYPES);
        test.services.get(Screens.class).add(field.getId());
        return field;
    }

    private Issue issue(CustomField field, String owner) {
        IssueService issues = test.services.get(IssueService.class);
        long project = test.stores().projects().all().isEmpty()
                ? test.project("WORK")
                : test.stores().projects().byKeyIgnoringCase("WORK").getId();
        return issues.create(
                        test.user("pat"),
                        issues.validateCreate(
                                test.user("pat"),
                                issues.newIssueInputParameters()
                                        .setProjectId(project)
                                        .setIssueTypeId("1")
                                        .setSummary("First")
                                        .addCustomFieldValue(field.getId(), owner)))
                .getIssue();
    }

    private void assertRefused(String xml, String... words) {
        assertThatThrownBy(() -> enable(xml)).isInstanceOf(RefusedByJira.class).hasMessageContainingAll(words);
        assertThat(test.services.get(CustomFieldManager.class).getCustomFieldTypes())
                .isEmpty();
    }

    private void enable(String xml) throws Exception {
        type.enable(module(xml));
    }

    private PluginModule module(String xml) throws Exception {
        Element element = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        return new PluginModule(new ThePlugin(), "owner", element);
    }

    private final class ThePlugin implements LoadedPlugin {
        @Override
        public String key() {
            return "the.plugin";
        }

        @Override
        public String name() {
            return "The plugin";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public PluginInfo info() {
            return PluginInfo.NONE;
        }

        @Override
        public ClassLoader classLoader() {
            return getClass().getClassLoader();
        }

        @Override
        public Optional<URL> resource(String path) {
            return path.endsWith("gone.vm")
                    ? Optional.empty()
                    : Optional.of(
                            getClass().getProtectionDomain().getCodeSource().getLocation());
        }

        @Override
        public <T> T create(Class<T> expected, String className) {
            return expected.cast(new TestModel.UserType(
                    test.services.get(CustomFieldValuePersister.class),
                    test.services.get(GenericConfigManager.class),
                    test.services.get(UserConverter.class)));
        }
    }
}
