package nl.vertrouwd.sight;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vertrouwd.base.AboutPerson;
import org.jspecify.annotations.Nullable;

/** Whether a type can say something of a person, and what a value says: through generics, parts of records and kinds of sealed results. */
final class AboutPeople {

    private AboutPeople() {}

    static boolean tells(Method method) {
        return tells(method.getGenericReturnType(), new HashSet<>());
    }

    private static boolean tells(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        return switch (type) {
            case Class<?> plain -> tells(plain, seen);
            case ParameterizedType generic ->
                tells(generic.getRawType(), seen)
                        || Arrays.stream(generic.getActualTypeArguments()).anyMatch(part -> tells(part, seen));
            case WildcardType wildcard ->
                Arrays.stream(wildcard.getUpperBounds()).anyMatch(part -> tells(part, seen));
            case GenericArrayType array -> tells(array.getGenericComponentType(), seen);
            default -> false;
        };
    }

    private static boolean tells(Class<?> type, Set<Type> seen) {
        if (AboutPerson.class.isAssignableFrom(type)) {
            return true;
        }
        if (type.isArray()) {
            return tells(type.getComponentType(), seen);
        }
        if (!type.getName().startsWith("nl.vertrouwd")) {
            return false;
        }
        Stream<Type> parts = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getGenericType)
                : type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).map(Type.class::cast) : Stream.empty();
        return parts.anyMatch(part -> tells(part, seen));
    }

    /** Everything in the value that says something of a person. */
    static Stream<Object> in(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case AboutPerson about -> Stream.of(about);
            case Optional<?> optional -> optional.stream().flatMap(AboutPeople::in);
            case Collection<?> many -> many.stream().flatMap(AboutPeople::in);
            case Map<?, ?> map -> Stream.concat(in(map.keySet()), in(map.values()));
            case Object[] array -> Arrays.stream(array).flatMap(AboutPeople::in);
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents()).flatMap(part -> in(part(record, part)));
            default -> Stream.empty();
        };
    }

    private static @Nullable Object part(Record record, RecordComponent part) {
        try {
            Method accessor = part.getAccessor();
            if (!Modifier.isPublic(record.getClass().getModifiers())) {
                accessor.setAccessible(true);
            }
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
