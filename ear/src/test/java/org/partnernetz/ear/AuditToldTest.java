// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            "demo.Samples",
            "event.host.EventDesk",
            "fact.Deliveries",
            "file.Attachments",
            "forum.Flags",
            "forum.Forums",
            "forum.Moderation",
            "group.Groups",
            "installation.Checklist",
            "installation.Setup",
            "legal.LegalTexts",
            "mail.Mails",
            "member.Accounts",
            "member.Invitations",
            "member.Members",
            "member.SignIn",
            "member.host.AddressChanges",
            "member.host.Admissions",
            "member.host.Handovers",
            "member.host.JoinRequests",
            "member.host.Passkeys",
            "member.host.PasswordResets",
            "member.host.ProviderEntrance",
            "member.host.RoleTrials",
            "member.host.SampleMembers",
            "member.host.SecondFactors",
            "member.host.Sessions",
            "member.host.SignInProviders",
            "partner.HostNames",
            "partner.PartnerInvitations",
            "partner.Partners",
            "partner.Partnerships",
            "plugin.admin.PluginAdministration",
            "plugin.admin.PluginChoices",
            "plugin.admin.PluginOffers",
            "portrait.Offers",
            "portrait.Portraits",
            "privacy.Privacy",
            "profile.Profiles",
            "setting.Settings",
            "tenant.Organisations");

    /** Services in which people write what is their own, and those that the platform calls itself. */
    private static final List<String> OF_EVERYBODY = List.of(
            "audit.Audit",
            "contribution.Follower",
            "contribution.PerPlugin",
            "document.IssuedPapers",
            "draft.Drafts",
            "event.Events",
            "event.host.GuestPlaces",
            "fact.Facts",
            "forum.Watches",
            "job.spi.BackgroundJob",
            "job.spi.NightlyPurges",
            "link.Links",
            "notification.Notices",
            "plugin.host.PluginHost",
            "plugin.host.PluginListener",
            "repeat.Repeats",
            "search.Search");

    /** Methods that change nothing, or nothing that anybody has to answer for. */
    private static final Map<String, Set<String>> READS = Map.ofEntries(
            Map.entry("demo.Samples", Set.of("areThere", "look")),
            Map.entry(
                    "event.host.EventDesk", Set.of("organises", "organisers", "candidates", "participants", "letters")),
            Map.entry("file.Attachments", Set.of("of", "open", "space")),
            Map.entry("forum.Moderation", Set.of("decisions", "isKept", "log")),
            Map.entry("fact.Deliveries", Set.of("troubled")),
            Map.entry("forum.Flags", Set.of("open", "count")),
            Map.entry(
                    "forum.Forums",
                    Set.of(
                            "forums",
                            "forum",
                            "kept",
                            "topics",
                            "ofOrganisation",
                            "ofNetwork",
                            "unread",
                            "read",
                            "look",
                            "topic",
                            "open",
                            "reply",
                            "post",
                            "edit")),
            Map.entry("group.Groups", Set.of("mine", "list", "get", "seats", "requests")),
            Map.entry("installation.Checklist", Set.of("items")),
            Map.entry("installation.Setup", Set.of("isOpen")),
            Map.entry("legal.LegalTexts", Set.of("get", "all")),
            Map.entry("mail.Mails", Set.of("list", "open", "server", "send", "sendToMany", "test")),
            Map.entry("member.Accounts", Set.of("mine", "chooseLanguage", "chooseTheme", "tokens", "events")),
            Map.entry("member.Invitations", Set.of("list", "get", "faults")),
            Map.entry(
                    "member.Members",
                    Set.of("list", "clients", "client", "get", "names", "former", "known", "mine", "networkReach")),
            Map.entry("member.SignIn", Set.of("bearer")),
            Map.entry("member.host.AddressChanges", Set.of("look")),
            Map.entry("member.host.Admissions", Set.of("look", "register")),
            Map.entry("member.host.JoinRequests", Set.of("mine", "list", "get")),
            Map.entry("member.host.Handovers", Set.of("of")),
            Map.entry("member.host.Passkeys", Set.of("mine", "creation", "request")),
            Map.entry("member.host.PasswordResets", Set.of("isOpen", "passkeys")),
            Map.entry("member.host.ProviderEntrance", Set.of("begin")),
            Map.entry("member.host.SampleMembers", Set.of("hash", "unusable")),
            Map.entry("member.host.SecondFactors", Set.of("mine", "begin", "isUsedBy", "demanded")),
            Map.entry("member.host.Sessions", Set.of("saw", "forget", "mine")),
            Map.entry(
                    "member.host.SignInProviders",
                    Set.of("own", "returnAddress", "tryOut", "doors", "links", "linkable")),
            Map.entry("partner.HostNames", Set.of("own", "of", "proof")),
            Map.entry("partner.Partners", Set.of("list", "get")),
            Map.entry(
                    "plugin.admin.PluginAdministration",
                    Set.of("isOff", "all", "get", "refused", "plan", "servers", "outcomes", "log")),
            Map.entry("plugin.admin.PluginChoices", Set.of("offered", "sheet")),
            Map.entry("plugin.admin.PluginOffers", Set.of("offer")),
            Map.entry("portrait.Offers", Set.of("find", "count", "of", "get", "own")),
            Map.entry("portrait.Portraits", Set.of("of", "texts")),
            Map.entry("privacy.Privacy", Set.of("mine")),
            Map.entry("profile.Profiles", Set.of("mine", "of", "find", "picture")),
            Map.entry("setting.Settings", Set.of("number", "words", "own", "ofNetwork", "ofPartner")),
            Map.entry("tenant.Organisations", Set.of("all", "known", "withSlug", "find", "logo")));

    /** Writes that are mere wishes of the person, or that carry something instead of deciding it. */
    private static final Set<String> NOT_TOLD = Set.of(
            "forum.Forums.edit",
            "forum.Forums.open",
            "forum.Forums.reply",
            "member.Accounts.chooseLanguage",
            "member.Accounts.chooseTheme",
            "member.host.Admissions.register",
            "mail.Mails.send",
            "mail.Mails.sendToMany",
            "mail.Mails.test");

    /** Methods whose entries a function or a trigger of the database writes, with its name. */
    private static final Map<String, String> IN_DATABASE = Map.ofEntries(
            Map.entry("forum.Forums.close", "core.tell_moderation"),
            Map.entry("forum.Forums.reopen", "core.tell_moderation"),
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
            Map.entry("member.host.Admissions.accept", "core.accept_invitation"),
            Map.entry("member.host.JoinRequests.ask", "core.ask_to_join"),
            Map.entry("member.host.Passkeys.add", "auth.add_passkey"),
            Map.entry("member.host.Passkeys.remove", "auth.remove_passkey"),
            Map.entry("member.host.Passkeys.enter", "auth.let_in, auth.passkey_refused"),
            Map.entry("member.host.ProviderEntrance.arrive", "auth.let_in_by_provider, auth.provider_refused"),
            Map.entry("member.host.SignInProviders.link", "auth.link_provider"),
            Map.entry("member.host.SignInProviders.unlink", "auth.unlink_provider"),
            Map.entry("member.host.SecondFactors.confirm", "auth.confirm_factor"),
            Map.entry("member.host.SecondFactors.renewCodes", "auth.renew_recovery"),
            Map.entry("member.host.SecondFactors.remove", "auth.remove_factor"),
            Map.entry("member.host.SampleMembers.token", "auth.add_token"),
            Map.entry("member.host.Sessions.end", "auth.end_session"),
            Map.entry("member.host.PasswordResets.ask", "auth.begin_reset"),
            Map.entry("member.host.PasswordResets.use", "auth.reset_password"),
            Map.entry("tenant.Organisations.paint", "core.tell_look"),
            Map.entry("tenant.Organisations.keepLogo", "core.tell_look"),
            Map.entry("tenant.Organisations.removeLogo", "core.tell_look"),
            Map.entry("tenant.Organisations.add", "partner.Partners.add, and the first start"),
            Map.entry("tenant.Organisations.handOverCoordination", "partner.Partners.handOver"));

    static Stream<String> services() {
        return SERVICES.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("services")
    @DisplayName("tells the audit trail what was done")
    void tells(String service) {
        var silent = new TreeSet<String>();
        for (var method : Services.methods(service)) {
            var name = service + "." + method.getName();
            var reached = Services.reached(method);
            var reads = READS.getOrDefault(service, Set.of()).contains(method.getName());
            if (reads && !NOT_TOLD.contains(name) && reached.stream().anyMatch(Services::writes)) {
                silent.add(name + " is said to read, and writes");
            }
            if (!reads && !IN_DATABASE.containsKey(name) && reached.stream().noneMatch(Services::tellsAudit)) {
                silent.add(name + " writes without telling the audit trail");
            }
        }
        assertThat(silent).as("read platform-core/docs/audit.md").isEmpty();
    }

    @Test
    @DisplayName("is looked at under names that there are")
    void namesAreThere() {
        var there = SERVICES.stream()
                .flatMap(service -> Services.methods(service).stream().map(method -> service + "." + method.getName()))
                .collect(Collectors.toSet());
        assertThat(there).containsAll(IN_DATABASE.keySet()).containsAll(NOT_TOLD);
        READS.forEach((service, names) -> assertThat(there)
                .containsAll(names.stream().map(name -> service + "." + name).toList()));
    }

    @Test
    @DisplayName("does so by a service that is looked at here")
    void everyService() {
        assertThat(Services.all().filter(AuditToldTest::writes))
                .as("a service that writes stands in one of the two lists")
                .isSubsetOf(
                        Stream.concat(SERVICES.stream(), OF_EVERYBODY.stream()).toList());
        assertThat(Services.all()).containsAll(OF_EVERYBODY);
    }

    private static boolean writes(String service) {
        return Services.methods(service).stream()
                .anyMatch(method -> Services.reached(method).stream().anyMatch(Services::writes));
    }
}
