package io.clearowner.sandbox.platform.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import io.clearowner.sandbox.kernel.RefusedByJira;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Restricts the methods that Velocity finds to the allowlist. Jira logs a call that is not on it and renders nothing in
 * its place; the sandbox is stricter and fails the page. Velocity creates this object itself, so the allowlist is
 * passed in a thread local.
 */
public final class JiraUberspect extends UberspectImpl {
    private static final ThreadLocal<Allowlist> ALLOWLIST = new ThreadLocal<>();
    private static final ThreadLocal<Set<Object>> SAFE = new ThreadLocal<>();

    static void rendering(Allowlist allowlist, Runnable work) {
        Allowlist outerList = ALLOWLIST.get();
        Set<Object> outerSafe = SAFE.get();
        ALLOWLIST.set(allowlist);
        SAFE.set(Collections.newSetFromMap(new IdentityHashMap<>()));
        try {
            work.run();
        } finally {
            ALLOWLIST.set(outerList);
            SAFE.set(outerSafe);
        }
    }

    static boolean isSafe(Object value) {
        return SAFE.get().contains(value);
    }

    @Override
    public void init() {
        introspector = new Introspector(log) {
            @Override
            @SuppressWarnings("rawtypes") // Raw in Velocity.
            public Method getMethod(Class type, String name, Object[] arguments) {
                Method method = super.getMethod(type, name, arguments);
                if (method != null && !ALLOWLIST.get().allows(type, method)) {
                    throw new RefusedByJira("Method needs allowlisting: " + Allowlist.describe(method));
                }
                return method;
            }
        };
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        VelMethod method = super.getMethod(target, name, arguments, info);
        Method found = method == null ? null : introspector.getMethod(target.getClass(), name, arguments);
        return found == null || !found.isAnnotationPresent(HtmlSafe.class) ? method : new SafeMethod(method);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        VelPropertyGet getter = super.getPropertyGet(target, name, info);
        return getter == null || target instanceof java.util.Map || !isSafeGetter(target, getter.getMethodName())
                ? getter
                : new SafeGet(getter);
    }

    private static boolean isSafeGetter(Object target, String name) throws NoSuchMethodException {
        return !name.equals("get") && target.getClass().getMethod(name).isAnnotationPresent(HtmlSafe.class);
    }

    /** A copy, so that an equal string from elsewhere is not treated as safe. */
    private static Object safe(Object value) {
        Object marked = value instanceof String text ? new String(text) : value;
        if (marked != null) {
            SAFE.get().add(marked);
        }
        return marked;
    }

    private record SafeMethod(VelMethod method) implements VelMethod {
        @Override
        public Object invoke(Object target, Object[] arguments) throws Exception {
            return safe(method.invoke(target, arguments));
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        @SuppressWarnings("rawtypes") // Raw in Velocity.
        public Class getReturnType() {
            return method.getReturnType();
        }
    }

    private record SafeGet(VelPropertyGet getter) implements VelPropertyGet {
        @Override
        public Object invoke(Object target) throws Exception {
            return safe(getter.invoke(target));
        }

        @Override
        public boolean isCacheable() {
            return getter.isCacheable();
        }

        @Override
        public String getMethodName() {
            return getter.getMethodName();
        }
    }
}
