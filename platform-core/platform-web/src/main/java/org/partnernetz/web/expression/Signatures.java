// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.expression;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The methods of a type that a page can call without a choice: public, and the only one of its name and length. */
final class Signatures {
    private static final ClassValue<Signatures> OF_TYPE = new ClassValue<>() {
        @Override
        protected Signatures computeValue(Class<?> type) {
            return new Signatures(type);
        }
    };

    private final Map<Signature, Call> calls = new HashMap<>();

    private Signatures(Class<?> type) {
        var several = new TreeSet<String>();
        for (var method : Modifier.isPublic(type.getModifiers()) ? type.getMethods() : new Method[0]) {
            if (!method.isBridge() && !Modifier.isStatic(method.getModifiers())) {
                add(method, several);
            }
        }
    }

    private void add(Method method, Set<String> several) {
        var signature = new Signature(method.getName(), method.getParameterCount());
        if (method.isVarArgs() || !several.add(signature.toString()) || !isOpen(method.getDeclaringClass())) {
            calls.put(signature, Call.NONE);
        } else {
            calls.put(signature, Call.of(method));
        }
    }

    private static boolean isOpen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && type.getModule().isExported(type.getPackageName(), Signatures.class.getModule());
    }

    /** The method to call with these values as they are; null leaves the choice, and conversions, to others. */
    static @Nullable Method find(Object base, String name, Object... values) {
        var call = OF_TYPE.get(base.getClass()).calls.get(new Signature(name, values.length));
        return call != null && call.takes(values) ? call.method() : null;
    }

    private record Signature(String name, int length) {}

    /** @param wanted the types of the values; primitive ones as objects have them */
    private record Call(@Nullable Method method, List<Class<?>> wanted) {
        static final Call NONE = new Call(null, List.of());

        static Call of(Method method) {
            var wanted = Stream.of(method.getParameterTypes())
                    .<Class<?>>map(type -> MethodType.methodType(type).wrap().returnType())
                    .toList();
            return new Call(method, wanted);
        }

        boolean takes(Object... values) {
            for (var at = 0; at < wanted.size(); at++) {
                if (!wanted.get(at).isInstance(values[at])) {
                    return false;
                }
            }
            return true;
        }
    }
}
