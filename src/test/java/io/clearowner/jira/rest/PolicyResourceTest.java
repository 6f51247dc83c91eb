package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clearowner.jira.assessment.policy.Policies;
import io.clearowner.jira.assessment.policy.SiteReferences;
import io.clearowner.jira.ownership.PolicySetting;
import io.clearowner.jira.ownership.Reasons;
import io.clearowner.jira.ownership.SettingKind;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.rest.json.PolicyJson;
import io.clearowner.jira.rest.json.SettingsJson;
import io.clearowner.jira.rest.json.UserJson;
import io.clearowner.jira.store.PolicyStore;
import io.clearowner.jira.testing.FakeAccess;
import io.clearowner.jira.testing.FakeCaches;
import io.clearowner.jira.testing.FakeUserPickers;
import io.clearowner.jira.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The global policy and that of a project, over real policies in a real database. */
class PolicyResourceTest {

    private static final String DEFAULT = "{\"reasons\":[\"missing\",\"inactive\",\"no-access\"],"
            + "\"includesResolved\":false,\"issueTypes\":[],\"graceDays\":0,\"confirmWithinDays\":5,"
            + "\"onDecline\":\"keep\",\"reconfirmEveryDays\":180,"
            + "\"inheritsFrom\":[\"parent\",\"epic\",\"component\",\"project\"],\"productInheritsFromField\":\"none\","
            + "\"productInheritsFromLeads\":[],\"deliveryInheritsFromField\":\"none\",\"deliveryInheritsFromLeads\":[],"
            + "\"overloadAbove\":100}";

    private static TestDatabase database;

