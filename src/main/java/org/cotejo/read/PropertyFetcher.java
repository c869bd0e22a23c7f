package org.cotejo.read;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a field or calls a getter of the object that the client looks at.
 *
 * <p>graphql-java prepares no arguments, path or selection for a light fetcher, and a method made by
 * {@link LambdaMetafactory} is inlined where a reflective call is not.
 */
final class PropertyFetcher implements LightDataFetcher<Object> {

    private final Function<Object, Object> property;

    private PropertyFetcher(Function<Object, Object> property) {
        this.property = property;
    }

    /** @throws ReflectiveOperationException when there is no such public property */
    static LightDataFetcher<Object> of(Class<?> owner, Field field) throws ReflectiveOperationException {
        Function<Object, Object> property = field.getMethodName() == null
                ? ofField(owner.getField(field.getPropertyName()))
                : ofGetter(owner.getMethod(field.getMethodName()));
        return isServedAsItIs(field)
                ? new PropertyFetcher(property)
                : new Transformed(property, new FieldHelper(field));
    }

    /** Whether SmallRye would do nothing to the value; what it tests in private is tested here by its model. */
    private static boolean isServedAsItIs(Field field) {
        return !field.hasWrapper()
                && !field.hasTransformation()
                && !field.isAdaptingTo()
                && !field.isAdaptingWith()
                && !field.getReference().isAdaptingTo()
                && !field.getReference().isAdaptingWith()
                && field.getReference()
                        .getClassName()
                        .equals(field.getReference().getGraphQLClassName());
    }

    private static Function<Object, Object> ofField(java.lang.reflect.Field field) throws ReflectiveOperationException {
        if (Modifier.isStatic(field.getModifiers())) {
            throw new NoSuchFieldException(field.toString());
        }
        MethodHandle handle =
                MethodHandles.lookup().unreflectGetter(field).asType(MethodType.methodType(Object.class, Object.class));
        return object -> {
            try {
                return (Object) handle.invokeExact(object);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("reading a field throws nothing checked", e);
            }
        };
    }

    @SuppressWarnings("unchecked") // The factory makes what it is asked for.
    private static Function<Object, Object> ofGetter(java.lang.reflect.Method getter)
            throws ReflectiveOperationException {
        // In the package of the getter's class, so that the class need not be visible from here.
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(getter.getDeclaringClass(), MethodHandles.lookup());
        MethodHandle handle = lookup.unreflect(getter);
        try {
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            handle.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ReflectiveOperationException(e);
        }
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object object, Supplier<DataFetchingEnvironment> environment) {
        return property.apply(object);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) {
        return property.apply(environment.getSource());
    }

    /** A value that SmallRye converts for clients, such as a number into text. */
    private record Transformed(Function<Object, Object> property, FieldHelper helper)
            implements LightDataFetcher<Object> {

        @Override
        public Object get(GraphQLFieldDefinition field, Object object, Supplier<DataFetchingEnvironment> environment)
                throws Exception {
            return helper.transformOrAdaptResponse(property.apply(object), environment.get());
        }

        @Override
        public Object get(DataFetchingEnvironment environment) throws Exception {
            return helper.transformOrAdaptResponse(property.apply(environment.getSource()), environment);
        }
    }
}
