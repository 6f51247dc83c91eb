package io.clearowner.sandbox.boot;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import io.clearowner.sandbox.kernel.Deviation;
import io.clearowner.sandbox.kernel.LoadedPlugin;
import io.clearowner.sandbox.kernel.Services;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Services as a plugin gets them, which differ from the sandbox's own while a {@link Deviation} is planted. */
final class DeviatingServices {
    private final Services services;
    private final Deviation.Planted planted;
    private final Map<Class<?>, List<Rule>> rules = new HashMap<>();

    /** What a method does instead, given its arguments and a way to do what it should. */
    @FunctionalInterface
    private interface Instead {
        Object call(Object[] arguments, Original original) throws Throwable;
    }

    @FunctionalInterface
    private interface Original {
        Object call(Object... arguments) throws Throwable;
    }

    /** @param always whether the rule itself asks for the deviation, since its result lives longer */
    private record Rule(Deviation deviation, boolean always, String method, Instead instead) {}

    DeviatingServices(Services services, Deviation.Planted planted) {
        this.services = services;
        this.planted = planted;
        when(
                Deviation.NO_CHANGE_HISTORY,
                ChangeHistoryManager.class,
                "getChangeHistories",
                (arguments, original) -> List.of());
        when(
                Deviation.SEARCH_IGNORES_PERMISSIONS,
                IssueDocumentSearchService.class,
                "getHitCount",
                (arguments, original) -> original.call(arguments[0], arguments[1], true));
        when(Deviation.SEARCH_IGNORES_PERMISSIONS, SearchService.class, "search", (arguments, original) -> services.get(
                        SearchService.class)
                .searchOverrideSecurity(
                        (ApplicationUser) arguments[0], (Query) arguments[1], (PagerFilter<?>) arguments[2]));
        when(
                Deviation.NO_EMPTY_USER_QUERY,
                UserSearchService.class,
                "findUsers",
                (arguments, original) -> "".equals(arguments[0]) ? List.of() : original.call(arguments));
        when(Deviation.NO_BATCH_INDEX, IssueIndexingService.class, "reIndexIssueObjects", (arguments, original) -> {
            throw new IndexException("Not in this Jira");
        });
        when(
                Deviation.EDITS_NOT_STORED,
                IssueService.class,
                "update",
                (arguments, original) ->
                        new IssueService.IssueResult(((IssueService.UpdateValidationResult) arguments[1]).getIssue()));
        always(CacheManager.class, "getCachedReference", (arguments, original) -> reference(original.call(arguments)));
        always(ClusterLockService.class, "getLockForName", (arguments, original) -> lock(original.call(arguments)));
        always(
                SchedulerService.class,
                "registerJobRunner",
                (arguments, original) -> original.call(arguments[0], runner((JobRunner) arguments[1])));
    }

    private void when(Deviation deviation, Class<?> service, String method, Instead instead) {
        rules.computeIfAbsent(service, any -> new ArrayList<>()).add(new Rule(deviation, false, method, instead));
    }

    private void always(Class<?> service, String method, Instead instead) {
        rules.computeIfAbsent(service, any -> new ArrayList<>()).add(new Rule(null, true, method, instead));
    }

    /** By interface. */
    Map<Class<?>, Function<LoadedPlugin, ?>> factories() {
        Map<Class<?>, Function<LoadedPlugin, ?>> factories = new HashMap<>();
        rules.forEach((service, ofService) -> {
            Object own = services.get(service);
            Object deviating = proxy(service, (method, arguments) -> call(own, method, arguments, ofService));
            factories.put(service, plugin -> deviating);
        });
        return factories;
    }

    private Object call(Object own, Method method, Object[] arguments, List<Rule> ofService) throws Throwable {
        for (Rule rule : ofService) {
            if (rule.method().equals(method.getName()) && (rule.always() || planted.has(rule.deviation()))) {
                return rule.instead().call(arguments, other -> invoke(own, method, other));
            }
        }
        return invoke(own, method, arguments);
    }

    private CachedReference<?> reference(Object own) {
        return proxy(
                CachedReference.class,
                (method, arguments) -> method.getName().equals("reset") && planted.has(Deviation.CACHES_NEVER_RESET)
                        ? null
                        : invoke(own, method, arguments));
    }

    private ClusterLock lock(Object own) {
        return proxy(ClusterLock.class, (method, arguments) -> {
            Set<Object> given = GIVEN.get();
            if (method.getName().equals("tryLock") && planted.has(Deviation.LOCKS_ALWAYS_FREE)) {
                given.add(own);
                return true;
            }
            return method.getName().equals("unlock") && given.remove(own) ? null : invoke(own, method, arguments);
        });
    }

    /** The locks that a thread was given without holding them. */
    private static final ThreadLocal<Set<Object>> GIVEN = ThreadLocal.withInitial(HashSet::new);

    private JobRunner runner(JobRunner own) {
        return request -> planted.has(Deviation.SCHEDULER_STOPPED)
                ? JobRunnerResponse.success("Not in this Jira")
                : own.runJob(request);
    }

    @FunctionalInterface
    private interface Calls {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> calls.call(method, arguments);
                }));
    }

    private static Object invoke(Object own, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(own, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
