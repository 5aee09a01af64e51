package nl.vertrouwd.base;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that one thread sends, whether by JPA or by JdbcClient. {@code @Import(StatementCounter.Wanted.class)}
 * puts it around the data source; {@code StatementCounter.during(() -> navigate(...))} gives the statements of one action.
 */
public final class StatementCounter {

    private static final ThreadLocal<List<String>> SEEN = new ThreadLocal<>();

    private StatementCounter() {}

    /** The statements that this thread sends during the action, in order; a batch counts once. */
    public static List<String> during(Runnable action) {
        List<String> statements = new ArrayList<>();
        SEEN.set(statements);
        try {
            action.run();
        } finally {
            SEEN.remove();
        }
        return statements;
    }

    /** Puts the counter around the data source of a test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Wanted {

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Counting(source) : bean;
                }
            };
        }
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return proxy(Connection.class, connection, (proxy, method, arguments) -> {
                Object result = call(connection, method, arguments);
                return result instanceof Statement statement
                        ? counting(statement, method.getReturnType(), arguments)
                        : result;
            });
        }
    }

    private static Object counting(Statement statement, Class<?> type, Object[] preparedFrom) {
        return proxy(type, statement, (proxy, method, arguments) -> {
            List<String> seen = SEEN.get();
            if (seen != null && method.getName().startsWith("execute")) {
                seen.add(
                        arguments != null && arguments.length > 0
                                ? arguments[0].toString()
                                : preparedFrom == null ? "" : preparedFrom[0].toString());
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, Object target, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(target.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
