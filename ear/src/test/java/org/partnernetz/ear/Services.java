// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.ear;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The services of the platform, and what their methods call in the end. */
final class Services {
    private static final String ROOT = "org.partnernetz.";
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .importPaths(Stream.of("platform-api", "platform-host", "platform-kernel")
                    .map(module -> Path.of("../platform-core", module, "target/classes"))
                    .toList());

    private Services() {}

    /** The interfaces that the kernel carries out, for example {@code forum.Moderation}. */
    static Stream<String> all() {
        return PLATFORM.stream()
                .filter(JavaClass::isInterface)
                .filter(one -> one.getPackageName().startsWith(ROOT))
                .filter(one -> !one.getPackageName().contains(".internal"))
                .filter(one -> carriers(one).findAny().isPresent())
                .map(one -> one.getName().substring(ROOT.length()));
    }

    private static Stream<JavaClass> carriers(JavaClass asked) {
        return asked.getAllSubclasses().stream()
                .filter(one -> one.getPackageName().contains(".internal"));
    }

    /** The methods of the class behind an interface. */
    static Set<JavaCodeUnit> methods(String service) {
        var asked = PLATFORM.get(ROOT + service);
        return asked.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .flatMap(method -> carriedOut(asked, method.getName(), names(method)))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaCodeUnit> carriedOut(JavaClass asked, String name, String[] parameters) {
        return carriers(asked).flatMap(one -> one.tryGetMethod(name, parameters).stream());
    }

    private static String[] names(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    /** What is called from there, through other services of the platform, too. */
    static Set<CodeUnitAccessTarget> reached(JavaCodeUnit begin) {
        var targets = new HashSet<CodeUnitAccessTarget>();
        var seen = new HashSet<JavaCodeUnit>();
        var open = new ArrayDeque<JavaCodeUnit>(List.of(begin));
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (seen.add(unit)) {
                Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                        .map(call -> (CodeUnitAccessTarget) call.getTarget())
                        .filter(targets::add)
                        .filter(target -> !tellsAudit(target) && !writes(target))
                        .forEach(target -> open.addAll(behind(target)));
            }
        }
        return targets;
    }

    private static List<JavaCodeUnit> behind(CodeUnitAccessTarget target) {
        if (!target.getOwner().getPackageName().startsWith("org.partnernetz")) {
            return List.of();
        }
        var parameters =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        target.resolveMember().stream(), carriedOut(target.getOwner(), target.getName(), parameters))
                .toList();
    }

    static boolean tellsAudit(CodeUnitAccessTarget target) {
        return is(target, "org.partnernetz.audit.Audit", "note"::equals);
    }

    static boolean writes(CodeUnitAccessTarget target) {
        return is(target, "org.partnernetz.store.sql.Sql", "run"::equals)
                || is(target, "jakarta.persistence.EntityManager", Set.of("persist", "merge", "remove")::contains);
    }

    private static boolean is(CodeUnitAccessTarget target, String owner, Predicate<String> name) {
        return target.getOwner().getName().equals(owner) && name.test(target.getName());
    }
}
