// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnernetz.web.account.AccountPage;
import org.partnernetz.web.account.AddressPage;
import org.partnernetz.web.account.ConfirmAddressPage;
import org.partnernetz.web.account.FactorPage;
import org.partnernetz.web.account.ForgotPage;
import org.partnernetz.web.account.JoinCodePage;
import org.partnernetz.web.account.JoinPage;
import org.partnernetz.web.account.PasskeysPage;
import org.partnernetz.web.account.ProviderLinksPage;
import org.partnernetz.web.account.ResetPage;
import org.partnernetz.web.account.SignInPage;
import org.partnernetz.web.account.TokensPage;
import org.partnernetz.web.audit.AuditPage;
import org.partnernetz.web.audit.AuditTable;
import org.partnernetz.web.background.JobsPage;
import org.partnernetz.web.circle.ReadersPage;
import org.partnernetz.web.demo.MailboxPage;
import org.partnernetz.web.demo.SamplesPage;
import org.partnernetz.web.event.CalendarPage;
import org.partnernetz.web.event.EditEventPage;
import org.partnernetz.web.event.EventDocumentsPage;
import org.partnernetz.web.event.EventListPage;
import org.partnernetz.web.event.EventPage;
import org.partnernetz.web.event.GuestPage;
import org.partnernetz.web.event.NewEventPage;
import org.partnernetz.web.event.ParticipantsPage;
import org.partnernetz.web.event.ParticipantsTable;
import org.partnernetz.web.event.PlacePage;
import org.partnernetz.web.file.FilePage;
import org.partnernetz.web.forum.EditPostPage;
import org.partnernetz.web.forum.FlagPostPage;
import org.partnernetz.web.forum.FlagsPage;
import org.partnernetz.web.forum.ForumFormPage;
import org.partnernetz.web.forum.ForumListPage;
import org.partnernetz.web.forum.ForumPage;
import org.partnernetz.web.forum.KeptForumsPage;
import org.partnernetz.web.forum.ModeratePostPage;
import org.partnernetz.web.forum.ModerateTopicPage;
import org.partnernetz.web.forum.ModerationLogPage;
import org.partnernetz.web.forum.NetworkTopicsPage;
import org.partnernetz.web.forum.NewTopicPage;
import org.partnernetz.web.forum.NewTopicPlacePage;
import org.partnernetz.web.forum.ReadTopicPage;
import org.partnernetz.web.gallery.GalleryPage;
import org.partnernetz.web.group.GroupDocumentsPage;
import org.partnernetz.web.group.GroupFormPage;
import org.partnernetz.web.group.GroupListPage;
import org.partnernetz.web.group.GroupPage;
import org.partnernetz.web.installation.SetupPage;
import org.partnernetz.web.installation.StartPage;
import org.partnernetz.web.legal.LegalPage;
import org.partnernetz.web.legal.LegalTextsPage;
import org.partnernetz.web.mail.MailPage;
import org.partnernetz.web.mail.MailsPage;
import org.partnernetz.web.mail.StopMailPage;
import org.partnernetz.web.member.AccessPage;
import org.partnernetz.web.member.AskPage;
import org.partnernetz.web.member.DirectoryPage;
import org.partnernetz.web.member.FoundPeople;
import org.partnernetz.web.member.ImportPage;
import org.partnernetz.web.member.InvitationsPage;
import org.partnernetz.web.member.InvitePage;
import org.partnernetz.web.member.JoinRequestPage;
import org.partnernetz.web.member.JoinRequestsPage;
import org.partnernetz.web.member.MemberPage;
import org.partnernetz.web.member.MyProfilePage;
import org.partnernetz.web.member.PeoplePage;
import org.partnernetz.web.member.PicturePage;
import org.partnernetz.web.member.ProfilePage;
import org.partnernetz.web.member.ProviderPage;
import org.partnernetz.web.member.RolesPage;
import org.partnernetz.web.network.MyNetworkPage;
import org.partnernetz.web.network.NetworkHomePage;
import org.partnernetz.web.notice.NoticesPage;
import org.partnernetz.web.organisation.OfferPage;
import org.partnernetz.web.organisation.OrganisationHomePage;
import org.partnernetz.web.organisation.OrganisationLegalPage;
import org.partnernetz.web.organisation.OwnOfferPage;
import org.partnernetz.web.organisation.OwnOffersPage;
import org.partnernetz.web.organisation.PortraitPage;
import org.partnernetz.web.organisation.PortraitTextsPage;
import org.partnernetz.web.organisation.SettingsPage;
import org.partnernetz.web.paper.VerifyPage;
import org.partnernetz.web.partner.NewPartnerPage;
import org.partnernetz.web.partner.PartnerEntryPage;
import org.partnernetz.web.partner.PartnerPage;
import org.partnernetz.web.partner.PartnersPage;
import org.partnernetz.web.partner.PausedPage;
import org.partnernetz.web.plugin.OpenPluginPage;
import org.partnernetz.web.plugin.PluginDownloadPage;
import org.partnernetz.web.plugin.admin.PluginOfferPage;
import org.partnernetz.web.plugin.admin.PluginSheetPage;
import org.partnernetz.web.plugin.admin.PluginsPage;
import org.partnernetz.web.plugin.network.NetworkPluginPage;
import org.partnernetz.web.plugin.network.NetworkPluginsPage;
import org.partnernetz.web.privacy.MyDataFile;
import org.partnernetz.web.privacy.MyDataPage;
import org.partnernetz.web.search.PublicSearchPage;
import org.partnernetz.web.search.SearchPage;
import org.partnernetz.web.setting.RulesPage;
import org.partnernetz.web.sitemap.NetworkMap;
import org.partnernetz.web.sitemap.Robots;
import org.partnernetz.web.sitemap.SpaceMap;
import org.partnernetz.web.statistics.StatisticsPage;
import org.partnernetz.web.statistics.StatisticsTable;

