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
 * Turns results and refusals into responses, the one place that does. Called by each resource rather than found by Jira
 * as an exception mapper, so that a refusal keeps its shape whichever mappers Jira has of its own.
 */
public final class Responses {

    /** In which time zone the reader wants the instants of an answer shown: an id of the IANA database. */
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

    /** The result as JSON, or the reason why there is none, in the reader's language. */
    Response ok(Supplier<?> result) {
        return of(200, result);
    }

    /** The same, for what takes many searches: each person makes only so many such requests at a time. */
    Response limited(Supplier<?> result) {
        ApplicationUser viewer = authentication.getLoggedInUser();
        return ok(() -> limits.within(viewer == null ? null : viewer.getKey(), result));
    }

    /** Writes a file. */
    interface Body {

        void write(OutputStream out) throws IOException;
    }

    /**
     * A file that is written while it is read, so that it is never in memory as a whole. It is costly: it has one of
     * the person's turns while it is begun, when it can still be refused, and another one while it is written.
     *
     * @param begin finds out whether there is something to write, or refuses
     */
    Response download(String type, String fileName, Supplier<Body> begin) {
        ApplicationUser viewer = authentication.getLoggedInUser();
        String person = viewer == null ? null : viewer.getKey();
        return answer(() -> limits.within(person, begin), body -> {
            StreamingOutput written = out -> written(person, body, out);
            return Response.ok(written, type)
                    .header("Cache-Control", "no-store")
                    .header("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                    .build();
        });
    }

    private void written(String person, Body body, OutputStream out) throws IOException {
        boolean[] begun = {false};
        try {
            limits.within(person, () -> {
                begun[0] = true;
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
            if (begun[0]) {
                throw new IOException("The file breaks off", refusal);
            }
            throw new WebApplicationException(refused(refusal));
        }
    }

    /** The same, for what was only asked for and is done later. */
    Response accepted(Supplier<?> result) {
        return of(202, result);
    }

    private Response of(int status, Supplier<?> result) {
        return answer(result, entity -> json(status, entity));
    }

    private <T> Response answer(Supplier<T> result, Function<T, Response> response) {
        try {
            return response.apply(result.get());
        } catch (Refusal refusal) {
            return refused(refusal);
        } catch (RuntimeException unexpected) {
            problems.add("a request", unexpected);
            throw unexpected;
        }
    }

    private Response refused(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            log.warn("A request could not be answered", refusal);
            problems.add("a request", refusal);
        }
        Response answer = json(status(refusal.kind()), new ErrorsInfo(errors(refusal)));
        return refusal.kind() != Refusal.Kind.TOO_MANY
                ? answer
                : Response.fromResponse(answer)
                        .header("Retry-After", RequestLimits.RETRY_AFTER_SECONDS)
                        .build();
    }

    /** What was wrong, in the reader's language. */
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
