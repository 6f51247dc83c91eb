package io.clearowner.sandbox.web;

import static io.clearowner.sandbox.kernel.osgi.PluginJar.aPlugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.sandbox.boot.Sandbox;
import io.clearowner.sandbox.model.db.Db;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jira's "User Picker (single user)", here the field Reviewer, and a plugin's calculated field Responsible with Jira's
 * searcher for users: the reviewer, or else the assignee.
 */
class UserFieldsTest {
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes";
    private static final String RESPONSIBLE =
            """
            import com.atlassian.jira.component.ComponentAccessor;
            import com.atlassian.jira.issue.Issue;
            import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
            import com.atlassian.jira.issue.fields.CustomField;
            import java.util.List;
            public class Responsible extends CalculatedCFType<Object, Object> {
                @Override public Object getValueFromIssue(CustomField field, Issue issue) {
                    Object reviewer = ComponentAccessor.getCustomFieldManager()
                            .getCustomFieldObjectsByName("Reviewer").iterator().next().getValue(issue);
                    return switch (issue.getSummary()) {
                        case "Several" -> List.of(issue.getReporter(), issue.getAssignee());
                        case "Text" -> issue.getAssignee().getKey();
                        default -> reviewer != null ? reviewer : issue.getAssignee();
                    };
                }
                @Override public String getStringFromSingularObject(Object value) { return String.valueOf(value); }
                @Override public Object getSingularObjectFromString(String text) { return text; }
            }
            """;
    private static final String FUNCTION =
            """
            import com.atlassian.jira.JiraDataType;
            import com.atlassian.jira.JiraDataTypes;
            import com.atlassian.jira.jql.operand.QueryLiteral;
            import com.atlassian.jira.jql.query.QueryCreationContext;
            import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
            import com.atlassian.jira.user.ApplicationUser;
            import com.atlassian.jira.util.MessageSet;
            import com.atlassian.query.clause.TerminalClause;
            import com.atlassian.query.operand.FunctionOperand;
            import java.util.List;
            public class OnLeave extends AbstractJqlFunction {
                @Override public MessageSet validate(ApplicationUser user, FunctionOperand operand, TerminalClause at) {
                    return validateNumberOfArgs(operand, 0);
                }
                @Override public List<QueryLiteral> getValues(
                        QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
                    return List.of(new QueryLiteral(operand, "u0002"));
                }
                @Override public int getMinimumNumberOfExpectedArguments() { return 0; }
                @Override public JiraDataType getDataType() { return JiraDataTypes.USER; }
            }
            """;

    @TempDir
    static Path folder;

    private static Sandbox sandbox;
    private static Browser admin;
    private static Browser pat;
    private static String reviewer;
    private static String responsible;

    private String project;

