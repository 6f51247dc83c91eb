package io.clearowner.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clearowner.jira.ownership.Area;
import io.clearowner.jira.ownership.Confirmation;
import io.clearowner.jira.ownership.Confirmation.State;
import io.clearowner.jira.ownership.OnDecline;
import io.clearowner.jira.ownership.PolicyScope;
import io.clearowner.jira.ownership.PolicySettings;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.ownership.UserKey;
import io.clearowner.jira.ownership.Waiver;
import io.clearowner.jira.platform.Periods;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.store.StoredConfirmation;
import io.clearowner.jira.store.TransferState;
import io.clearowner.jira.testing.APolicy;
import io.clearowner.jira.testing.TestDatabase;
import io.clearowner.jira.testing.TestDatabase.Failure;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every resource that writes: many times at once, with bodies that are wrong, and with a database that fails at any of
 * its statements. A resource that is new needs a row in {@link #WRITES}, or in {@link #READING} if it only reads.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritesTest {

    private static final int AT_ONCE = 50;
    private static final UserKey READER = new UserKey("key-of-reader");
    private static final UserKey ADMIN = new UserKey("key-of-admin");
    private static final String OWNERSHIP = "issues/ABC-1/ownership/product";
    private static final String RUN = "a-run";

    /** Those that take a body, but write nothing. */
    private static final List<Write> READING = List.of(
            reading("POST owners", "owners"),
            reading("POST owners/{user}", "owners/ann"),
            write("POST trend", "trend").body("{\"project\": \"ABC\"}").textField("project"),
            reading("POST unclear", "unclear"),
            reading("POST unclear/csv", "unclear/csv"),
            reading("POST unclear/groups", "unclear/groups"),
            reading("POST unclear/split", "unclear/split"));

    /** Written after the act itself and put right later, if that fails. */
    private static final Set<String> FOLLOWING = Set.of("UnclearSince", "ReindexWork");

    /** Without which a change stands, but is not offered for undo. */
    private static final Set<String> UNDO = Set.of("Transfer", "TransferRow");

    private static final List<Write> WRITES = List.of(
            write("PUT projects/{project}/owners/{role}", "projects/ABC/owners/product")
                    .by("lead")
                    .body("{\"user\": \"ann\"}", "{\"user\": \"bob\"}", "{\"user\": null}")
                    .textField("user"),
            write(
                            "PUT projects/{project}/owners/components/{component}/{role}",
                            "projects/ABC/owners/components/7/delivery")
                    .by("lead")
                    .body("{\"user\": \"ann\"}", "{\"user\": \"bob\"}")
                    .textField("user")
                    .given(site ->
                            site.areas.set(Area.component(7), Role.DELIVERY, Optional.of(new UserKey("bob")), ADMIN)),
            write("POST ownership", "ownership")
                    .body(
                            "{\"role\": \"product\", \"user\": \"ann\", \"issues\": [\"ABC-1\", \"ABC-2\"]}",
                            "{\"role\": \"product\", \"user\": \"bob\", \"issues\": [\"ABC-1\", \"ABC-2\"]}")
                    .textField("user")
                    .following(UNDO),
            write("PUT issues/{key}/ownership/{role}", OWNERSHIP)
                    .body("{\"user\": \"ann\"}", "{\"user\": null}")
                    .textField("user")
                    .following(UNDO),
            write("POST issues/{key}/ownership/{role}/confirmation", OWNERSHIP + "/confirmation")
                    .body("{\"answer\": \"decline\", \"note\": \"no time\"}", "{\"answer\": \"accept\"}")
                    .textField("note")
                    .given(WritesTest::theReaderWasAsked)
                    .following(FOLLOWING)
                    .endsWith(site -> assertThat(site.confirmations.currentOfIssues(0, 128))
                            .hasSize(1)),
            write("PUT issues/{key}/ownership/{role}/waiver", OWNERSHIP + "/waiver")
                    .body(
                            "{\"until\": \"2026-12-31\", \"reason\": \"a spike\"}",
                            "{\"until\": \"2026-06-30\", \"reason\": \"not yet\"}")
                    .textField("reason")
                    .given(WritesTest::aWaiverHolds)
                    .following(FOLLOWING)
                    .endsWith(site ->
                            assertThat(site.waivers.openOfIssues(0, 128)).hasSize(1)),
            write("DELETE issues/{key}/ownership/{role}/waiver", OWNERSHIP + "/waiver")
                    .given(WritesTest::aWaiverHolds)
                    .following(FOLLOWING)
                    .endsWith(site ->
                            assertThat(site.waivers.openOfIssues(0, 128)).isEmpty()),
            write("POST issues/{key}/ownership/{role}/request", OWNERSHIP + "/request")
                    .body("{\"message\": \"Who?\"}", "{}")
                    .textField("message")
                    .endsWith(site -> assertThat(site.mailQueue.mails()).hasSize(1)),
            write("PUT policy", "policy")
                    .by("admin")
                    .body(
                            "{\"reasons\": [\"stale\"], \"includesResolved\": true, \"why\": \"Two teams\"}",
                            "{\"reasons\": [], \"includesResolved\": false, \"graceDays\": 3}")
                    .textField("why")
                    .given(site -> site.policies.save(APolicy.counting("missing", "no-why")))
                    .endsWith(site -> assertThat(site.policies.policies.versions(PolicyScope.GLOBAL))
                            .isEqualTo(AT_ONCE + 1)),
            write("PUT policy/projects/{project}", "policy/projects/ABC")
                    .by("lead")
                    .body("{\"reasons\": [\"missing\", \"stale\"], \"why\": \"Two teams\"}", "{\"graceDays\": 3}")
                    .textField("why")
                    .endsWith(site -> assertThat(site.policies.policies.versions(PolicyScope.project(10000)))
                            .isEqualTo(AT_ONCE)),
            write("POST policy/dry-runs", "policy/dry-runs")
                    .by("admin")
                    .body("{\"reasons\": [\"missing\"]}", "{\"graceDays\": 3}")
                    .textField("project")
                    .endsWith(site -> assertThat(site.database.rows()).hasSize(1)),
            write("DELETE policy/dry-runs/{id}", "policy/dry-runs/" + RUN)
                    .by("admin")
                    .or(404)
                    .given(site ->
                            site.dryRuns.add(RUN, PolicyScope.GLOBAL, PolicySettings.NONE, ADMIN, WritingSite.NOW))
                    .endsWith(site -> assertThat(site.database.rows()).isEmpty()),
            write("POST transfers/tables", "transfers/tables")
                    .by("admin")
                    .body("{\"csv\": \"key,product\\nABC-1,ann\\nABC-2,nobody\"}")
                    .textField("csv")
                    .following(Set.of("TransferTable"))
                    .endsWith(site -> assertThat(site.database.rows()).hasSize(AT_ONCE)),
            write("POST transfers/previews", "transfers/previews")
                    .by("admin")
                    .body("{\"jql\": \"project = ABC\", \"product\": [\"user:ann\"], \"reason\": \"a new team\"}")
                    .textField("reason")
                    .endsWith(site -> assertThat(site.database.rows()).hasSize(1)),
            write("DELETE transfers/previews/{id}", "transfers/previews/" + RUN)
                    .by("admin")
                    .or(404)
                    .given(WritesTest::aPreviewIsFinished)
                    .endsWith(site -> assertThat(site.database.rows()).isEmpty()),
            write("DELETE notices/{id}", "notices/2026-03-02-1")
                    .by("admin")
                    .or(404)
                    .given(site -> site.departures.add(1, List.of(new UserKey("gone")), WritingSite.NOW))
                    .endsWith(site -> assertThat(site.departures.newest())
                            .allSatisfy(one -> assertThat(one.hiddenFor()).containsExactly(ADMIN))),
            write("PUT transfers/settings", "transfers/settings")
                    .by("admin")
                    .body("{\"perMinute\": 600}", "{\"perMinute\": 1000}")
                    .endsWith(site -> assertThat(site.settings).hasSize(1)),
            write("POST confirmations", "confirmations")
                    .body("{\"answer\": \"accept\", \"note\": \"gladly\", \"roles\": [\"ABC-1/product\"]}")
                    .textField("note")
                    .given(WritesTest::theReaderWasAsked)
                    .following(FOLLOWING)
                    .endsWith(site -> assertThat(site.confirmations.currentOfIssues(0, 128))
                            .hasSize(1)),
            write("POST transfers", "transfers")
                    .by("admin")
                    .body("{\"preview\": \"" + RUN + "\"}")
                    .textField("preview")
                    .given(WritesTest::aPreviewIsFinished)
                    .endsWith(site -> assertThat(site.transfers.newest(0, 10)).hasSize(1)),
            write("PUT transfers/{id}/state", "transfers/" + RUN + "/state")
                    .by("admin")
                    .body("{\"state\": \"paused\"}", "{\"state\": \"running\"}")
                    .textField("state")
                    .given(WritesTest::aTransferRuns)
                    .endsWith(site -> assertThat(site.transfers.newest(0, 10)).hasSize(1)),
            write("POST transfers/{id}/undo", "transfers/" + RUN + "/undo")
                    .by("admin")
                    .body("{}")
                    .given(WritesTest::aTransferIsOver)
                    .endsWith(site -> assertThat(
                                    site.transfers.find(RUN).orElseThrow().undoneBy())
                            .contains(ADMIN)),
            write("POST reconciliation", "reconciliation")
                    .by("admin")
                    .body("{}")
                    .endsWith(site -> assertThat(site.database.rows()).hasSize(1)),
            write("POST self-test", "self-test")
                    .by("admin")
                    .body("{\"issue\": \"ABC-2\"}")
                    .textField("issue")
                    .endsWith(site -> assertThat(site.settings).hasSize(1)),
            write("POST trend/snapshot", "trend/snapshot")
                    .by("admin")
                    .body("{}")
                    .endsWith(site -> assertThat(site.settings).hasSize(1)));

    private static void aPreviewIsFinished(WritingSite site) {
        site.previews.add(RUN, "jql=project+%3D+ABC\ncondition=always\nproduct=user%3Aann", ADMIN, WritingSite.NOW);
        site.previews.finish(RUN, WritingSite.NOW);
    }

    private static void aTransferRuns(WritingSite site) {
        site.transfers.start(
                RUN, "jql=project+%3D+ABC\ncondition=always\nproduct=user%3Aann", ADMIN, WritingSite.NOW, 2);
    }

    private static void aTransferIsOver(WritingSite site) {
        aTransferRuns(site);
        int id = site.transfers.find(RUN).orElseThrow().id();
        site.transfers.changeState(id, List.of(TransferState.RUNNING), TransferState.CANCELLED, WritingSite.NOW);
    }

    private WritingSite h2;
    private WritingSite postgres;

    @BeforeAll
    void open() throws Exception {
        h2 = new WritingSite(TestDatabase.h2());
        postgres = new WritingSite(TestDatabase.postgres());
    }

    @AfterAll
    void close() throws Exception {
        h2.database.close();
        postgres.database.close();
    }

    @Test
    void knowsEveryResourceThatWrites() throws Exception {
        Set<String> found = new TreeSet<>();
        for (Class<?> type : classes()) {
            if (type.isAnnotationPresent(Path.class)) {
                found.addAll(writing(type));
            }
        }
        assertThat(Stream.concat(WRITES.stream(), READING.stream()).map(Write::resource))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    private static List<Class<?>> classes() throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        java.nio.file.Path root = java.nio.file.Path.of(Responses.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<java.nio.file.Path> files =
                Files.walk(root.resolve(Responses.class.getPackageName().replace('.', '/')))) {
            for (java.nio.file.Path file :
                    files.filter(name -> name.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.');
                classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
            }
        }
        return classes;
    }

    private static List<String> writing(Class<?> resource) {
        List<String> found = new ArrayList<>();
        for (Method method : resource.getDeclaredMethods()) {
            for (Class<? extends Annotation> verb : List.of(PUT.class, POST.class, DELETE.class, PATCH.class)) {
                if (method.isAnnotationPresent(verb)) {
                    Path below = method.getAnnotation(Path.class);
                    found.add(verb.getSimpleName() + " "
                            + resource.getAnnotation(Path.class).value()
                            + (below == null ? "" : "/" + below.value()));
                }
            }
        }
        return found;
    }

    // == Many at once

    private Stream<Arguments> everyWriteOnEachDatabase() {
        return WRITES.stream()
                .flatMap(write -> Stream.of(Arguments.of(write, "H2"), Arguments.of(write, "PostgreSQL")));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("everyWriteOnEachDatabase")
    void isDoneRight_manyTimesAtOnce(Write write, String databaseName) throws Exception {
        WritingSite site = databaseName.equals("H2") ? h2 : postgres;
        prepare(site, write);

        List<TestServer.Answer> answers = atOnce(site, write);

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.body()).isIn(write.statuses()));
        assertThat(answers).extracting(TestServer.Answer::status).containsAnyOf(200, 202);
        memoryAgrees(site);
        assertThat(site.database.rows())
                .as("Oracle reads an empty text as null")
                .noneMatch(row -> row.contains("=, ") || row.contains("=}"));
        assertThat(write.indexedByJira() || site.indexRightSoon()).isTrue();
        write.end().accept(site);
    }

    private static List<TestServer.Answer> atOnce(WritingSite site, Write write) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch ready = new CountDownLatch(AT_ONCE);
            List<Future<TestServer.Answer>> pending = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                byte[] body = write.body(i);
                pending.add(people.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return send(site, write, body);
                }));
            }
            List<TestServer.Answer> answers = new ArrayList<>();
            for (Future<TestServer.Answer> one : pending) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void oneSaveOfAVersionWins(String databaseName) throws Exception {
        WritingSite site = databaseName.equals("H2") ? h2 : postgres;
        Write save = write("PUT policy/projects/{project}", "policy/projects/ABC")
                .by("lead")
                .body("{\"graceDays\": 3, \"version\": 0}", "{\"graceDays\": 4, \"version\": 0}");
        prepare(site, save);

        assertThat(atOnce(site, save))
                .extracting(TestServer.Answer::status)
                .containsOnlyOnce(200)
                .containsOnly(200, 409);
        assertThat(site.policies.policies.versions(PolicyScope.project(10000))).isEqualTo(1);
        memoryAgrees(site);
    }

    /** The second click must not take from the previous owner what the first has just given back. */
    @ParameterizedTest
    @MethodSource("sites")
    void givesADeclinedRoleBackOnce(String databaseName) throws Exception {
        WritingSite site = databaseName.equals("H2") ? h2 : postgres;
        Write decline = write("POST issues/{key}/ownership/{role}/confirmation", OWNERSHIP + "/confirmation")
                .body("{\"answer\": \"decline\"}")
                .given(WritesTest::theReaderWasAsked)
                .or(403);
        prepare(site, decline);
        site.policies.save(APolicy.counting("missing", "declined").onDecline(OnDecline.PREVIOUS));

        assertThat(atOnce(site, decline)).extracting(TestServer.Answer::status).containsOnlyOnce(200);
        assertThat(site.issue.getCustomFieldValue(
                        site.fields.owner(Role.PRODUCT).orElseThrow()))
                .isSameAs(site.jira.users.getUserByKey("bob"));
        assertThat(site.confirmations.currentOfIssues(0, 128))
                .extracting(stored -> stored.confirmation().user())
                .containsExactly(new UserKey("bob"));
    }

    private static Stream<String> sites() {
        return Stream.of("H2", "PostgreSQL");
    }

    // == A database that fails

    private static Stream<Arguments> everyWriteAndFailure() {
        return WRITES.stream()
                .flatMap(write -> Stream.of(Failure.values()).map(failure -> Arguments.of(write, failure)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("everyWriteAndFailure")
    void isDoneAsAWholeOrNotAtAll_whicheverStatementFails(Write write, Failure failure) {
        prepare(h2, write);
        List<String> before = h2.rows(write.followed());
        send(h2, write, write.body(0));
        List<String> after = h2.rows(write.followed());
        int statement = 0;
        do {
            statement++;
            prepare(h2, write);
            h2.database.failAt(statement, failure);
            TestServer.Answer answer = send(h2, write, write.body(0));
            h2.database.recover();

            String when = failure + " statement " + statement + " answered " + answer.status();
            List<String> now = h2.rows(write.followed());
            assertThat(now).as(when).isIn(before, after);
            if (answer.status() < 300) {
                assertThat(now).as(when).isEqualTo(after);
            }
            memoryAgrees(h2);
            if (failure != Failure.ONWARD && !write.indexedByJira()) {
                assertThat(h2.indexRightSoon()).as(when).isTrue();
            }
        } while (h2.database.failed());
    }

    // == Bodies that are wrong

    private static Stream<Write> everyWriteWithABody() {
        return WRITES.stream().filter(write -> !write.bodies().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everyWriteWithABody")
    void refusesABodyThatIsWrong(Write write) throws Exception {
        prepare(h2, write);
        List<String> before = h2.rows(Set.of());
        int problems = h2.problems.last().size();

        wrongBodies(write).forEach((kind, body) -> {
            refuses(h2.server, write, kind, body);
            assertThat(h2.rows(Set.of())).as(kind).isEqualTo(before);
        });
        assertThat(h2.problems.last())
                .as("what an administrator should look at")
                .hasSize(problems);
    }

    private static List<Write> everyReadWithABody() {
        return READING;
    }

    /** It does so before it looks for anything, so that these resources need nothing to look with. */
    @ParameterizedTest
    @MethodSource("everyReadWithABody")
    void refusesABodyThatIsWrong_alsoWhereItOnlyReads(Write read) {
        Responses responses = new Responses(
                h2.access.authentication,
                new RequestLimits(4, 0, Duration.ofSeconds(1)),
                user -> "UTC",
                new RecentProblems(h2.clock));
        TestServer reads = new TestServer(
                new OwnersResource(null, null, null, null, null, h2.access.access, responses),
                new TrendResource(null, null, new Periods(h2.clock), h2.access.access, responses),
                new UnclearCsvResource(null, null, h2.access.access, responses),
                new UnclearGroupsResource(null, null, h2.access.access, responses),
                new UnclearResource(null, null, h2.access.access, responses),
                new UnclearSplitResource(null, h2.access.access, responses));

        wrongBodies(read).forEach((kind, body) -> refuses(reads, read, kind, body));
    }

    private static void refuses(TestServer server, Write write, String kind, byte[] body) {
        TestServer.Answer answer = server.sendBytes(write.verb(), write.path(), body);

        assertThat(answer.status()).as(kind).isEqualTo(kind.startsWith("10 MB") ? 413 : 400);
        assertThat(answer.body().length()).as(kind).isLessThan(700);
        JsonNode error = answer.json().at("/errors/0");
        assertThat(error.at("/field").textValue()).as(kind).isNotBlank().hasSizeLessThanOrEqualTo(41);
        assertThat(error.at("/message").textValue()).as(kind).isNotBlank();
    }

    private static Map<String, byte[]> wrongBodies(Write write) {
        String good = new String(write.body(0), StandardCharsets.UTF_8);
        String first = write.text().isEmpty() ? "x" : write.text();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("1,000 levels in a field", with(write, first, "[".repeat(1_000) + "]".repeat(1_000)));
        texts.put("10,000 levels, not closed", "{\"" + first + "\":".repeat(10_000));
        texts.put("1,000 levels of lists", "[".repeat(1_000) + "]".repeat(1_000));
        texts.put("a number of 1,000 digits", with(write, first, "1".repeat(1_000)));
        texts.put("a number of 10,000 digits", with(write, first, "1".repeat(10_000)));
        texts.put("a number with an exponent", with(write, first, "1e999999999"));
        texts.put("a name of 50,000 characters", "{\"" + "n".repeat(50_000) + "\": 1}");
        texts.put("a name of 60,000 characters", "{\"" + "n".repeat(60_000) + "\": 1}");
        texts.put("a name with NUL and half of a character", "{\"n\\u0000\\ud800\": 1}");
        texts.put("10 MB in a field", with(write, first, "\"" + "v".repeat(10_000_000) + "\""));
        texts.put("10 MB of blanks", good + " ".repeat(10_000_000));
        texts.put("a list", "[" + good + "]");
        texts.put("a text", "\"" + first + "\"");
        texts.put("a number", "17");
        texts.put("null", "null");
        texts.put("nothing", "");
        texts.put("something behind it", good + " x");
        texts.put("two bodies", good + good);
        texts.put("a field twice", "{\"" + first + "\": null, \"" + first + "\": null}");
        texts.put("a field that is unknown", "{\"colour\": \"red\"}");
        texts.put("half of it", good.substring(0, good.length() - 1));
        texts.put("a byte order mark", "\uFEFF" + good);
        texts.put("single quotes", "{'" + first + "': null}");
        texts.put("a control character as it is", with(write, first, "\"a\u0001b\""));
        if (!write.text().isEmpty()) {
            texts.put("an object for a text", with(write, first, "{\"a\": [1, {}]}"));
            texts.put("a list for a text", with(write, first, "[\"a\"]"));
            texts.put("a number for a text", with(write, first, "17"));
            texts.put("true for a text", with(write, first, "true"));
            texts.put("NUL", with(write, first, "\"a\\u0000b\""));
            texts.put("only a control character", with(write, first, "\"\\u0001\""));
            texts.put("half of a character", with(write, first, "\"a\\ud83db\""));
            texts.put("the halves the wrong way round", with(write, first, "\"\\ude00\\ud83d\""));
            texts.put("nothing to read", with(write, first, "\"\\u00a0\\u200b\\u2003\""));
        }
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        texts.forEach((kind, text) -> bodies.put(kind, text.getBytes(StandardCharsets.UTF_8)));
        bodies.put("other than UTF-8", "{\"\u00fc\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        bodies.put("UTF-16", good.getBytes(StandardCharsets.UTF_16));
        return bodies;
    }

    /** The good body with another value of the field. */
    private static String with(Write write, String field, String json) {
        String good = new String(write.body(0), StandardCharsets.UTF_8);
        String others = good.substring(1, good.length() - 1)
                .replaceAll("\"" + field + "\": (\"[^\"]*\"|null)(, )?", "")
                .replaceAll(", $", "");
        return "{" + others + (others.isEmpty() ? "" : ", ") + "\"" + field + "\": " + json + "}";
    }

    /** Outside the plane that two bytes can name; every database that Jira runs on in UTF-8 takes them. */
    @ParameterizedTest
    @MethodSource("sites")
    void keepsTextsWithRareCharacters(String databaseName) {
        WritingSite site = databaseName.equals("H2") ? h2 : postgres;
        String text = "\uD83D\uDE00 \uD842\uDFB7\u91CE\u5BB6 \u00e9\u0301\n\u200d";
        String json = "\"" + text.replace("\n", "\\n") + "\"";
        Write waive = write("", OWNERSHIP + "/waiver");
        prepare(site, waive);
        assertThat(site.server
                        .put(waive.path(), "{\"until\": \"2026-12-31\", \"reason\": " + json + "}")
                        .json()
                        .at("/product/waiver/reason")
                        .textValue())
                .isEqualTo(text.strip());

        prepare(site, waive.given(WritesTest::theReaderWasAsked));
        assertThat(site.server
                        .post(OWNERSHIP + "/confirmation", "{\"answer\": \"accept\", \"note\": " + json + "}")
                        .json()
                        .at("/product/confirmation/note")
                        .textValue())
                .isEqualTo(text);

        prepare(site, waive.by("admin"));
        site.server.put("policy", "{\"reasons\": [], \"includesResolved\": true, \"why\": " + json + "}");
        assertThat(site.server.get("policy/history").json().at("/values/0/why").textValue())
                .isEqualTo(text.strip());
    }

    // == What all of them need

    private static void prepare(WritingSite site, Write write) {
        site.reset();
        site.access.logIn(write.user());
        if (write.user().equals("reader")) {
            site.issues.allowEdit(site.access.access.viewer(), site.issue, Role.values());
            site.issues.allowEdit(
                    site.access.access.viewer(),
                    site.issues.access.find(site.access.access.viewer(), "ABC-2"),
                    Role.values());
        }
        write.start().accept(site);
        site.warmUp();
    }

    private static TestServer.Answer send(WritingSite site, Write write, byte[] body) {
        try {
            return site.server.sendBytes(write.verb(), write.path(), body);
        } catch (AssertionError e) {
            return new TestServer.Answer(500, String.valueOf(e.getCause()));
        }
    }

    private static void memoryAgrees(WritingSite site) {
        Map<String, Object> remembered = site.seen();
        site.caches.invalidate();
        assertThat(remembered).as("memory").isEqualTo(site.seen());
    }

    private static void aWaiverHolds(WritingSite site) {
        site.waivers.give(
                1, Role.PRODUCT, new Waiver(LocalDate.parse("2026-05-31")), "on hold", ADMIN, WritingSite.NOW);
    }

    private static void theReaderWasAsked(WritingSite site) {
        site.policies.save(APolicy.counting("missing", "declined", "unconfirmed"));
        site.jira.setOwner(site.issue, Role.PRODUCT, READER.value());
        site.confirmations.put(new StoredConfirmation(
                1,
                Role.PRODUCT,
                new Confirmation(READER, State.PENDING, WritingSite.NOW),
                Optional.of(ADMIN),
                Optional.empty(),
                Optional.of(new UserKey("bob"))));
    }

    private static Write reading(String resource, String path) {
        return write(resource, path).body("{\"jql\": \"resolution is EMPTY\"}").textField("jql");
    }

    private static Write write(String resource, String path) {
        return new Write(resource, path, "reader", List.of(), "", site -> {}, Set.of(), List.of(200, 202), site -> {});
    }

    /**
     * A resource that writes.
     *
     * @param bodies that are right, different so that one shows which was last
     * @param text a field that takes a text; empty if there is none
     * @param start what is there before
     * @param followed tables that are not a part of the act itself
     * @param statuses that may be answered
     * @param end what must be true after many at once
     */
    private record Write(
            String resource,
            String path,
            String user,
            List<String> bodies,
            String text,
            Consumer<WritingSite> start,
            Set<String> followed,
            List<Integer> statuses,
            Consumer<WritingSite> end) {

        Write by(String name) {
            return new Write(resource, path, name, bodies, text, start, followed, statuses, end);
        }

        Write body(String... right) {
            return new Write(resource, path, user, List.of(right), text, start, followed, statuses, end);
        }

        Write textField(String field) {
            return new Write(resource, path, user, bodies, field, start, followed, statuses, end);
        }

        Write given(Consumer<WritingSite> before) {
            return new Write(resource, path, user, bodies, text, before, followed, statuses, end);
        }

        Write following(Set<String> tables) {
            return new Write(resource, path, user, bodies, text, start, tables, statuses, end);
        }

        Write or(int status) {
            List<Integer> more = new ArrayList<>(statuses);
            more.add(status);
            return new Write(resource, path, user, bodies, text, start, followed, more, end);
        }

        Write endsWith(Consumer<WritingSite> right) {
            return new Write(resource, path, user, bodies, text, start, followed, statuses, right);
        }

        /** An edit of the issue, which Jira's issue service does; the one here does not index. */
        boolean indexedByJira() {
            return Set.of("POST ownership", "PUT issues/{key}/ownership/{role}").contains(resource);
        }

        String verb() {
            return resource.substring(0, resource.indexOf(' '));
        }

        byte[] body(int which) {
            return bodies.isEmpty() ? null : bodies.get(which % bodies.size()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return resource;
        }
    }
}
