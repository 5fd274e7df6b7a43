// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks at the code of each method of administration, moderation and access. What a function of the database writes, it
 * cannot see: such methods are named here with what tells about them.
 */
@DisplayName("Whoever administers, moderates or gives access")
class AuditToldTest {
    private static final List<String> SERVICES = List.of(
            "event.host.EventDesk",
            "file.Attachments",
            "forum.Moderation",
            "legal.LegalTexts",
            "mail.Mails",
            "member.Accounts",
            "member.Invitations",
            "member.Members",
            "member.SignIn",
            "member.host.AddressChanges",
            "member.host.Handovers",
            "member.host.PasswordResets",
            "member.host.SecondFactors",
            "member.host.Sessions",
            "partner.PartnerInvitations",
            "partner.Partners",
            "partner.Partnerships",
            "plugin.admin.PluginAdministration",
            "plugin.admin.PluginChoices",
            "plugin.admin.PluginOffers",
            "portrait.Offers",
            "portrait.Portraits",
            "privacy.Privacy",
            "tenant.Organisations");

    /** Methods that change nothing, or nothing that anybody has to answer for. */
    private static final Map<String, Set<String>> READS = Map.ofEntries(
            Map.entry(
                    "event.host.EventDesk", Set.of("organises", "organisers", "candidates", "participants", "letters")),
            Map.entry("file.Attachments", Set.of("of", "open", "space")),
            Map.entry("forum.Moderation", Set.of("decisions", "log")),
            Map.entry("legal.LegalTexts", Set.of("get", "all")),
            Map.entry("mail.Mails", Set.of("list", "open", "server", "send", "sendToMany", "test")),
            Map.entry("member.Accounts", Set.of("mine", "chooseLanguage", "chooseTheme", "tokens", "events")),
            Map.entry("member.Invitations", Set.of("list", "get", "faults")),
            Map.entry(
                    "member.Members",
                    Set.of("list", "clients", "client", "get", "names", "former", "known", "mine", "networkReach")),
            Map.entry("member.SignIn", Set.of("bearer")),
            Map.entry("member.host.AddressChanges", Set.of("look")),
            Map.entry("member.host.Handovers", Set.of("of")),
            Map.entry("member.host.PasswordResets", Set.of("isOpen")),
            Map.entry("member.host.SecondFactors", Set.of("mine", "begin", "isUsedBy", "demanded")),
            Map.entry("member.host.Sessions", Set.of("saw", "forget", "mine")),
            Map.entry("partner.Partners", Set.of("list", "get")),
            Map.entry(
                    "plugin.admin.PluginAdministration",
                    Set.of("isOff", "all", "get", "refused", "plan", "servers", "outcomes", "log")),
            Map.entry("plugin.admin.PluginChoices", Set.of("offered", "sheet")),
            Map.entry("plugin.admin.PluginOffers", Set.of("offer")),
            Map.entry("portrait.Offers", Set.of("find", "count", "of", "get", "own")),
            Map.entry("portrait.Portraits", Set.of("of", "texts")),
            Map.entry("privacy.Privacy", Set.of("mine")),
            Map.entry("tenant.Organisations", Set.of("all", "known", "withSlug", "find", "logo")));

    /** Writes that are mere wishes of the person, or that carry something instead of deciding it. */
    private static final Set<String> NOT_TOLD = Set.of(
            "member.Accounts.chooseLanguage",
            "member.Accounts.chooseTheme",
            "mail.Mails.send",
            "mail.Mails.sendToMany",
            "mail.Mails.test");

