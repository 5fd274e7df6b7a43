// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnernetz.alpha.Leaked;
import org.partnernetz.alpha.One;
import org.partnernetz.alpha.internal.Careless;
import org.partnernetz.alpha.internal.leaf.Leaf;
import org.partnernetz.alpha.internal.stem.Stem;
import org.partnernetz.alpha.spi.Concrete;
import org.partnernetz.beta.Two;
import org.partnernetz.beta.internal.Peeper;
import org.partnernetz.forum.Forums;
import org.partnernetz.web.alpha.Nosy;

@DisplayName("A house rule")
class HouseRulesTest {

    static Stream<Arguments> planted() {
        return Stream.of(
                Arguments.of(HouseRules.slicesAreFreeOfCycles, new Class<?>[] {One.class, Two.class}),
                Arguments.of(HouseRules.partsAreFreeOfCycles, new Class<?>[] {Stem.class, Leaf.class}),
                Arguments.of(HouseRules.internalsStayAtHome, new Class<?>[] {Peeper.class, Careless.class}),
                Arguments.of(HouseRules.apiKnowsNoContainer, new Class<?>[] {One.class}),
                Arguments.of(HouseRules.webUsesTheApiOnly, new Class<?>[] {Nosy.class}),
                Arguments.of(HouseRules.entitiesStayInternal, new Class<?>[] {Leaked.class}),
                Arguments.of(HouseRules.entitiesBelongToATenant, new Class<?>[] {Leaked.class}),
                Arguments.of(HouseRules.extensionPointsAreInterfaces, new Class<?>[] {Concrete.class}),
                Arguments.of(HouseRules.timeComesFromTheClock, new Class<?>[] {Careless.class}),
                Arguments.of(HouseRules.nobodyPrints, new Class<?>[] {Careless.class}),
                Arguments.of(HouseRules.nobodyThrowsGenericExceptions, new Class<?>[] {Careless.class}),
                Arguments.of(HouseRules.packagesAreNullMarked, new Class<?>[] {Careless.class}),
                Arguments.of(HouseRules.noPackageIsSplit, new Class<?>[] {HouseRules.class, HouseRulesTest.class}),
                Arguments.of(HouseRules.onlyTheHostKnowsOsgiFramework, new Class<?>[] {Careless.class}),
                Arguments.of(HouseRules.nativeQueriesLiveInRepositories, new Class<?>[] {Careless.class}),
                Arguments.of(HouseRules.jsonComesFromOneProvider, new Class<?>[] {Careless.class}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    @DisplayName("turns red on a planted violation")
    void turnsRed(ArchRule rule, Class<?>[] violation) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(violation))
                        .hasViolation())
                .isTrue();
    }

    static Stream<ArchRule> all() {
        return HouseRules.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @DisplayName("is green on the API")
    void isGreenOnTheApi(ArchRule rule) {
        JavaClasses api = new ClassFileImporter()
                .importPath(Forums.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath());
        rule.allowEmptyShould(true).check(api);
    }
}