    @BeforeAll
    static void start() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("people.csv"), "User,Active\nu0001,true\nu0002,false\n");
        Files.writeString(
                data.resolve("issues.csv"),
                "Tracker,Project,IssueId,IssueType,Summary,Priority,Created,Updated,Resolved,Due,Labels,Reporter,"
                        + "Assignee\nT,Boats,1,Bug,Imported,Major,2020-01-01T00:00:00.000+0000,,,,,u0001,u0002\n");
        sandbox = Sandbox.builder()
                .plugin(aPlugin()
                        .source("org.example.plugin.Responsible", RESPONSIBLE)
                        .source("org.example.plugin.OnLeave", FUNCTION)
                        .manifest(
                                "Import-Package",
                                "com.atlassian.jira,com.atlassian.jira.component,com.atlassian.jira.issue,"
                                        + "com.atlassian.jira.issue.customfields,"
                                        + "com.atlassian.jira.issue.customfields.impl,"
                                        + "com.atlassian.jira.issue.fields,com.atlassian.jira.jql.operand,"
                                        + "com.atlassian.jira.jql.query,com.atlassian.jira.plugin.jql.function,"
                                        + "com.atlassian.jira.user,com.atlassian.jira.util,com.atlassian.query.clause,"
                                        + "com.atlassian.query.operand")
                        .module(
                                """
                        <customfield-type key="responsible" name="Responsible" class="org.example.plugin.Responsible">
                          <resource type="velocity" name="view" location="view.vm"/>
                          <valid-searcher package="%s" key="userpickergroupsearcher"/>
                        </customfield-type>
                        <jql-function key="on-leave" class="org.example.plugin.OnLeave">
                          <fname>onLeave</fname><list>true</list></jql-function>"""
                                        .formatted(TYPES))
                        .file("view.vm", "<i>responsible</i>")
                        .in(folder))
                .home(folder.resolve("home"))
                .data(data)
                .start();
        admin = Browser.of(sandbox, "admin");
        pat = Browser.of(sandbox, "pat");
        reviewer = field("Reviewer", TYPES + ":userpicker");
        assertThat(admin.json("POST", "/rest/api/2/screens/addToDefault/" + reviewer, null)
                        .statusCode())
                .isEqualTo(200);
        responsible = field("Responsible", "org.example.plugin:responsible");
    }

    private static String field(String name, String type) {
        HttpResponse<String> created = admin.json("POST", "/rest/api/2/field", definition(name, type));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(Browser.tree(created).at("/schema/custom").asText()).isEqualTo(type);
        return Browser.tree(created).get("id").asText();
    }

    private static String definition(String name, String type) {
        return "{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"searcherKey\":\"" + TYPES
                + ":userpickergroupsearcher\"}";
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    /** Issues of each test have a label of their own. */
    @BeforeEach
    void label(TestInfo test) {
        project = "labels = " + test.getTestMethod().orElseThrow().getName();
    }

    private String issue(String summary, String assignee) {
        HttpResponse<String> created = admin.json(
                "POST",
                "/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"BOATS\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\"" + summary
                        + "\",\"reporter\":{\"name\":\"lee\"},\"assignee\":" + user(assignee) + ",\"labels\":[\""
                        + project.replace("labels = ", "") + "\"]}}");
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return Browser.tree(created).get("key").asText();
    }

    private static String user(String name) {
        return name == null ? "null" : "{\"name\":\"" + name + "\"}";
    }

    private static HttpResponse<String> set(String issue, String field, String json) {
        return admin.json("PUT", "/rest/api/2/issue/" + issue, "{\"fields\":{\"" + field + "\":" + json + "}}");
    }

    private static void review(String issue, String name) {
        HttpResponse<String> answer = set(issue, reviewer, user(name));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static HttpResponse<String> search(String jql) {
        return pat.get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }

    private List<String> found(String jql) {
        HttpResponse<String> answer = search(project + " and " + jql);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> keys = new ArrayList<>();
        Browser.tree(answer)
                .get("issues")
                .forEach(issue -> keys.add(issue.get("key").asText()));
        return keys;
    }

    private static String problem(String jql) {
        HttpResponse<String> answer = search(jql);
        assertThat(answer.statusCode()).isEqualTo(400);
        return Browser.tree(answer).at("/errorMessages/0").asText();
    }

    private static void reIndex(String key) throws IndexException {
        sandbox.services()
                .get(IssueIndexingService.class)
                .reIndex(sandbox.services().get(IssueManager.class).getIssueByCurrentKey(key));
    }

    @Test
    void findsACalculatedUserByNameAndFunction() throws Exception {
        String ofPat = issue("One", "pat");
        String ofNobody = issue("Two", null);
        String reviewed = issue("Three", "pat");
        review(reviewed, "u0001");
        String ofInactive = issue("Four", "lee");
        review(ofInactive, "u0001");
        String several = issue("Several", "pat");

        assertThat(found("Responsible = currentUser()")).containsExactlyInAnyOrder(ofPat, several);
        assertThat(found("Responsible = pat")).containsExactlyInAnyOrder(ofPat, several);
        assertThat(found("Responsible = lee")).containsExactly(several);
        assertThat(found("Responsible = \"Pat Ordinary\"")).containsExactlyInAnyOrder(ofPat, several);
        assertThat(found("Responsible in (u0001)")).containsExactlyInAnyOrder(reviewed, ofInactive);
        assertThat(found("Responsible in (u0001, pat)")).hasSize(4);
        assertThat(found("Responsible in membersOf(jira-administrators)")).isEmpty();
        assertThat(found("Responsible in membersOf(insiders)")).hasSize(4);
        assertThat(found("Responsible not in (currentUser())")).containsExactlyInAnyOrder(reviewed, ofInactive);
        assertThat(found("Responsible is EMPTY")).containsExactly(ofNobody);
        assertThat(found("Responsible is not EMPTY")).hasSize(4);
        assertThat(found("cf[" + responsible.replace("customfield_", "") + "] = pat"))
                .hasSize(2);
        assertThat(found("Responsible in onLeave()")).isEmpty();
        setActive("u0002", true);
        try {
            review(ofInactive, "u0002");
        } finally {
            setActive("u0002", false);
        }
        assertThat(found("Responsible in onLeave()")).containsExactly(ofInactive);
        assertThat(found("Responsible = u0002")).containsExactly(ofInactive);
    }

    private static void setActive(String name, boolean active) {
        assertThat(admin.json("PUT", "/rest/api/2/user?username=" + name, "{\"active\":" + active + "}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesNamesOfNobodyAndOfDeletedUsers() {
        assertThat(problem("Responsible = nobody"))
                .isEqualTo("The value 'nobody' does not exist for the field 'Responsible'.");
        admin.json("POST", "/rest/api/2/user", "{\"name\":\"brief\",\"displayName\":\"Brief Guest\"}");
        String key = issue("One", null);
        review(key, "brief");
        assertThat(found("Responsible = brief")).containsExactly(key);

        assertThat(admin.json("DELETE", "/rest/api/2/user?username=brief", null).statusCode())
                .isEqualTo(204);

        assertThat(problem("Responsible = brief"))
                .isEqualTo("The value 'brief' does not exist for the field 'Responsible'.");
        assertThat(problem("Responsible in (pat, \"Brief Guest\")")).contains("Brief Guest");
        assertThat(found("Responsible is not EMPTY")).as("it is still indexed").containsExactly(key);
    }

    @Test
    void sortsByFullNameWithNobodyLast() {
        String robin = issue("One", "admin");
        String nobody = issue("Two", null);
        String lee = issue("Three", "lee");
        String pat = issue("Four", "pat");

        assertThat(found("project = BOATS order by Responsible")).containsExactly(lee, pat, robin, nobody);
        assertThat(found("project = BOATS order by Responsible desc")).containsExactly(nobody, robin, pat, lee);
    }

    @Test
    void findsTheValueOfTheLastIndexing() throws Exception {
        String key = issue("One", "pat");
        new Db(sandbox.database()).update("update jiraissue set assignee = null where assignee = ?", "JIRAUSER2");

        assertThat(found("Responsible = pat")).containsExactly(key);
        reIndex(key);
        assertThat(found("Responsible = pat")).isEmpty();
    }

    @Test
    void showsACalculatedUserInItsColumnAndOffersNoEditing() {
        String key = issue("One", "pat");

        assertThat(pat.get("/issues/?jql=key%20%3D%20" + key).body()).contains("Responsible", "<i>responsible</i>");
        JsonNode issue = Browser.tree(pat.get("/rest/api/2/issue/" + key + "?expand=changelog"));
        assertThat(Browser.tree(pat.get("/rest/api/2/issue/" + key + "/editmeta"))
                        .get("fields")
                        .has(responsible))
                .isFalse();
        assertThat(pat.get("/secure/EditIssue!default.jspa?id="
                                + issue.get("id").asText())
                        .body())
                .contains(reviewer)
                .doesNotContain(responsible);
        HttpResponse<String> refused = set(key, responsible, user("lee"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Browser.tree(refused).at("/errors/" + responsible).asText()).contains("cannot be set");
        assertThat(new Db(sandbox.database())
                        .count(
                                "select count(*) from customfieldvalue where customfield = ?",
                                Long.valueOf(responsible.replace("customfield_", ""))))
                .isZero();
    }

    @Test
    void refusesToIndexAnythingButUsers() {
        String key = issue("Before", "pat");
        new Db(sandbox.database()).update("update jiraissue set summary = ? where summary = ?", "Text", "Before");

        assertThatThrownBy(() -> reIndex(key))
                .isInstanceOf(IndexException.class)
                .hasRootCauseInstanceOf(ClassCastException.class)
                .rootCause()
                .hasMessage("The searcher of Responsible indexes values of ApplicationUser and was given "
                        + "java.lang.String");
    }

    @Test
    void setsAndClearsAUserPickerByName() {
        String key = issue("One", null);

        review(key, "lee");

        JsonNode issue = Browser.tree(pat.get("/rest/api/2/issue/" + key + "?expand=changelog"));
        assertThat(issue.at("/fields/" + reviewer + "/name").asText()).isEqualTo("lee");
        assertThat(issue.at("/changelog/histories/0/items/0/field").asText()).isEqualTo("Reviewer");
        assertThat(issue.at("/changelog/histories/0/items/0/to").asText()).isEqualTo("JIRAUSER3");
        assertThat(issue.at("/changelog/histories/0/items/0/toString").asText()).isEqualTo("Lee Limited");
        assertThat(pat.get("/browse/" + key).body()).contains("Lee Limited");
        assertThat(found("Reviewer = lee")).containsExactly(key);
        assertThat(Browser.tree(pat.get("/rest/api/2/issue/" + key + "/editmeta"))
                        .at("/fields/" + reviewer + "/schema/type")
                        .asText())
                .isEqualTo("user");
        review(key, null);
        assertThat(found("Reviewer is EMPTY")).containsExactly(key);
    }

    @Test
    void refusesUnknownAndInactiveUsersInAUserPicker() {
        String key = issue("One", null);
        for (String value : List.of(user("nobody"), user("u0002"), "\"lee\"", "{\"key\":\"JIRAUSER3\"}", "[]")) {
            HttpResponse<String> refused = set(key, reviewer, value);
            assertThat(refused.statusCode()).as(value).isEqualTo(400);
            assertThat(Browser.tree(refused).at("/errors/" + reviewer).asText())
                    .as(value)
                    .isNotEmpty();
        }
        review(key, "u0001");
        setActive("u0001", false);
        try {
            assertThat(set(key, "summary", "\"Two\"").statusCode())
                    .as("who is in the field may stay")
                    .isEqualTo(204);
        } finally {
            setActive("u0001", true);
        }
    }

    @Test
    void refusesACustomFieldThatIsNotComplete() {
        String name = "New";
        String picker = TYPES + ":userpicker";
        assertThat(pat.json("POST", "/rest/api/2/field", definition(name, picker))
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.json("POST", "/rest/api/2/screens/addToDefault/customfield_1", null)
                        .statusCode())
                .isEqualTo(404);
        for (String body : List.of(
                "{}",
                definition("", picker),
                definition("x".repeat(256), picker),
                definition(name, TYPES + ":grouppicker"),
                definition(name, picker).replace("userpickergroupsearcher", "exacttextsearcher"),
                definition(name, picker).replace("userpickergroupsearcher", "nothing"))) {
            assertThat(admin.json("POST", "/rest/api/2/field", body).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    /** The calculated type has neither interface, the user picker has both. */
    @Test
    void schemesOfferAUserPickerAndNoCalculatedUser() {
        assertThat(pat.get("/rest/sandbox/1.0/schemes/userfields").statusCode()).isEqualTo(403);
        JsonNode offered = Browser.tree(admin.get("/rest/sandbox/1.0/schemes/userfields"));
        for (String scheme : List.of("permission", "security", "notification")) {
            assertThat(offered.get(scheme)).hasSize(1);
            assertThat(offered.at("/" + scheme + "/0").asText()).isEqualTo(reviewer);
        }
    }
}
