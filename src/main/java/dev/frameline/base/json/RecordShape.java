package dev.frameline.base.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;

/// What reflection is needed to take records apart and put them together. Any thread.
final class RecordShape {

    private RecordShape() {}

    static Object value(RecordComponent component, Record from) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(from);
            if (value == null) {
                throw new IllegalArgumentException(from.getClass().getName() + "." + component.getName() + " is null");
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + component, e);
        }
    }

    /// The record's own `defaults()`, if it has such a method.
    static Optional<Record> defaults(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(it -> it.getName().equals("defaults") && it.getParameterCount() == 0
                        && Modifier.isStatic(it.getModifiers()) && it.getReturnType() == type)
                .findFirst().map(RecordShape::called);
    }

    private static Record called(Method defaults) {
        try {
            defaults.setAccessible(true);
            return (Record) Optional.ofNullable(defaults.invoke(null)).orElseThrow();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot call " + defaults, e);
        }
    }

    static Record built(Class<?> type, Object[] values, String where) throws BadShape {
        try {
            Class<?>[] types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException bad) {
                throw new BadShape(where, "different: " + bad.getMessage());
            }
            throw new IllegalStateException("Cannot make a " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot make a " + type, e);
        }
    }
}
