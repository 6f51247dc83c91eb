package io.clearowner.sandbox.search;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.clearowner.sandbox.kernel.Database;
import io.clearowner.sandbox.model.db.Db;
import io.clearowner.sandbox.search.jql.JqlParseException;
import io.clearowner.sandbox.search.jql.JqlParser;
import io.clearowner.sandbox.search.jql.JqlPrinter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Saved filters in the database. Each is private to its owner or shared with everyone. A service of the host. */
public final class FilterStore {
    private static final String COLUMNS = "select s.id, s.filtername, s.description, s.authorname, s.reqcontent, "
            + "(select count(*) from favouriteassociations f where f.entityid = s.id) favourites from searchrequest s ";

    private final Db db;
    private final Function<String, ApplicationUser> users;

    /** @param users finds a user by key, a stand-in if deleted */
    public FilterStore(Database database, Function<String, ApplicationUser> users) {
        this.db = new Db(database);
        this.users = users;
    }

    private List<SearchRequest> list(String condition, Object... parameters) {
        return db.list(
                COLUMNS + condition + " order by lower(s.filtername), s.id",
                row -> new SearchRequest(
                        parse(row.getString("reqcontent")),
                        users.apply(row.getString("authorname")),
                        row.getString("filtername"),
                        row.getString("description"),
                        row.getLong("id"),
                        row.getLong("favourites")),
                parameters);
    }

    private static Query parse(String jql) {
        try {
            return JqlParser.parse(jql);
        } catch (JqlParseException e) {
            throw new IllegalStateException("A saved filter is no JQL: " + jql, e);
        }
    }

    /** The filters visible to the user, their own and the shared ones, by name. */
    public List<SearchRequest> visibleTo(ApplicationUser user) {
        return list("where s.shared = true or s.authorname = ?", key(user));
    }

    public Optional<SearchRequest> visible(long id, ApplicationUser user) {
        return list("where s.id = ? and (s.shared = true or s.authorname = ?)", id, key(user)).stream()
                .findFirst();
    }

    /** All filters, without a check of permissions. */
    public List<SearchRequest> all() {
        return list("");
    }

    public List<SearchRequest> ownedBy(ApplicationUser user) {
        return list("where s.authorname = ?", key(user));
    }

    public List<SearchRequest> favouritesOf(ApplicationUser user) {
        return list(
                "where (s.shared = true or s.authorname = ?) and exists "
                        + "(select 1 from favouriteassociations f where f.entityid = s.id and f.username = ?)",
                key(user),
                key(user));
    }

    private static String key(ApplicationUser user) {
        return user == null ? "" : user.getKey();
    }

    SearchRequest create(SearchRequest request, boolean shared) {
        long id = db.nextId("searchrequest");
        insert(
                id,
                request.getName(),
                request.getDescription(),
                request.getOwner().getKey(),
                jql(request),
                shared);
        return visible(id, request.getOwner()).orElseThrow();
    }

    private void insert(long id, String name, String description, String owner, String jql, boolean shared) {
        db.update(
                "insert into searchrequest (id, filtername, description, authorname, reqcontent, shared) "
                        + "values (?, ?, ?, ?, ?, ?)",
                id,
                name,
                description,
                owner,
                jql,
                shared);
    }

    SearchRequest update(SearchRequest request) {
        db.update(
                "update searchrequest set filtername = ?, description = ?, authorname = ?, reqcontent = ? "
                        + "where id = ?",
                request.getName(),
                request.getDescription(),
                request.getOwner().getKey(),
                jql(request),
                request.getId());
        return visible(request.getId(), request.getOwner()).orElseThrow();
    }

    /** The query as typed; a query built by a plugin is printed. */
    private static String jql(SearchRequest request) {
        Query query = request.getQuery();
        if (query == null) {
            return "";
        }
        try {
            Query typed = query.getQueryString() == null ? null : JqlParser.parse(query.getQueryString());
            return query.equals(typed) ? query.getQueryString() : JqlPrinter.print(query);
        } catch (JqlParseException e) {
            return JqlPrinter.print(query);
        }
    }

    void delete(long id) {
        db.transactionally(() -> {
            db.update("delete from favouriteassociations where entityid = ?", id);
            db.update("delete from searchrequest where id = ?", id);
        });
    }

    public boolean shared(long id) {
        return db.count("select count(*) from searchrequest where id = ? and shared = true", id) > 0;
    }

    /** Shares the filter with everyone, or makes it private to its owner. */
    public void share(long id, boolean everyone) {
        db.update("update searchrequest set shared = ? where id = ?", everyone, id);
    }

    public boolean favourite(long id, ApplicationUser user) {
        return db.count("select count(*) from favouriteassociations where username = ? and entityid = ?", key(user), id)
                > 0;
    }

    public void favour(long id, ApplicationUser user, boolean favourite) {
        db.transactionally(() -> {
            db.update("delete from favouriteassociations where username = ? and entityid = ?", key(user), id);
            if (favourite) {
                db.update("insert into favouriteassociations (username, entityid) values (?, ?)", key(user), id);
            }
        });
    }

    /** Adds the initial shared filters, unless there are filters already. */
    public void addInitialFilters(String ownerKey) {
        if (db.count("select count(*) from searchrequest") > 0) {
            return;
        }
        insert(
                10000,
                "All unresolved issues",
                "Everything that is still to be done",
                ownerKey,
                "resolution = Unresolved ORDER BY updated DESC",
                true);
        insert(
                10001,
                "Unresolved bugs",
                "The most urgent first",
                ownerKey,
                "issuetype = Bug AND resolution = Unresolved ORDER BY priority DESC, key ASC",
                true);
        insert(
                10002,
                "Reported by me",
                "What I have asked for",
                ownerKey,
                "reporter = currentUser() ORDER BY created DESC",
                true);
    }
}
