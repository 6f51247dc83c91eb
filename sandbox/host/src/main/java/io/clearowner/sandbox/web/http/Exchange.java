package io.clearowner.sandbox.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** One request for a page and its response. */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {

    /** The path below the context, such as {@code /browse/ABC-1}. */
    public String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** A parameter of the query or the form, without surrounding blanks; empty if it is absent or blank. */
    public Optional<String> param(String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::trim).filter(value -> !value.isEmpty());
    }

    /** @throws Refusal 400 if the parameter is absent */
    public String required(String name) {
        return param(name).orElseThrow(() -> Refusal.badRequest("The parameter " + name + " is missing"));
    }

    /** @throws Refusal 400 if the parameter is present but not a number */
    public Optional<Long> number(String name) {
        try {
            return param(name).map(Long::valueOf);
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("The parameter " + name + " must be a number");
        }
    }

    public void redirect(String pathBelowContext) throws IOException {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", request.getContextPath() + pathBelowContext);
    }

    public void html(int status, String page) throws IOException {
        send(status, "text/html;charset=UTF-8", page);
    }

    public void json(int status, String body) throws IOException {
        send(status, "application/json;charset=UTF-8", body);
    }

    private void send(int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body);
    }
}
