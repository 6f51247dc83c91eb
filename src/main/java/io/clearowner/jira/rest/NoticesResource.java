package io.clearowner.jira.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import io.clearowner.jira.action.transfer.notice.DepartureNotices;
import io.clearowner.jira.action.transfer.notice.DepartureNotices.Notice;
import io.clearowner.jira.action.transfer.notice.DepartureNotices.Owned;
import io.clearowner.jira.ownership.Role;
import io.clearowner.jira.platform.Access;
import io.clearowner.jira.rest.json.IsoTime;
import io.clearowner.jira.rest.json.NoticesInfo;
import io.clearowner.jira.rest.json.NoticesInfo.DepartedOwnerInfo;
import io.clearowner.jira.rest.json.NoticesInfo.NoticeInfo;
import io.clearowner.jira.rest.json.NoticesInfo.ProjectNameInfo;
import io.clearowner.jira.rest.json.UserJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * {@code notices}: owners whose accounts were deactivated or deleted and who still own something, for Jira
 * administrators and for the leads and administrators of a project. {@code DELETE notices/ID} hides one from the
 * reader.
 *
 * <p>401 for anonymous, 404 for a notice that does not exist, and for a project that the reader may not see.
 */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    private final DepartureNotices notices;
    private final UserJson users;
    private final Access access;
    private final Responses responses;

    @Inject
    public NoticesResource(DepartureNotices notices, UserJson users, Access access, Responses responses) {
        this.notices = notices;
        this.users = users;
        this.access = access;
        this.responses = responses;
    }

    @GET
    @LicensedOnly
    public Response list(@QueryParam("project") String project) {
        return responses.limited(() -> {
            access.user();
            Optional<Project> only =
                    Optional.ofNullable(project).filter(key -> !key.isBlank()).map(access::visibleProject);
            return new NoticesInfo(
                    notices.of(access.user(), only).stream().map(this::info).toList());
        });
    }

    @DELETE
    @Path("{id}")
    @LicensedOnly
    public Response hide(@PathParam("id") String id) {
        return responses.ok(() -> {
            access.user();
            notices.hide(id, access.user());
            return new NoticesInfo(notices.of(access.user(), Optional.empty()).stream()
                    .map(this::info)
                    .toList());
        });
    }

    private NoticeInfo info(Notice notice) {
        return new NoticeInfo(
                notice.departure().id(),
                notice.departure().day().toString(),
                notice.people(),
                notice.people() > DepartureNotices.MAX_PEOPLE,
                notice.transferFrom().map(IsoTime::of).orElse(null),
                notice.owners().stream().map(this::owner).toList());
    }

    private DepartedOwnerInfo owner(Owned owned) {
        return new DepartedOwnerInfo(
                users.user(owned.person()),
                owned.project()
                        .map(project -> new ProjectNameInfo(project.getKey(), project.getName()))
                        .orElse(null),
                owned.issues().get(Role.PRODUCT),
                owned.issues().get(Role.DELIVERY),
                owned.areas(),
                owned.search().orElse(null),
                owned.mayTransfer());
    }
}
