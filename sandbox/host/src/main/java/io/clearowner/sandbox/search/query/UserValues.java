package io.clearowner.sandbox.search.query;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.user.ApplicationUser;
import io.clearowner.sandbox.search.index.SearchedModel;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Users by name, or else by full name or email address, which several users may share. */
record UserValues(SearchedModel model) implements Values {

    @Override
    public Optional<Set<String>> terms(QueryLiteral value, SearchContext context) {
        String text = value.asString();
        Optional<ApplicationUser> byName = model.userByName(text);
        if (byName.isPresent()) {
            return byName.map(user -> Set.of(user.getKey()));
        }
        Set<String> keys = model.users().stream()
                .filter(user ->
                        text.equalsIgnoreCase(user.getDisplayName()) || text.equalsIgnoreCase(user.getEmailAddress()))
                .map(ApplicationUser::getKey)
                .collect(Collectors.toSet());
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }
}
