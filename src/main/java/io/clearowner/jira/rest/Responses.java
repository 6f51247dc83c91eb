package io.clearowner.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.clearowner.jira.platform.RecentProblems;
import io.clearowner.jira.platform.Refusal;
import io.clearowner.jira.rest.json.ErrorsInfo;
import io.clearowner.jira.rest.json.ErrorsInfo.ErrorInfo;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns results and refusals into responses, in one place. Each resource calls it, rather than rely on an exception
 * mapper, so that refusals keep their shape whichever mappers Jira has.
 */
public final class Responses {

    /** Header with the time zone for showing instants to the reader: an id of the IANA database. */
    static final String TIME_ZONE = "X-Clear-Owner-Time-Zone";

    private static final Logger log = LoggerFactory.getLogger(Responses.class);

    private final JiraAuthenticationContext authentication;
    private final RequestLimits limits;
    private final ReaderTimeZone timeZone;
    private final RecentProblems problems;

    public Responses(
            JiraAuthenticationContext authentication,
            RequestLimits limits,
            ReaderTimeZone timeZone,
            RecentProblems problems) {
        this.authentication = authentication;
        this.limits = limits;
        this.timeZone = timeZone;
        this.problems = problems;
    }

    /** Returns the result as JSON, or the refusal in the reader's language. */
    Response ok(Supplier<?> result) {
        return of(200, result);
    }

    /** Like {@link #ok}, for costly requests, of which each person may make only a few at a time. */
    Response limited(Supplier<?> result) {
        return ok(() -> limits.run(person(), result));
    }

    /** Like {@link #limited}, for reads that no page sends in parallel; each person makes one at a time. */
    Response oneByOne(Supplier<?> result) {
        return ok(() -> limits.runOneByOne(person(), result));
    }

    /** The key of the reader; null for anonymous. */
    private String person() {
        ApplicationUser viewer = authentication.getLoggedInUser();
        return viewer == null ? null : viewer.getKey();
    }

    /** Writes the content of a file. */
    interface Body {

        void write(OutputStream out) throws IOException;
    }

    /**
     * Returns a file that is written while its data is read, so that it is never in memory as a whole. It counts as a
     * costly request while it begins, when it can still be refused, and again while it is written.
     *
     * @param begin checks that there is something to write, or throws a refusal
     */
    Response download(String type, String fileName, Supplier<Body> begin) {
        String person = person();
        return respond(() -> limits.run(person, begin), body -> {
            StreamingOutput stream = out -> writeBody(person, body, out);
            return Response.ok(stream, type)
                    .header("Cache-Control", "no-store")
                    .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                    .build();
        });
    }

    private void writeBody(String person, Body body, OutputStream out) throws IOException {
        boolean[] started = {false};
        try {
            limits.run(person, () -> {
                started[0] = true;
                try {
                    body.write(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return null;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Refusal refusal) {
            if (started[0]) {
                throw new IOException("The download was refused midway", refusal);
            }
            throw new WebApplicationException(response(refusal));
        }
    }

    /** Like {@link #ok}, for work that is done later. */
    Response accepted(Supplier<?> result) {
        return of(202, result);
    }

    private Response of(int status, Supplier<?> result) {
        return respond(result, entity -> json(status, entity));
    }

    private <T> Response respond(Supplier<T> result, Function<T, Response> response) {
        try {
            return response.apply(result.get());
        } catch (Refusal refusal) {
            // Unverified on Jira 11: which exception mappers Jira has.
            return response(refusal);
        } catch (RuntimeException unexpected) {
            problems.add("a request", unexpected);
            throw unexpected;
        }
    }

    private Response response(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            log.warn("Cannot answer a request", refusal);
            problems.add("a request", refusal);
        }
        Response answer = json(status(refusal.kind()), new ErrorsInfo(errors(refusal)));
        return refusal.kind() != Refusal.Kind.TOO_MANY
                ? answer
                : Response.fromResponse(answer)
                        .header("Retry-After", RequestLimits.RETRY_AFTER_SECONDS)
                        .build();
    }

    /** The problems of a refusal, in the reader's language. */
    List<ErrorInfo> errors(Refusal refusal) {
        I18nHelper i18n = i18n();
        return refusal.problems().stream()
                .map(problem -> new ErrorInfo(problem.field(), problem.message(i18n)))
                .toList();
    }

    /** In the reader's language. */
    I18nHelper i18n() {
        return authentication.getI18nHelper();
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case NOT_LOGGED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT, NOT_SET_UP -> 409;
            case TOO_LARGE -> 413;
            case TOO_MANY, TOO_OFTEN -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    private Response json(int status, Object entity) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(entity)
                .header("Cache-Control", "no-store")
                .header(TIME_ZONE, timeZone.of(authentication.getLoggedInUser()))
                .build();
    }
}
