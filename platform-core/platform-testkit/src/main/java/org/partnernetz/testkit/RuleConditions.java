// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.partnernetz.store.NetworkWide;

/** Conditions that ArchUnit does not provide. */
final class RuleConditions {
    private static final Pattern INTERNAL =
            Pattern.compile("org\\.partnernetz\\.(\\w+)(?:\\.\\w+)*?\\.internal(?:\\..*)?");
    private static final Set<String> GENERIC =
            Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error", "java.lang.Throwable");
    private static final Set<String> TIME = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    static ArchCondition<JavaClass> useInternalsOfTheirOwnSliceOnly() {
        return condition(
                "use internals of their own slice only",
                (type, events) -> type.getDirectDependenciesFromSelf().forEach(use -> {
                    Matcher internal = INTERNAL.matcher(use.getTargetClass().getPackageName());
                    if (internal.matches() && !slice(type).equals(internal.group(1))) {
                        events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                    }
                }));
    }

    static ArchCondition<JavaClass> carryTheirOrganisation() {
        return condition("carry their organisation", (type, events) -> {
            boolean tenant = type.getAllFields().stream()
                    .anyMatch(field -> field.getName().startsWith("organisation")
                            || field.getName().equals("tenant"));
            if (!tenant && !type.isAnnotatedWith(NetworkWide.class)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " has no organisation and no @NetworkWide"));
            }
        });
    }

    static ArchCondition<JavaClass> callNow() {
        return calls(
                "call now()",
                call -> TIME.contains(call.getTargetOwner().getName())
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.getName().equals("java.time.Clock")));
    }

    static ArchCondition<JavaClass> print() {
        return condition(
                "print",
                (type, events) -> type.getAccessesFromSelf().stream()
                        .filter(access -> isConsole(access) || access.getName().equals("printStackTrace"))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription()))));
    }

    static ArchCondition<JavaClass> makeGenericExceptions() {
        return condition(
                "make generic exceptions",
                (type, events) -> type.getConstructorCallsFromSelf().stream()
                        .filter(call -> GENERIC.contains(call.getTargetOwner().getName()))
                        .filter(call -> !(call.getOrigin().isConstructor()
                                && type.getRawSuperclass()
                                        .map(call.getTargetOwner()::equals)
                                        .orElse(false)))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription()))));
    }

    static ArchCondition<JavaClass> liveInNullMarkedPackages() {
        return condition("live in null-marked packages", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        });
    }

    /** Matches a repository, or a class nested in one. */
    static DescribedPredicate<JavaClass> partOfARepository() {
        return DescribedPredicate.describe(
                "part of a repository",
                type -> type.getName().replaceFirst("\\$.*", "").endsWith("Repository"));
    }

    static ArchCondition<JavaClass> makeNativeQueries() {
        return calls(
                "make native queries",
                call -> call.getName().equals("createNativeQuery")
                        || call.getTargetOwner().getName().equals("java.sql.Statement")
                                && call.getName().startsWith("execute"));
    }

    static ArchCondition<JavaClass> condition(String name, Check check) {
        return new ArchCondition<>(name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.on(type, events);
            }
        };
    }

    private static ArchCondition<JavaClass> calls(String name, Predicate<JavaMethodCall> bad) {
        return condition(
                name,
                (type, events) -> type.getMethodCallsFromSelf().stream()
                        .filter(bad)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription()))));
    }

    private static boolean isConsole(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err").contains(access.getName());
    }

    private static String slice(JavaClass type) {
        String rest = type.getPackageName().replaceFirst("^org\\.partnernetz\\.?", "");
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /** A check of one class. */
    interface Check {
        void on(JavaClass type, ConditionEvents events);
    }

    private RuleConditions() {}
}
