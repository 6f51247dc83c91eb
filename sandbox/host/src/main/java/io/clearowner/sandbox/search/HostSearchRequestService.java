package io.clearowner.sandbox.search;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Saved filters; see
 * https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/filter/SearchRequestService.html. A
 * new filter is private, as in Jira by default.
 */
public abstract class HostSearchRequestService implements SearchRequestService {
    private static final String NOT_AVAILABLE = "The selected filter is not available to you, perhaps it has been "
            + "deleted or had its permissions changed.";

    private final FilterStore store;

    public HostSearchRequestService(FilterStore store) {
        this.store = store;
    }

    @Override
    public Collection<SearchRequest> getFavouriteFilters(ApplicationUser user) {
        return user == null ? List.of() : store.favouritesOf(user);
    }

    @Override
    public Collection<SearchRequest> getOwnedFilters(ApplicationUser user) {
        return user == null ? List.of() : store.ownedBy(user);
    }

    @Override
    public SearchRequest getFilter(JiraServiceContext serviceCtx, Long filterId) {
        Optional<SearchRequest> found =
                filterId == null ? Optional.empty() : store.visible(filterId, serviceCtx.getLoggedInUser());
        if (found.isEmpty()) {
            serviceCtx.getErrorCollection().addErrorMessage(NOT_AVAILABLE);
        }
        return found.orElse(null);
    }

    @Override
    public void validateFilterForCreate(JiraServiceContext serviceCtx, SearchRequest request) {
        ApplicationUser user = serviceCtx.getLoggedInUser();
        if (user == null) {
            serviceCtx.getErrorCollection().addErrorMessage("You must be logged in to save a filter.");
        } else if (request.getOwner() == null || !request.getOwner().getKey().equals(user.getKey())) {
            serviceCtx.getErrorCollection().addErrorMessage("You must be the owner of the filter to save it.");
        } else {
            name(serviceCtx, request);
        }
    }

    private void name(JiraServiceContext context, SearchRequest request) {
        String name = request.getName();
        if (name == null || name.isBlank()) {
            context.getErrorCollection().addError("filterName", "You must specify a name to save this filter as.");
        } else if (name.length() > 255) {
            context.getErrorCollection()
                    .addError(
                            "filterName",
                            "The entered filter name is too long, it must be less " + "than 255 characters.");
        } else if (store.ownedBy(request.getOwner()).stream()
                .anyMatch(other ->
                        other.getName().equalsIgnoreCase(name) && !Objects.equals(other.getId(), request.getId()))) {
            context.getErrorCollection().addError("filterName", "Filter with same name already exists.");
        }
    }

    @Override
    public SearchRequest createFilter(JiraServiceContext serviceCtx, SearchRequest request) {
        return createFilter(serviceCtx, request, false);
    }

    @Override
    public SearchRequest createFilter(JiraServiceContext serviceCtx, SearchRequest request, boolean isFavourite) {
        validateFilterForCreate(serviceCtx, request);
        if (serviceCtx.getErrorCollection().hasAnyErrors()) {
            return null;
        }
        SearchRequest created = store.create(request, false);
        if (isFavourite) {
            store.favour(created.getId(), serviceCtx.getLoggedInUser(), true);
        }
        return created;
    }

    @Override
    public void validateFilterForUpdate(JiraServiceContext serviceCtx, SearchRequest request) {
        SearchRequest stored = getFilter(serviceCtx, request.getId());
        if (stored != null && mayChange(serviceCtx, stored)) {
            name(serviceCtx, request);
        }
    }

    private static boolean mayChange(JiraServiceContext context, SearchRequest stored) {
        ApplicationUser user = context.getLoggedInUser();
        boolean owner = user != null
                && stored.getOwner() != null
                && user.getKey().equals(stored.getOwner().getKey());
        if (!owner) {
            context.getErrorCollection().addErrorMessage("You must be the owner of the filter to change it.");
        }
        return owner;
    }

    @Override
    public SearchRequest updateFilter(JiraServiceContext serviceCtx, SearchRequest request) {
        validateFilterForUpdate(serviceCtx, request);
        return serviceCtx.getErrorCollection().hasAnyErrors() ? null : store.update(request);
    }

    @Override
    public void deleteFilter(JiraServiceContext serviceCtx, Long filterId) {
        SearchRequest stored = getFilter(serviceCtx, filterId);
        if (stored != null && mayChange(serviceCtx, stored)) {
            store.delete(filterId);
        }
    }
}
