package io.clearowner.sandbox.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's event publisher: an event goes to every method marked {@code @EventListener} whose parameter it fits, in the
 * publisher's thread, and a listener's exception is logged and does not reach the publisher.
 *
 * <p>See "Setup event-driven messaging with atlassian-event" on developer.atlassian.com.
 */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private record Listener(Object target, List<Method> methods) {
        boolean is(Object other) {
            return target == other;
        }
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        unregister(listener);
        listeners.add(new Listener(listener, methodsOf(listener)));
    }

    private static List<Method> methodsOf(Object listener) {
        List<Method> methods = Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class) && !method.isBridge())
                .toList();
        for (Method method : methods) {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException(method + " is an @EventListener and must take exactly one event");
            }
            method.setAccessible(true);
        }
        return methods;
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(registered -> registered.is(listener));
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }

    @Override
    public void publish(Object event) {
        for (Listener listener : listeners) {
            for (Method method : listener.methods()) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    deliver(listener.target(), method, event);
                }
            }
        }
    }

    private static void deliver(Object target, Method method, Object event) {
        try {
            method.invoke(target, event);
        } catch (InvocationTargetException e) {
            LOG.error("The listener {} failed on {}", method, event.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