/** All addresses of pages, in the order in which they are tried. A page without an entry here cannot be reached. */
public final class Routes {

    private static final String SPACE = "/o/{organisation}";

    /** The table. */
    public static final List<Route> ALL = List.of(
            new Route("/", "/network/home.xhtml", NetworkHomePage.class),
            new Route("/offers/search", "/search/public.xhtml", PublicSearchPage.class),
            new Route("/sign-in", "/account/sign-in.xhtml", SignInPage.class),
            new Route("/setup", "/installation/setup.xhtml", SetupPage.class),
            new Route("/join", "/account/join-code.xhtml", JoinCodePage.class),
            new Route("/join/{code}", "/account/join.xhtml", JoinPage.class),
            new Route("/forgot", "/account/forgot.xhtml", ForgotPage.class),
            new Route("/reset/{code}", "/account/reset.xhtml", ResetPage.class),
            new Route("/legal/imprint", "/legal/legal.xhtml", LegalPage.class),
            new Route("/legal/privacy", "/legal/legal.xhtml", LegalPage.class),
            new Route("/legal/accessibility", "/legal/legal.xhtml", LegalPage.class),
            new Route("/verify", "/paper/verify.xhtml", VerifyPage.class),
            new Route("/places/{code}", "/event/place.xhtml", PlacePage.class),
            new Route("/mail/stop/{token}", "/mail/stop.xhtml", StopMailPage.class),
            new Route("/paused", "/partner/paused.xhtml", PausedPage.class),
            new Route("/robots.txt", "", Robots.class),
            new Route("/sitemap.xml", "", NetworkMap.class),
            new Route("/my", "/network/my.xhtml", MyNetworkPage.class),
            new Route("/my/account", "/account/account.xhtml", AccountPage.class),
            new Route("/my/address", "/account/address.xhtml", AddressPage.class),
            new Route("/my/second-factor", "/account/second-factor.xhtml", FactorPage.class),
            new Route("/my/passkeys", "/account/passkeys.xhtml", PasskeysPage.class),
            new Route("/my/sign-in", "/account/provider-links.xhtml", ProviderLinksPage.class),
            new Route("/my/tokens", "/account/tokens.xhtml", TokensPage.class),
            new Route("/address/{code}", "/account/confirm-address.xhtml", ConfirmAddressPage.class),
            new Route("/my/notifications", "/notice/notices.xhtml", NoticesPage.class),
            new Route("/my/data", "/privacy/my-data.xhtml", MyDataPage.class),
            new Route("/my/data/file", "", MyDataFile.class),
            new Route(SPACE + "/search", "/search/search.xhtml", SearchPage.class),
            new Route(SPACE, "/organisation/home.xhtml", OrganisationHomePage.class),
            new Route(SPACE + "/sitemap.xml", "", SpaceMap.class),
            new Route(SPACE + "/forums", "/forum/list.xhtml", ForumListPage.class),
            new Route(SPACE + "/forums/kept", "/forum/kept.xhtml", KeptForumsPage.class),
            new Route(SPACE + "/forums/new", "/forum/form.xhtml", ForumFormPage.class),
            new Route(SPACE + "/forums/flags", "/forum/flags.xhtml", FlagsPage.class),
            new Route(SPACE + "/forums/log", "/forum/log.xhtml", ModerationLogPage.class),
            new Route(SPACE + "/forums/{forum}", "/forum/forum.xhtml", ForumPage.class),
            new Route(SPACE + "/forums/{forum}/edit", "/forum/form.xhtml", ForumFormPage.class),
            new Route(SPACE + "/forums/{forum}/new", "/forum/new.xhtml", NewTopicPage.class),
            new Route(SPACE + "/topics/new", "/forum/place.xhtml", NewTopicPlacePage.class),
            new Route(SPACE + "/topics/{topic}", "/forum/topic.xhtml", ReadTopicPage.class),
            new Route(SPACE + "/topics/{topic}/moderation", "/forum/moderate-topic.xhtml", ModerateTopicPage.class),
            new Route(SPACE + "/posts/{post}", "/forum/edit.xhtml", EditPostPage.class),
            new Route(SPACE + "/posts/{post}/moderation", "/forum/moderate.xhtml", ModeratePostPage.class),
            new Route(SPACE + "/posts/{post}/flag", "/forum/flag.xhtml", FlagPostPage.class),
            new Route(SPACE + "/groups", "/group/list.xhtml", GroupListPage.class),
            new Route(SPACE + "/groups/new", "/group/form.xhtml", GroupFormPage.class),
            new Route(SPACE + "/groups/{group}", "/group/group.xhtml", GroupPage.class),
            new Route(SPACE + "/groups/{group}/edit", "/group/form.xhtml", GroupFormPage.class),
            new Route(SPACE + "/groups/{group}/documents", "/group/documents.xhtml", GroupDocumentsPage.class),
            new Route(SPACE + "/network", "/forum/network.xhtml", NetworkTopicsPage.class),
            new Route(SPACE + "/events", "/event/list.xhtml", EventListPage.class),
            new Route(SPACE + "/events/new", "/event/new.xhtml", NewEventPage.class),
            new Route(SPACE + "/events/{event}", "/event/event.xhtml", EventPage.class),
            new Route(SPACE + "/events/{event}/calendar", "", CalendarPage.class),
            new Route(SPACE + "/offers/{offer}", "/organisation/offer.xhtml", OfferPage.class),
            new Route(SPACE + "/legal/imprint", "/organisation/legal.xhtml", OrganisationLegalPage.class),
            new Route(SPACE + "/legal/privacy", "/organisation/legal.xhtml", OrganisationLegalPage.class),
            new Route(SPACE + "/legal/accessibility", "/organisation/legal.xhtml", OrganisationLegalPage.class),
            new Route(SPACE + "/events/{event}/edit", "/event/edit.xhtml", EditEventPage.class),
            new Route(SPACE + "/events/{event}/participants", "/event/participants.xhtml", ParticipantsPage.class),
            new Route(SPACE + "/events/{event}/participants/table", "", ParticipantsTable.class),
            new Route(SPACE + "/events/{event}/place", "/event/guest.xhtml", GuestPage.class),
            new Route(SPACE + "/events/{event}/documents", "/event/documents.xhtml", EventDocumentsPage.class),
            new Route(SPACE + "/files/{file}", "", FilePage.class),
            new Route(SPACE + "/readers/{subject}/{thing}", "/circle/readers.xhtml", ReadersPage.class),
            new Route(SPACE + "/start", "/installation/start.xhtml", StartPage.class),
            new Route(SPACE + "/settings", "/organisation/settings.xhtml", SettingsPage.class),
            new Route(SPACE + "/settings/rules", "/setting/rules.xhtml", RulesPage.class),
            new Route(SPACE + "/settings/contact", "/organisation/contact.xhtml", PortraitPage.class),
            new Route(SPACE + "/settings/texts", "/organisation/texts.xhtml", PortraitTextsPage.class),
            new Route(SPACE + "/settings/offers", "/organisation/offers.xhtml", OwnOffersPage.class),
            new Route(SPACE + "/settings/offers/new", "/organisation/own-offer.xhtml", OwnOfferPage.class),
            new Route(SPACE + "/settings/offers/{offer}", "/organisation/own-offer.xhtml", OwnOfferPage.class),
            new Route(SPACE + "/statistics", "/statistics/statistics.xhtml", StatisticsPage.class),
            new Route(SPACE + "/statistics/table", "", StatisticsTable.class),
            new Route(SPACE + "/jobs", "/background/jobs.xhtml", JobsPage.class),
            new Route(SPACE + "/mails", "/mail/mails.xhtml", MailsPage.class),
            new Route(SPACE + "/mails/{mail}", "/mail/mail.xhtml", MailPage.class),
            new Route(SPACE + "/audit", "/audit/audit.xhtml", AuditPage.class),
            new Route(SPACE + "/audit/table", "", AuditTable.class),
            new Route(SPACE + "/people", "/member/people.xhtml", PeoplePage.class),
            new Route(SPACE + "/people/find", "", FoundPeople.class),
            new Route(SPACE + "/people/clients", "/member/people.xhtml", PeoplePage.class),
            new Route(SPACE + "/people/former", "/member/people.xhtml", PeoplePage.class),
            new Route(SPACE + "/people/invite", "/member/invite.xhtml", InvitePage.class),
            new Route(SPACE + "/people/import", "/member/import.xhtml", ImportPage.class),
            new Route(SPACE + "/people/invitations", "/member/invitations.xhtml", InvitationsPage.class),
            new Route(SPACE + "/people/access", "/member/access.xhtml", AccessPage.class),
            new Route(SPACE + "/people/provider", "/member/provider.xhtml", ProviderPage.class),
            new Route(SPACE + "/people/requests", "/member/requests.xhtml", JoinRequestsPage.class),
            new Route(SPACE + "/people/requests/{request}", "/member/request.xhtml", JoinRequestPage.class),
            new Route(SPACE + "/join", "/member/ask.xhtml", AskPage.class),
            new Route(SPACE + "/people/roles", "/member/roles.xhtml", RolesPage.class),
            new Route(SPACE + "/people/directory", "/member/directory.xhtml", DirectoryPage.class),
            new Route(SPACE + "/people/{person}/picture/{picture}", "", PicturePage.class),
            new Route(SPACE + "/people/{person}", "/member/profile.xhtml", ProfilePage.class),
            new Route(SPACE + "/people/{person}/membership", "/member/member.xhtml", MemberPage.class),
            new Route(SPACE + "/profile", "/member/my-profile.xhtml", MyProfilePage.class),
            new Route(SPACE + "/gallery", "/gallery/gallery.xhtml", GalleryPage.class),
            new Route(SPACE + "/plugins", "/plugins/plugins.xhtml", PluginsPage.class),
            new Route(SPACE + "/plugins/{plugin}", "/plugins/plugin.xhtml", PluginSheetPage.class),
            new Route(SPACE + "/network/audit", "/audit/audit.xhtml", AuditPage.class),
            new Route(SPACE + "/network/audit/table", "", AuditTable.class),
            new Route(SPACE + "/network/partners", "/partner/list.xhtml", PartnersPage.class),
            new Route(SPACE + "/network/partners/new", "/partner/new.xhtml", NewPartnerPage.class),
            new Route(SPACE + "/network/partners/{partner}", "/partner/partner.xhtml", PartnerPage.class),
            new Route(SPACE + "/network/partners/{partner}/entry", "/partner/entry.xhtml", PartnerEntryPage.class),
            new Route(SPACE + "/network/samples", "/demo/samples.xhtml", SamplesPage.class),
            new Route(SPACE + "/network/mailbox", "/demo/mailbox.xhtml", MailboxPage.class),
            new Route(SPACE + "/network/settings", "/setting/rules.xhtml", RulesPage.class),
            new Route(SPACE + "/network/legal", "/legal/write.xhtml", LegalTextsPage.class),
            new Route(SPACE + "/network/plugins/{plugin}/offer", "/plugins/offer.xhtml", PluginOfferPage.class),
            new Route(SPACE + "/network/plugins", "/plugins/network/list.xhtml", NetworkPluginsPage.class),
            new Route(SPACE + "/network/plugins/{plugin}", "/plugins/network/plugin.xhtml", NetworkPluginPage.class),
            new Route(SPACE + "/p/{plugin}/link/{page}/{token}/file", "", PluginDownloadPage.class),
            new Route(SPACE + "/p/{plugin}/link/{page}/{token}/file/{file}", "", PluginDownloadPage.class),
            new Route(SPACE + "/p/{plugin}/link/{page}/{token}", "/p/{plugin}/{page}.xhtml", OpenPluginPage.class),
            new Route(SPACE + "/p/{plugin}/{page}", "/p/{plugin}/{page}.xhtml", OpenPluginPage.class),
            new Route(SPACE + "/p/{plugin}/{page}/{item}/file", "", PluginDownloadPage.class),
            new Route(SPACE + "/p/{plugin}/{page}/{item}/file/{file}", "", PluginDownloadPage.class),
            new Route(SPACE + "/p/{plugin}/{page}/{item}", "/p/{plugin}/{page}.xhtml", OpenPluginPage.class));

    private Routes() {}

    static Optional<Found> find(List<String> path) {
        return ALL.stream()
                .flatMap(route -> route.match(path).map(parts -> new Found(route, parts)).stream())
                .findFirst();
    }

    /** A route and the parts of the address that it names. */
    record Found(Route route, Map<String, String> parts) {

        /** Returns the view. If the address determines it, the page has checked that it exists. */
        String view() {
            var view = route.view();
            for (var part : parts.entrySet()) {
                view = view.replace('{' + part.getKey() + '}', part.getValue());
            }
            return view;
        }
    }
}
