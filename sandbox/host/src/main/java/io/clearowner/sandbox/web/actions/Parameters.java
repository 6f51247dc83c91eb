package io.clearowner.sandbox.web.actions;

import io.clearowner.sandbox.web.http.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/** Passes a request's parameters to the public setters of an action that take a simple value. */
final class Parameters {
    private Parameters() {}

    static void apply(Object action, Map<String, String[]> parameters) {
        for (Method method : action.getClass().getMethods()) {
            if (method.getName().length() > 3
                    && method.getName().startsWith("set")
                    && method.getParameterCount() == 1) {
                String name = Character.toLowerCase(method.getName().charAt(3))
                        + method.getName().substring(4);
                String[] values = parameters.get(name);
                if (values != null && supported(method.getParameterTypes()[0])) {
                    set(action, method, convert(name, values, method.getParameterTypes()[0]));
                }
            }
        }
    }

    private static boolean supported(Class<?> type) {
        return type == String.class
                || type == String[].class
                || type == boolean.class
                || type == Boolean.class
                || type == long.class
                || type == Long.class
                || type == int.class
                || type == Integer.class;
    }

    private static Object convert(String name, String[] values, Class<?> type) {
        if (type == String[].class) {
            return values;
        }
        String value = values[0];
        if (type == String.class) {
            return value;
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true".equals(value) || "on".equals(value);
        }
        try {
            if (value.isBlank() && !type.isPrimitive()) {
                return null;
            }
            if (type == long.class || type == Long.class) {
                return Long.valueOf(value.trim());
            }
            return Integer.valueOf(value.trim());
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("The parameter " + name + " must be a number");
        }
    }

    private static void set(Object action, Method method, Object value) {
        try {
            method.invoke(action, value);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method + ": " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
