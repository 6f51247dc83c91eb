package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.jira.action.transfer.plan.OwnerTable;
import io.clearowner.jira.action.transfer.plan.OwnerTables;
import io.clearowner.jira.action.transfer.plan.TableImport;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.rest.csv.OwnerTableCsv;
import io.clearowner.jira.store.TransferTableStore;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferTablesResourceTest {

    private final TestOwnership site = new TestOwnership();
    private final TransferTableStore store =
            new TransferTableStore(site.policies.database().ao());
    private final I18nHelper.BeanFactory languages = mock();
    private final TestServer server = new TestServer(new TransferTablesResource(
            new TableImport(site.issues.access, site.jira.users, site.issues.userSearch),
            new OwnerTables(store, site.clock),
            new OwnerTableCsv(languages),
            site.access.access,
            site.responses));

    @BeforeEach
    void anAdministratorImports() {
        I18nHelper english = TestTexts.english();
        lenient().when(languages.getInstance(any(Locale.class))).thenReturn(english);
        site.access.logIn("admin");
        lenient()
                .when(site.issues.userSearch.canPerformAjaxSearch(any(ApplicationUser.class)))
                .thenReturn(true);
        for (long id = 2; id <= 4; id++) {
            site.issues.add(site.jira.issue(id));
        }
    }

    private TestServer.Answer send(String csv) {
        return server.post("transfers/tables", "{\"csv\": " + quoted(csv) + "}");
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + "\"";
    }

    private OwnerTable table(JsonNode answer) {
        return OwnerTable.read(
                store.find(answer.get("id").textValue()).orElseThrow().entries());
    }

    @Test
    void readsAFile_andNamesEachLineThatIsWrong() {
        TestServer.Answer answer = send("key,product,delivery\nABC-1,ann,bob\nABC-2,,nobody\n\nNO-1,ann,\nABC-3,gone,\n"
                + "ABC-4,bob,\nABC-4,ann,\nABC-4,bob,\n");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode json = answer.json();
        assertThat(json.get("issues").asInt()).isEqualTo(2);
        assertThat(json.get("product").asInt()).isEqualTo(2);
        assertThat(json.get("delivery").asInt()).isEqualTo(1);
        assertThat(json.get("wrong").asInt()).isEqualTo(4);
        assertThat(json.get("errors").findValuesAsText("line")).containsExactly("3", "5", "6", "8");
        assertThat(json.at("/errors/0/message").textValue()).isEqualTo("There is no user with the user name nobody.");
        assertThat(json.at("/errors/3/message").textValue())
                .isEqualTo("An earlier line names somebody else for ABC-4.");
        assertThat(table(json).owner(1, Role.PRODUCT)).contains(new UserKey("ann"));
        assertThat(table(json).owner(4, Role.PRODUCT)).contains(new UserKey("bob"));
    }

    @Test
    void readsWhatTheAppExports_inAnyOfItsFormats() {
        String list = "\uFEFFIssue key;Summary;Product Owner (user name);Delivery Owner (user name);Link\r\n"
                + "ABC-1;\"Several\nlines; \"\"quoted\"\"\";ann;;http://x\r\nABC-2;'=1+1;bob;;http://x\r\n";
        String evidence =
                "Issue key\tArea\tRole\tNew owner\nABC-3\t\tDelivery Owner\tann\n\tproject:1\tProduct Owner\t\n";

        assertThat(table(send(list).json()).count(Role.PRODUCT)).isEqualTo(2);
        assertThat(table(send(evidence).json()).owner(3, Role.DELIVERY)).contains(new UserKey("ann"));
    }

    @Test
    void countsLinesOverCellsOfSeveralLines() {
        assertThat(send("key,note,product\nABC-1,\"a\nb\nc\",ann\nNO-1,x,ann")
                        .json()
                        .at("/errors/0/line")
                        .asInt())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "name,product\nABC-1,ann", "key,owner\nABC-1,ann", "\"", "key"})
    void saysWhichColumnsAreMissing(String csv) {
        TestServer.Answer answer = send("x" + csv);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo("csv");
        assertThat(answer.json().at("/errors/0/message").textValue())
                .contains("Issue key", "Product Owner (user name)");
    }

    @Test
    void hasNoTable_ifNoLineCanBeUsed() {
        JsonNode json = send("key,product\nNO-1,ann").json();

        assertThat(json.get("id").isNull()).isTrue();
        assertThat(json.get("wrong").asInt()).isEqualTo(1);
    }

    @Test
    void tellsNothingAboutAccounts_toWhoMayNotBrowseThem() {
        when(site.issues.userSearch.canPerformAjaxSearch(any(ApplicationUser.class)))
                .thenReturn(false);

        JsonNode errors = send("key,product\nABC-1,gone\nABC-1,nobody").json().get("errors");

        assertThat(errors.get(0).get("message").textValue().replace("gone", "X"))
                .isEqualTo(errors.get(1).get("message").textValue().replace("nobody", "X"));
    }

    @Test
    void isForAdministrators_ofJiraOrOfTheProjectThatIsNamed() {
        String body = "{\"csv\": \"key,product\\nABC-1,ann\"";
        site.access.logIn("lead");
        assertThat(server.post("transfers/tables", body + "}").status()).isEqualTo(403);
        assertThat(server.post("transfers/tables", body + ", \"project\": \"ABC\"}")
                        .status())
                .isEqualTo(200);
        site.access.logIn("reader");
        assertThat(server.post("transfers/tables", body + ", \"project\": \"ABC\"}")
                        .status())
                .isEqualTo(403);
        site.access.logIn(null);
        assertThat(server.post("transfers/tables", body + "}").status()).isEqualTo(401);
    }

    @Test
    void takesTenThousandLines_andNoMore() {
        String lines = "ABC-1,ann\n".repeat(TableImport.MAX_LINES);

        assertThat(send("key,product\n" + lines).json().get("issues").asInt()).isEqualTo(1);
        TestServer.Answer refused = send("key,product\n" + lines + "ABC-1,ann\n");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/message").textValue()).contains("10000", "10001");
    }
}
