package io.clearowner.sandbox.web.http;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The token that every form must send back, one per session
 * (https://developer.atlassian.com/server/jira/platform/form-token-handling/).
 */
public abstract class XsrfTokens implements XsrfTokenGenerator {
    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateToken() {
        return generateToken(ExecutingHttpRequest.get());
    }

    @Override
    public String generateToken(boolean create) {
        return generateToken(ExecutingHttpRequest.get(), create);
    }

    @Override
    public String generateToken(HttpServletRequest request) {
        return generateToken(request, true);
    }

    @Override
    public String generateToken(HttpServletRequest request, boolean create) {
        String known = getToken(request);
        if (known != null || !create) {
            return known;
        }
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        request.getSession(true).setAttribute(TOKEN_HTTP_SESSION_KEY, token);
        return token;
    }

    @Override
    public String getToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(TOKEN_HTTP_SESSION_KEY);
    }

    @Override
    public String getXsrfTokenName() {
        return TOKEN_WEB_PARAMETER_KEY;
    }

    @Override
    public boolean validateToken(HttpServletRequest request, String token) {
        String expected = getToken(request);
        return expected != null
                && token != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
