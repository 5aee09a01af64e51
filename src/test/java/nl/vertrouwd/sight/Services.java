package nl.vertrouwd.sight;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Every method by which one part of the product can ask another of a person. */
final class Services {

    private Services() {}

    /** A method that tells something of a person, of the bean that has it. */
    record Asked(Object bean, Method method) {

        String name() {
            return owner().getSimpleName() + "." + method.getName();
        }

        Class<?> owner() {
            return method.getDeclaringClass();
        }
    }

    /** Public methods of public beans and of the public interfaces that hidden beans implement; those of hidden services too. */
    static List<Asked> of(ApplicationContext context) {
        return Arrays.stream(context.getBeanDefinitionNames())
                .map(context::getBean)
                .filter(bean -> isOfTheProduct(AopUtils.getTargetClass(bean)))
                .flatMap(Services::methods)
                .filter(asked -> AboutPeople.tells(asked.method()))
                .distinct()
                .toList();
    }

    static Stream<Asked> methods(Object bean) {
        Class<?> type = AopUtils.getTargetClass(bean);
        Set<Method> methods = new LinkedHashSet<>();
        Object target = bean;
        for (Class<?> each = type; each != null && isOfTheProduct(each); each = each.getSuperclass()) {
            if (Modifier.isPublic(each.getModifiers())) {
                Arrays.stream(each.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .forEach(methods::add);
            } else if (each.isAnnotationPresent(Service.class)) {
                Arrays.stream(each.getDeclaredMethods())
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                        .forEach(methods::add);
                Object inside = AopProxyUtils.getSingletonTarget(bean);
                target = inside == null ? bean : inside;
            }
        }
        for (Class<?> open : org.springframework.util.ClassUtils.getAllInterfacesForClass(type)) {
            if (isOfTheProduct(open) && Modifier.isPublic(open.getModifiers())) {
                methods.addAll(List.of(open.getDeclaredMethods()));
            }
        }
        Object asked = target;
        return methods.stream()
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .map(method -> new Asked(asked, method));
    }

    private static boolean isOfTheProduct(Class<?> type) {
        return type.getName().startsWith("nl.vertrouwd.")
                && type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("/classes/");
    }
}
