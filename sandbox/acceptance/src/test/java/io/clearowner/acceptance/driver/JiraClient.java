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

/** One person using Jira's REST and the plugin's, with a session as the browser has one. */
public final class JiraClient {
    public static final ObjectMapper JSON = new ObjectMapper();

    private final String baseUrl;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private JiraClient(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Password equals user name for every account of the sandbox. */
    public static JiraClient loggedIn(RunningSandbox sandbox, String userName) {
        return loggedIn(sandbox.baseUrl(), userName);
    }

    public static JiraClient loggedIn(String baseUrl, String userName) {
        return loggedIn(baseUrl, userName, userName);
    }

    public static JiraClient loggedIn(String baseUrl, String userName, String password) {
        JiraClient client = new JiraClient(baseUrl);
        Answer answer = client.send("POST", "/rest/auth/1/session", Map.of("username", userName, "password", password));
        if (answer.status() != 200) {
            throw new IllegalStateException("Login of " + userName + " failed: " + answer);
        }
        return client;
    }

    public static JiraClient anonymous(RunningSandbox sandbox) {
        return new JiraClient(sandbox.baseUrl());
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** What the gadget asks. */
    public Answer unclear(String jql) {
        return get("/rest/clear-owner/1.0/unclear?jql=" + encoded(jql));
    }

    /** How many issues this person's own navigator finds. */
    public int found(String jql) {
        Answer answer = get("/rest/api/2/search?maxResults=0&jql=" + encoded(jql));
        if (answer.status() != 200) {
            throw new IllegalStateException(jql + ": " + answer);
        }
        return answer.body().get("total").asInt();
    }

    public Answer send(String method, String path, Object body) {
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
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public record Answer(int status, String text) {
        public JsonNode body() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new IllegalStateException("Not JSON (status " + status + "): " + text, e);
            }
        }
    }
}
