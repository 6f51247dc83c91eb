package io.clearowner.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clearowner.sandbox.boot.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An HTTP client with cookies. It follows no redirects, so that tests can check them. */
public final class Browser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"(\\w+)\"");
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    public Browser(Sandbox sandbox) {
        address = sandbox.address();
    }

    /** A browser with this user logged in; the password is the name. */
    public static Browser of(Sandbox sandbox, String user) {
        var browser = new Browser(sandbox);
        var answer = browser.json(
                "POST", "/rest/auth/1/session", "{\"username\":\"" + user + "\",\"password\":\"" + user + "\"}");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Login of " + user + ": " + answer.statusCode() + " " + answer.body());
        }
        return browser;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** Sends a form with the token of this browser's session. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get("/about").body());
        if (!token.find()) {
            throw new IllegalStateException("The page has no token");
        }
        return form(path, fields, token.group(1));
    }

    /** Sends a form with this token; null for none. */
    public HttpResponse<String> form(String path, Map<String, String> fields, String token) {
        String body = fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"))
                + (token == null ? "" : "&atl_token=" + token);
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public HttpResponse<String> json(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    public static JsonNode tree(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