    private final FakeAccess jira = new FakeAccess();
    private final ConstantsManager constants = mock();
    private final FakeUserPickers userPickers = new FakeUserPickers();
    private final UserManager users = mock();
    private final AvatarService avatars = mock();
    private TestServer server;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @BeforeEach
    void anAdministratorIsLoggedIn() {
        database.empty();
        I18nHelper english = TestTexts.english();
        when(jira.authentication.getI18nHelper()).thenReturn(english);
        IssueType bug = mock();
        when(constants.getIssueType("10001")).thenReturn(bug);
        when(users.getUserByKeyEvenWhenUnknown(anyString())).thenAnswer(call -> {
            ApplicationUser user = mock();
            when(user.getKey()).thenReturn(call.getArgument(0));
            return user;
        });
        when(avatars.getAvatarURL(any(), any(ApplicationUser.class), any())).thenReturn(URI.create("http://a"));
        Policies policies = new Policies(
                new PolicyStore(database.ao()),
                new FakeCaches(),
                new SiteReferences(constants, userPickers.pickers),
                scope -> {},
                Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));
        PolicyJson json = new PolicyJson(
                policies,
                new UserJson(users, avatars, jira.authentication),
                new SettingsJson(jira.authentication, userPickers.pickers));
        Responses responses = new Responses(
                jira.authentication,
                new RequestLimits(4, 0, Duration.ofSeconds(1)),
                user -> "UTC",
                new RecentProblems(Clock.systemUTC()));
        server = new TestServer(
                new PolicyResource(policies, json, jira.projects, jira.access, responses),
                new ProjectPolicyResource(policies, json, jira.access, responses));
        jira.logIn("admin");
    }

    @Test
    void showsTheDefault_whileNothingWasSaved() throws IOException {
        JsonNode policy = server.get("policy").json();

        assertThat(policy.at("/project").isNull()).isTrue();
        assertThat(policy.at("/projectName").isNull()).isTrue();
        assertThat(policy.at("/version").intValue()).isZero();
        assertThat(policy.at("/changedBy").isNull()).isTrue();
        assertThat(policy.at("/changedAt").isNull()).isTrue();
        for (PolicySetting<?> setting : PolicySetting.all()) {
            assertThat(policy.at("/own/" + setting.id()).isNull()).isTrue();
            assertThat(policy.at("/inherited/" + setting.id())).isEqualTo(policy.at("/effective/" + setting.id()));
        }
        new ObjectMapper().readTree(DEFAULT).properties().forEach(value -> assertThat(
                        policy.at("/effective/" + value.getKey()))
                .isEqualTo(value.getValue()));
    }

    @Test
    void describesItsSettings_soThatAFormCanBeDrawnWithoutKnowingThem() {
        JsonNode policy = server.get("policy").json();

        JsonNode described = policy.at("/settings");
        assertThat(described.findValuesAsText("id")).containsExactlyInAnyOrderElementsOf(() -> policy.at("/effective")
                .fieldNames());
        assertThat(described.get(0))
                .hasToString(
                        "{\"id\":\"reasons\",\"label\":\"Unclear when\",\"help\":\"A role is unclear if any of these "
                                + "applies. If several apply, issues show the first one in this order.\","
                                + "\"group\":\"unclear\",\"groupLabel\":\"When a role is unclear\","
                                + "\"kind\":\"choices\",\"unit\":null,\"min\":null,\"max\":null,"
                                + "\"globalOnly\":false,\"choices\":"
                                + described.at("/0/choices") + "}");
        assertThat(described.at("/0/choices/0"))
                .hasToString("{\"code\":\"missing\",\"label\":\"Missing\","
                        + "\"help\":\"No owner is set, and none is inherited.\"}");
        assertThat(described.at("/0/choices").findValuesAsText("code")).containsExactlyElementsOf(Reasons.codes());
        assertThat(described.at("/1"))
                .hasToString("{\"id\":\"graceDays\",\"label\":\"Grace period after creation\",\"help\":\"A new issue "
                        + "without an owner does not count as unclear for this long.\",\"group\":\"unclear\","
                        + "\"groupLabel\":"
                        + "\"When a role is unclear\",\"kind\":\"number\",\"unit\":\"days\",\"min\":0,\"max\":365,"
                        + "\"globalOnly\":false,\"choices\":[]}");
    }

    static List<PolicySetting<?>> everySetting() {
        return PolicySetting.all();
    }

    /** A setting that is added later is covered without a change here. */
    @ParameterizedTest
    @MethodSource("everySetting")
    void savesAndReturnsEverySetting(PolicySetting<?> setting) {
        String value = anotherValue(setting);

        TestServer.Answer saved = server.put("policy/projects/ABC", "{\"" + setting.id() + "\":" + value + "}");

        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.json().at("/own/" + setting.id())).hasToString(value);
        JsonNode read = server.get("policy/projects/ABC").json();
        assertThat(read.at("/own/" + setting.id())).hasToString(value);
        assertThat(read.at("/effective/" + setting.id())).hasToString(value);
        assertThat(read.at("/inherited/" + setting.id()).toString()).isNotEqualTo(value);
    }

    /** As JSON; valid, and not the default. */
    private static String anotherValue(PolicySetting<?> setting) {
        SettingKind<?> kind = setting.kind();
        return switch (kind.plain()) {
            case FLAG -> String.valueOf(setting.defaultValue().equals(false));
            case NUMBER -> String.valueOf(kind.max().getAsInt());
            case TEXT -> "\"" + kind.choices().get(kind.choices().size() - 1) + "\"";
            case TEXTS -> "[\"" + kind.choices().stream().findFirst().orElse("10001") + "\"]";
        };
    }

    @Test
    void leavesTheDescriptionOutOfLists() {
        server.put("policy/projects/ABC", "{\"graceDays\":7}");

        assertThat(server.get("policy/projects/ABC").json().at("/settings")).isNotEmpty();
        assertThat(server.get("policy/projects").json().at("/values/0/settings").isNull())
                .isTrue();
    }

    @Test
    void savesThePolicy_andKeepsTheHistory() {
        TestServer.Answer answer = server.put(
                "policy",
                "{\"reasons\":[\"stale\",\"missing\"],\"includesResolved\":true,\"issueTypes\":[\"10001\"],"
                        + "\"reconfirmEveryDays\":90}");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode saved = answer.json();
        assertThat(saved.at("/version").intValue()).isEqualTo(1);
        assertThat(saved.at("/changedBy/key").textValue()).isEqualTo("key-of-admin");
        assertThat(saved.at("/changedAt").textValue()).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(saved.at("/own/reasons")).hasToString("[\"missing\",\"stale\"]");
        assertThat(saved.at("/own/graceDays").isNull()).isTrue();
        assertThat(saved.at("/effective/reconfirmEveryDays").intValue()).isEqualTo(90);
        assertThat(saved.at("/effective/onDecline").textValue()).isEqualTo("keep");

        server.put("policy", "{\"reasons\":[],\"includesResolved\":false}");
        JsonNode history = server.get("policy/history?limit=1").json();
        assertThat(history.at("/total").intValue()).isEqualTo(2);
        assertThat(history.at("/values/0/version").intValue()).isEqualTo(2);
        assertThat(server.get("policy/history?start=1")
                        .json()
                        .at("/values/0/own/reconfirmEveryDays")
                        .intValue())
                .isEqualTo(90);
    }

    @Test
    void theHistorySaysWhatWasSetBeforeEachSave_andWhy() {
        server.put("policy", "{\"reasons\":[\"stale\"],\"includesResolved\":true}");
        server.put("policy", "{\"reasons\":[],\"includesResolved\":true,\"why\":\" Nobody confirms \"}");

        JsonNode newest = server.get("policy/history?limit=1").json();
        assertThat(newest.at("/values")).hasSize(1);
        assertThat(newest.at("/values/0/why").textValue()).isEqualTo("Nobody confirms");
        assertThat(newest.at("/values/0/before/reasons")).hasToString("[\"stale\"]");
        assertThat(newest.at("/values/0/own/reasons")).isEmpty();
        JsonNode first = server.get("policy/history?start=1").json().at("/values/0");
        assertThat(first.at("/why").isNull()).isTrue();
        assertThat(first.at("/before/reasons").isNull()).isTrue();
    }

    @Test
    void refusesAReasonThatIsTooLong_andSavesNothing() {
        TestServer.Answer answer = server.put("policy/projects/ABC", "{\"why\":\"" + "x".repeat(256) + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo("why");
        assertThat(server.get("policy/projects/ABC").json().at("/version").intValue())
                .isZero();
    }

    @Test
    void aProjectSetsSomeValues_andInheritsTheRest() {
        jira.logIn("lead");
        JsonNode saved = server.put("policy/projects/ABC", "{\"graceDays\":7,\"inheritsFrom\":[\"parent\"]}")
                .json();

        assertThat(saved.at("/project").textValue()).isEqualTo("ABC");
        assertThat(saved.at("/own/graceDays").intValue()).isEqualTo(7);
        assertThat(saved.at("/own/reasons").isNull()).isTrue();
        assertThat(saved.at("/effective/inheritsFrom")).hasToString("[\"parent\"]");
        assertThat(saved.at("/effective/reasons")).hasSize(3);
        assertThat(saved.at("/inherited/graceDays").intValue()).isZero();
        assertThat(server.get("policy/projects/ABC/history").json().at("/total").intValue())
                .isEqualTo(1);

        jira.logIn("admin");
        assertThat(server.get("policy/projects").json().at("/values/0/project").textValue())
                .isEqualTo("ABC");
        server.put("policy/projects/ABC", "{}");
        assertThat(server.get("policy/projects").json().at("/total").intValue()).isZero();
    }

    @Test
    void refusesASave_whenSomebodySavedMeanwhile() {
        server.put("policy/projects/ABC", "{\"graceDays\":7,\"version\":0}");

        TestServer.Answer late = server.put("policy/projects/ABC", "{\"graceDays\":8,\"version\":0}");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/errors/0/field").textValue()).isEqualTo("version");
        assertThat(server.get("policy/projects/ABC")
                        .json()
                        .at("/effective/graceDays")
                        .intValue())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                                       | body",
                "{\"includesResolved\": true}                                              | reasons",
                "{\"reasons\": null, \"includesResolved\": true}                           | reasons",
                "{\"reasons\": [\"stale-ish\"], \"includesResolved\": true}                | reasons",
                "{\"reasons\": [1], \"includesResolved\": true}                            | reasons",
                "{\"reasons\": {}, \"includesResolved\": true}                             | reasons",
                "{\"reasons\": []}                                                       | includesResolved",
                "{\"reasons\": [], \"includesResolved\": \"yes\"}                          | includesResolved",
                "{\"reasons\": [], \"includesResolved\": true, \"issueTypes\": [\"9\"]}    | issueTypes",
                "{\"reasons\": [], \"includesResolved\": true, \"issueTypes\": \"10001\"}  | issueTypes",
                "{\"reasons\": [], \"includesResolved\": true, \"graceDays\": 366}         | graceDays",
                "{\"reasons\": [], \"includesResolved\": true, \"graceDays\": 1.5}         | graceDays",
                "{\"reasons\": [], \"includesResolved\": true, \"graceDays\": 99999999999} | graceDays",
                "{\"reasons\": [], \"includesResolved\": true, \"confirmWithinDays\": -1}  | confirmWithinDays",
                "{\"reasons\": [], \"includesResolved\": true, \"reconfirmEveryDays\": 0}  | reconfirmEveryDays",
                "{\"reasons\": [], \"includesResolved\": true, \"onDecline\": \"shrug\"}   | onDecline",
                "{\"reasons\": [], \"includesResolved\": true, \"inheritsFrom\": [\"x\"]}  | inheritsFrom",
                "{\"reasons\": [], \"includesResolved\": true, \"inheritsFrom\": [\"issue\"]} | inheritsFrom",
                "{\"reasons\": [], \"includesResolved\": true, \"version\": \"1\"}         | version",
                "{\"reasons\": [], \"includesResolved\": true, \"days\": 3}                | days",
            })
    void refusesAPolicyThatIsWrong(String body, String field) {
        TestServer.Answer answer = server.put("policy", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo(field);
        assertThat(server.get("policy").json().at("/version").intValue()).isZero();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        JsonNode errors = server.put("policy", "{\"reasons\":[\"lazy\"],\"includesResolved\":true,\"graceDays\":-1}")
                .json()
                .at("/errors");

        assertThat(errors).hasSize(2);
        assertThat(errors.at("/1/message").textValue())
                .isEqualTo("This must be a whole number from 0 to 365, but was -1.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "admin, policy, 200",
                "lead, policy, 403",
                "-, policy, 401",
                "lead, policy/history, 403",
                "lead, policy/projects, 403",
                "admin, policy/projects/ABC, 200",
                "lead, policy/projects/ABC, 200",
                "reader, policy/projects/ABC, 403",
                "stranger, policy/projects/ABC, 404",
                "admin, policy/projects/NONE, 404",
                "-, policy/projects/ABC, 401",
                "reader, policy/projects/ABC/history, 403"
            })
    void isForThoseWhoAdminister(String user, String path, int status) {
        jira.logIn(user);

        assertThat(server.get(path).status()).isEqualTo(status);
        if (!path.endsWith("history") && !path.equals("policy/projects")) {
            assertThat(server.put(path, "{\"reasons\":[],\"includesResolved\":true}")
                            .status())
                    .isEqualTo(status);
        }
    }

    @Test
    void describesTheFieldsToInheritFrom_withTheUserPickersOfTheSite() {
        userPickers.add(10300, "Team lead");
        JsonNode described = server.get("policy").json().at("/settings");

        JsonNode field = StreamSupport.stream(described.spliterator(), false)
                .filter(setting -> setting.at("/id").textValue().equals("deliveryInheritsFromField"))
                .findFirst()
                .orElseThrow();
        assertThat(field.at("/kind").textValue()).isEqualTo("user-field");
        assertThat(field.at("/choices"))
                .hasToString("[{\"code\":\"none\",\"label\":\"No field\",\"help\":null},"
                        + "{\"code\":\"assignee\",\"label\":\"Assignee\",\"help\":null},"
                        + "{\"code\":\"reporter\",\"label\":\"Reporter\",\"help\":null},"
                        + "{\"code\":\"customfield_10300\",\"label\":\"Team lead\",\"help\":null}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"creator", "customfield_10301", "customfield_10302"})
    void refusesAFieldThatHoldsNoUser(String field) {
        userPickers.add(10300, "Team lead");
        userPickers.add(10301, "Estimate", "com.atlassian.jira.plugin.system.customfieldtypes:float");

        TestServer.Answer answer =
                server.put("policy/projects/ABC", "{\"deliveryInheritsFromField\":\"" + field + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo("deliveryInheritsFromField");
        assertThat(answer.json().at("/errors/0/message").textValue())
                .startsWith(
                        "There is no field " + field + " that holds one user. Use one of: none, assignee, reporter");
        assertThat(server.put("policy/projects/ABC", "{\"deliveryInheritsFromField\":\"customfield_10300\"}")
                        .status())
                .isEqualTo(200);
    }
}