    /** Methods whose entries a function or a trigger of the database writes, with its name. */
    private static final Map<String, String> IN_DATABASE = Map.ofEntries(
            Map.entry("forum.Moderation.decide", "core.tell_moderation"),
            Map.entry("forum.Moderation.takeBack", "core.tell_moderation"),
            Map.entry("forum.Moderation.decidePost", "core.tell_moderation"),
            Map.entry("forum.Moderation.takeBackPost", "core.tell_moderation"),
            Map.entry("forum.Moderation.move", "core.tell_move"),
            Map.entry("member.Accounts.changePassword", "auth.change_password"),
            Map.entry("member.Accounts.prove", "auth.not_proven"),
            Map.entry("member.Accounts.endOtherSessions", "auth.end_sessions"),
            Map.entry("member.Accounts.issueToken", "auth.add_token"),
            Map.entry("member.Accounts.revokeToken", "auth.revoke_token"),
            Map.entry("member.SignIn.enter", "auth.let_in, auth.refused"),
            Map.entry("member.SignIn.confirm", "auth.let_in, auth.factor_failed"),
            Map.entry("member.host.AddressChanges.ask", "auth.begin_address"),
            Map.entry("member.host.AddressChanges.confirm", "auth.confirm_address"),
            Map.entry("member.host.SecondFactors.confirm", "auth.confirm_factor"),
            Map.entry("member.host.SecondFactors.renewCodes", "auth.renew_recovery"),
            Map.entry("member.host.SecondFactors.remove", "auth.remove_factor"),
            Map.entry("member.host.Sessions.end", "auth.end_session"),
            Map.entry("member.host.PasswordResets.ask", "auth.begin_reset"),
            Map.entry("member.host.PasswordResets.use", "auth.reset_password"),
            Map.entry("tenant.Organisations.paint", "core.tell_look"),
            Map.entry("tenant.Organisations.keepLogo", "core.tell_look"),
            Map.entry("tenant.Organisations.removeLogo", "core.tell_look"),
            Map.entry("tenant.Organisations.add", "partner.Partners.add, and the first start"),
            Map.entry("tenant.Organisations.handOverCoordination", "partner.Partners.handOver"));

    private static JavaClasses platform;

    @BeforeAll
    static void importCore() {
        var core = Path.of("../platform-core");
        platform = new ClassFileImporter()
                .importPaths(Stream.of("platform-api", "platform-host", "platform-kernel")
                        .map(module -> core.resolve(module).resolve("target/classes"))
                        .toList());
    }

    static Stream<String> services() {
        return SERVICES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    @DisplayName("tells the audit trail what was done")
    void tells(String service) {
        var silent = new TreeSet<String>();
        for (var method : methods(service)) {
            var name = service + "." + method.getName();
            var reached = reached(method);
            var reads = READS.getOrDefault(service, Set.of()).contains(method.getName());
            if (reads && !NOT_TOLD.contains(name) && reached.stream().anyMatch(AuditToldTest::writes)) {
                silent.add(name + " is said to read, and writes");
            }
            if (!reads && !IN_DATABASE.containsKey(name) && reached.stream().noneMatch(AuditToldTest::tellsAudit)) {
                silent.add(name + " writes without telling the audit trail");
            }
        }
        assertThat(silent).as("read platform-core/docs/audit.md").isEmpty();
    }

    @Test
    @DisplayName("is looked at under names that there are")
    void namesAreThere() {
        var there = SERVICES.stream()
                .flatMap(service -> methods(service).stream().map(method -> service + "." + method.getName()))
                .collect(Collectors.toSet());
        assertThat(there).containsAll(IN_DATABASE.keySet()).containsAll(NOT_TOLD);
        READS.forEach((service, names) -> assertThat(there)
                .containsAll(names.stream().map(name -> service + "." + name).toList()));
    }

    /** The methods of the class behind an interface. */
    private static Set<JavaCodeUnit> methods(String service) {
        var asked = platform.get("org.partnernetz." + service);
        return asked.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .flatMap(method -> carriedOut(asked, method.getName(), names(method)))
                .collect(Collectors.toSet());
    }

    private static Stream<JavaCodeUnit> carriedOut(JavaClass asked, String name, String[] parameters) {
        return asked.getAllSubclasses().stream()
                .filter(one -> one.getPackageName().contains(".internal"))
                .flatMap(one -> one.tryGetMethod(name, parameters).stream());
    }

    private static String[] names(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    /** What is called from there, through other services of the platform, too. */
    private static Set<CodeUnitAccessTarget> reached(JavaCodeUnit begin) {
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

    private static boolean tellsAudit(CodeUnitAccessTarget target) {
        return is(target, "org.partnernetz.audit.Audit", "note"::equals);
    }

    private static boolean writes(CodeUnitAccessTarget target) {
        return is(target, "org.partnernetz.store.sql.Sql", "run"::equals)
                || is(target, "jakarta.persistence.EntityManager", Set.of("persist", "merge", "remove")::contains);
    }

    private static boolean is(CodeUnitAccessTarget target, String owner, Predicate<String> name) {
        return target.getOwner().getName().equals(owner) && name.test(target.getName());
    }
}
