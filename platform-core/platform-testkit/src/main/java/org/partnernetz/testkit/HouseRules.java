// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules for the structure of the code; a broken rule fails the build. The server's module checks everything that it
 * packs, each plugin checks itself.
 */
public final class HouseRules {
    private static final String[] OUTSIDE_THE_SERVER = {
        "org.partnernetz.launcher..", "org.partnernetz.testkit..", "org.partnernetz.bench.."
    };
    private static final String FORMS = "org.partnernetz.form..";
    private static final String[] BEHIND_THE_API = {
        "..internal..",
        "org.partnernetz.web..",
        "org.partnernetz.launcher..",
        "org.partnernetz.openapi..",
        "org.partnernetz.testkit..",
        "org.partnernetz.bench.."
    };

    public static final ArchRule slicesAreFreeOfCycles =
            slices().matching("org.partnernetz.(*)..").should().beFreeOfCycles().as("slices are free of cycles");

    /**
     * Checks the packages one level below the web, and below the inside of a slice or plugin, including their
     * subpackages.
     */
    public static final ArchRule partsAreFreeOfCycles = slices().assignedFrom(new InnerParts())
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .as("the parts of a slice are free of cycles");

    public static final ArchRule internalsStayAtHome =
            classes().should(RuleConditions.useInternalsOfTheirOwnSliceOnly()).as("internals stay at home");

    public static final ArchRule apiKnowsNoContainer = noClasses()
            .that(not(resideInAnyPackage(BEHIND_THE_API)))
            .and()
            .resideInAPackage("org.partnernetz..")
            .and()
            .resideOutsideOfPackages("org.partnernetz.store..", "org.partnernetz.rest..", FORMS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.hibernate..", "org.jboss..", "org.wildfly..")
            .as("the API knows no container");

    public static final ArchRule formsKnowConstraints = noClasses()
            .that()
            .resideInAPackage(FORMS)
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta..", "org.hibernate..", "org.jboss..", "org.wildfly..")
                    .and(not(resideInAnyPackage("jakarta.validation.."))))
            .as("forms know constraints, but no container");

    public static final ArchRule webUsesTheApiOnly = noClasses()
            .that()
            .resideInAPackage("org.partnernetz.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.partnernetz..internal..",
                    "jakarta.persistence..",
                    "java.sql..",
                    "javax.sql..",
                    "org.hibernate..")
            .as("the web uses the API only");

    public static final ArchRule entitiesStayInternal = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .resideInAPackage("..internal..")
            .as("entities stay internal");

    public static final ArchRule entitiesBelongToATenant = classes()
            .that()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should(RuleConditions.carryTheirOrganisation())
            .as("entities belong to a tenant, or say why not");

    public static final ArchRule extensionPointsAreInterfaces = classes()
            .that()
            .resideInAPackage("org.partnernetz..spi..")
            .and()
            .areTopLevelClasses()
            .and(not(simpleNameEndingWith("package-info")))
            .and(not(JavaClass.Predicates.assignableTo(Record.class)))
            .and(not(JavaClass.Predicates.assignableTo(Enum.class)))
            .should()
            .beInterfaces()
            .as("extension points are interfaces");

    public static final ArchRule timeComesFromTheClock = noClasses()
            .that(not(resideInAnyPackage(OUTSIDE_THE_SERVER)))
            .should(RuleConditions.callNow())
            .as("time comes from the clock");

    public static final ArchRule nobodyPrints = noClasses()
            .that(not(resideInAnyPackage(OUTSIDE_THE_SERVER)))
            .should(RuleConditions.print())
            .as("nobody prints");

    public static final ArchRule nobodyThrowsGenericExceptions = noClasses()
            .that(not(resideInAnyPackage(OUTSIDE_THE_SERVER)))
            .should(RuleConditions.makeGenericExceptions())
            .as("nobody throws generic exceptions");

    public static final ArchRule packagesAreNullMarked = classes()
            .that()
            .resideInAPackage("org.partnernetz..")
            .should(RuleConditions.liveInNullMarkedPackages())
            .as("packages are null-marked");

    public static final ArchRule noPackageIsSplit = classes()
            .that()
            .resideInAPackage("org.partnernetz..")
            .should(new OnePlacePerPackage())
            .as("no package is split over two modules");

    public static final ArchRule onlyTheHostKnowsOsgiFramework = noClasses()
            .that()
            .resideOutsideOfPackage("org.partnernetz.plugin.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.osgi.framework..", "org.apache.felix..")
            .as("only the host knows the OSGi framework");

    public static final ArchRule nativeQueriesLiveInRepositories = noClasses()
            .that(not(RuleConditions.partOfARepository()))
            .and(not(resideInAnyPackage(OUTSIDE_THE_SERVER)))
            .should(RuleConditions.makeNativeQueries())
            .as("native queries live in repositories");

    public static final ArchRule jsonComesFromOneProvider = noClasses()
            .that(not(resideInAnyPackage(OUTSIDE_THE_SERVER)))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")
            .as("JSON comes from one kept JsonProvider, for Json looks it up at each call");

    /** All rules, for a test that checks them one by one. */
    public static List<ArchRule> all() {
        return List.of(
                slicesAreFreeOfCycles,
                partsAreFreeOfCycles,
                internalsStayAtHome,
                apiKnowsNoContainer,
                formsKnowConstraints,
                webUsesTheApiOnly,
                entitiesStayInternal,
                entitiesBelongToATenant,
                extensionPointsAreInterfaces,
                timeComesFromTheClock,
                nobodyPrints,
                nobodyThrowsGenericExceptions,
                packagesAreNullMarked,
                noPackageIsSplit,
                onlyTheHostKnowsOsgiFramework,
                nativeQueriesLiveInRepositories,
                jsonComesFromOneProvider);
    }

    private HouseRules() {}
}
