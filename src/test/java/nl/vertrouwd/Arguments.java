package nl.vertrouwd;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Makes something of any type, so that a test can call whatever there is: what it knows, or a plain value, or a record of such. */
final class Arguments {

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(boolean.class, false),
            Map.entry(String.class, "x"),
            Map.entry(UUID.class, new UUID(1, 1)),
            Map.entry(LocalDate.class, LocalDate.of(2026, 12, 1)),
            Map.entry(LocalTime.class, LocalTime.of(9, 0)),
            Map.entry(YearMonth.class, YearMonth.of(2026, 12)),
            Map.entry(Instant.class, Instant.parse("2026-12-01T09:00:00Z")),
            Map.entry(Locale.class, Locale.forLanguageTag("nl-NL")),
            Map.entry(byte[].class, new byte[20]));

    private Arguments() {}

    static Object of(Type type, Function<Class<?>, Object> known) {
        if (type instanceof ParameterizedType parameterized) {
            Object container = container((Class<?>) parameterized.getRawType(), parameterized, known);
            return container == null ? of(parameterized.getRawType(), known) : container;
        }
        if (!(type instanceof Class<?> plain)) {
            return null;
        }
        Object value = known.apply(plain);
        if (value == null) {
            value = PLAIN.get(plain);
        }
        return value == null ? made(plain, known) : value;
    }

    private static Object container(Class<?> raw, ParameterizedType type, Function<Class<?>, Object> known) {
        if (raw == List.class || raw == Collection.class || raw == Set.class) {
            Object one = of(type.getActualTypeArguments()[0], known);
            return raw == Set.class ? Set.of(one) : List.of(one);
        }
        return raw == Map.class ? Map.of() : raw == Optional.class ? Optional.empty() : null;
    }

    private static Object made(Class<?> type, Function<Class<?>, Object> known) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[0], known);
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        return type.isRecord() ? record(type, known) : null;
    }

    private static Object record(Class<?> type, Function<Class<?>, Object> known) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts)
                .map(part -> of(part.getGenericType(), known))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + " refuses " + Arrays.toString(values), e.getCause());
        }
    }
}
