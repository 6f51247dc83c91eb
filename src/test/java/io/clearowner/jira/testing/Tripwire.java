package io.clearowner.jira.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Makes a database fail at one statement; a commit counts as one. */
final class Tripwire {

    private TestDatabase.Failure failure;
    private int left;
    private boolean tripped;

    synchronized void set(int statement, TestDatabase.Failure how) {
        failure = how;
        left = statement;
        tripped = false;
    }

    synchronized void remove() {
        failure = null;
    }

    synchronized boolean tripped() {
        return tripped;
    }

    DataSource around(DataSource source) {
        return proxy(DataSource.class, source, (method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? around(connection) : result;
        });
    }

    private Connection around(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                return step(connection, method, arguments);
            }
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return around(PreparedStatement.class, statement);
            }
            return result instanceof Statement statement ? around(Statement.class, statement) : result;
        });
    }

    private <S extends Statement> S around(Class<S> type, S statement) {
        return proxy(
                type,
                statement,
                (method, arguments) -> method.getName().startsWith("execute")
                        ? step(statement, method, arguments)
                        : call(statement, method, arguments));
    }

    private Object step(Object target, Method method, Object[] arguments) throws Throwable {
        TestDatabase.Failure now = reached();
        if (now == null) {
            return call(target, method, arguments);
        }
        if (now == TestDatabase.Failure.AFTER) {
            call(target, method, arguments);
        }
        throw new SQLException("the database is gone", "08006");
    }

    private synchronized TestDatabase.Failure reached() {
        if (failure == null || --left > 0 || tripped && failure != TestDatabase.Failure.ONWARD) {
            return null;
        }
        tripped = true;
        return failure;
    }

    private interface Call {
        Object on(Method method, Object[] arguments) throws Throwable;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, T target, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.on(method, arguments)));
    }
}
