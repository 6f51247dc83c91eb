package io.clearowner.sandbox.kernel;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.dynamic.scaffold.subclass.ConstructorStrategy;
import net.bytebuddy.implementation.ExceptionMethod;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Completes the host's partial implementations of Jira interfaces. A host class that implements a Jira interface is
 * abstract and contains only the members that the sandbox supports, checked by the compiler through {@code @Override}.
 * Every member left abstract throws, so the sandbox never returns a made-up default.
 */
public final class Partial {
    private static final ConcurrentMap<Class<?>, Class<?>> COMPLETED = new ConcurrentHashMap<>();

    private Partial() {}

    /** The class of the completed type; it has the constructors of {@code partial}. */
    @SuppressWarnings("unchecked") // The class was built as a subclass.
    public static <T> Class<? extends T> complete(Class<T> partial) {
        return (Class<? extends T>) COMPLETED.computeIfAbsent(partial, Partial::build);
    }

    /** A new object of the completed type; the constructor is chosen by the arguments. */
    public static <T> T create(Class<T> partial, Object... arguments) {
        for (var constructor : complete(partial).getDeclaredConstructors()) {
            if (accepts(constructor.getParameterTypes(), arguments)) {
                try {
                    constructor.setAccessible(true);
                    return partial.cast(constructor.newInstance(arguments));
                } catch (java.lang.reflect.InvocationTargetException e) {
                    if (e.getCause() instanceof RuntimeException cause) {
                        throw cause;
                    }
                    throw new IllegalStateException(partial.getName(), e.getCause());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(partial.getName(), e);
                }
            }
        }
        throw new IllegalArgumentException("No constructor of " + partial.getName() + " takes these arguments");
    }

    private static boolean accepts(Class<?>[] types, Object[] arguments) {
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            Class<?> boxed =
                    java.lang.invoke.MethodType.methodType(types[i]).wrap().returnType();
            if (arguments[i] != null && !boxed.isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> build(Class<?> partial) {
        var builder = new ByteBuddy()
                .subclass(partial, ConstructorStrategy.Default.IMITATE_SUPER_CLASS_OPENING)
                .name(partial.getName() + "$Completed");
        var methods = new ByteBuddy().subclass(partial).make().getTypeDescription();
        for (var method : net.bytebuddy.dynamic.scaffold.MethodGraph.Compiler.DEFAULT
                .compile((net.bytebuddy.description.type.TypeDefinition) methods)
                .listNodes()
                .asMethodList()
                .filter(ElementMatchers.isAbstract())) {
            String member = method.getDeclaringType().asErasure().getName() + "#" + method.getName();
            builder = builder.method(ElementMatchers.is(method.asDefined())
                            .or(ElementMatchers.hasSignature(method.asSignatureToken())))
                    .intercept(ExceptionMethod.throwing(
                            UnsupportedOperationException.class, "The sandbox does not implement " + member));
        }
        return builder.make()
                .load(partial.getClassLoader(), ClassLoadingStrategy.Default.WRAPPER)
                .getLoaded();
    }
}
