package io.clearowner.acceptance.driver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Calls the REST APIs of Jira and the plugin as one user, with a session like a browser's. */
public final class JiraClient {
    public static final ObjectMapper JSON = new ObjectMapper();

    private final String baseUrl;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private JiraClient(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Logs in with the user name as the password, as for every account of the sandbox. */
    public static JiraClient loggedIn(RunningSandbox sandbox, String userName) {
        return loggedIn(sandbox.baseUrl(), userName);
    }

    public static JiraClient loggedIn(String baseUrl, String userName) {
        return loggedIn(baseUrl, userName, userName);
    }

    public static JiraClient loggedIn(String baseUrl, String userName, String password) {
        JiraClient client = new JiraClient(baseUrl);
        Response response =
                client.send("POST", "/rest/auth/1/session", Map.of("username", userName, "password", password));
        if (response.status() != 200) {
            throw new IllegalStateException("Cannot log in as " + userName + ": " + response);
        }
        return client;
    }

    public static JiraClient anonymous(RunningSandbox sandbox) {
        return new JiraClient(sandbox.baseUrl());
    }

    public Response get(String path) {
        return send("GET", path, null);
    }

    public Response put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Response post(String path, Object body) {
        return send("POST", path, body);
    }

    /** The key of a project that has issues. */
    public String firstProject() {
        return get("/rest/api/2/search?maxResults=1")
                .body()
                .at("/issues/0/key")
                .asText()
                .replaceAll("-.*", "");
    }

    /** Creates a bug in {@link #firstProject} and returns its key. */
    public String createBug(String summary) {
        Map<String, Object> fields = Map.of(
                "project", Map.of("key", firstProject()), "summary", summary, "issuetype", Map.of("name", "Bug"));
        return post("/rest/api/2/issue", Map.of("fields", fields))
                .body()
                .get("key")
                .asText();
    }

    /** The request that the gadget makes. */
    public Response unclear(String jql) {
        return get("/rest/clear-owner/1.0/unclear?jql=" + encode(jql));
    }

    /** The number of issues that this user finds. */
    public int count(String jql) {
        Response response = get("/rest/api/2/search?maxResults=0&jql=" + encode(jql));
        if (response.status() != 200) {
            throw new IllegalStateException(jql + ": " + response);
        }
        return response.body().get("total").asInt();
    }

    public Response send(String method, String path, Object body) {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Accept", "application/json");
            if (body == null) {
                request.method(method, HttpRequest.BodyPublishers.noBody());
            } else {
                String text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
                request.method(method, HttpRequest.BodyPublishers.ofString(text))
                        .header("Content-Type", "application/json");
            }
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Response(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public record Response(int status, String text) {
        public JsonNode body() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException("Not JSON (status " + status + "): " + text, e);
            }
        }
    }
}
