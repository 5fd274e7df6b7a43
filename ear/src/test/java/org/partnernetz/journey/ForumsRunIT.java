// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.desk.Axe;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.harness.Beside;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;

@Beside
@WithBrowser
@DisplayName("Forums and groups are run by those who use them")
class ForumsRunIT {
    private static final String FORUM = Titles.fresh("Fragen");
    private static final String RULES = "Eine Frage je Thema.";
    private static final String SLIP = "Frau Muster erreichen Sie unter 0681 1234567";

    @Test
    @DisplayName("a forum with rules; a slip that is asked about, reported, and erased for good")
    void forum(Browser browser, RunningPlatform platform) {
        try (var keeper = Desk.of(browser, platform, "de").signIn(platform.person("gim", "administrator"));
                var member = Desk.of(browser, platform, "en").signIn(platform.person("gim", "member"))) {
            setUp(keeper);
            var topic = write(member);

            keeper.go(path(topic));
            keeper.press("moderate.pin");
            keeper.reads("done.pinned");
            report(browser, platform, path(topic).replace("/o/gim/", "/o/fitt/"));
            keeper.go("/o/gim/forums/flags");
            keeper.listed("Kontakt").first().waitFor();
            accessible(keeper);
            keeper.page().getByText("Kontakt").first().click();
            accessible(keeper);
            keeper.field("remove.erasure").fill("Nennt jemanden");
            keeper.press("remove.erase");
            keeper.reads("done.post-erased");
            member.go(path(topic));
            member.reads("post.erased");
            assertThat(member.content()).not().containsText(SLIP);
            member.go("/o/gim/forums/log");
            member.reads("audit.post.erased");
            accessible(member);
        }
    }

    private static void setUp(Desk keeper) {
        keeper.go("/o/gim/forums/new");
        keeper.field("keep.title").fill(FORUM);
        keeper.field("keep.rules").fill(RULES);
        keeper.choice(keeper.words().get("keep.audience.NETWORK")).check();
        accessible(keeper);
        keeper.press("keep.save");
        keeper.reads("done.forum-saved");
        keeper.go("/o/gim/forums/kept");
        accessible(keeper);
    }

    private static String write(Desk member) {
        member.go("/o/gim/forums");
        member.page().getByText(FORUM).click();
        member.follow("forum.new");
        member.field("topic.title").fill("Kontakt");
        member.field("topic.text").fill(SLIP);
        member.press("topic.write.network");
        member.reads("case-data.title");
        assertThat(member.content()).containsText(RULES);
        accessible(member);
        member.press("topic.write.network");
        assertThat(member.content()).containsText(SLIP);
        return member.page().url();
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }

    private static void report(Browser browser, RunningPlatform platform, String topic) {
        try (var reader = Desk.of(browser, platform, "de").signIn(platform.person("fitt", "member"))) {
            reader.go(topic);
            reader.follow("post.flag");
            reader.field("flag.reason").fill("Nennt einen Namen");
            accessible(reader);
            reader.press("flag.send");
            reader.reads("done.post-flagged");
        }
    }

    @Test
    @DisplayName("a group that somebody from another organisation asks to join")
    void group(Browser browser, RunningPlatform platform) {
        try (var founder = Desk.of(browser, platform, "de").signIn(platform.person("gim", "member"));
                var partner = Desk.of(browser, platform, "en").signIn(platform.person("fitt", "member"))) {
            var name = Titles.fresh("AG Kurse");
            founder.go("/o/gim/groups/new");
            founder.field("group.name").fill(name);
            founder.choice(founder.words().get("group.entry.REQUEST")).check();
            accessible(founder);
            founder.press("group.save");
            founder.reads("done.group-saved");
            var group = path(founder.page().url());

            partner.go(group.replace("/o/gim/", "/o/fitt/"));
            accessible(partner);
            partner.press("entry.join.REQUEST");
            partner.reads("done.group-REQUEST");
            founder.go(group);
            accessible(founder);
            founder.page()
                    .locator(
                            "button",
                            new com.microsoft.playwright.Page.LocatorOptions()
                                    .setHasText(founder.words().get("seats.accept")))
                    .click();
            founder.reads("done.group-added");
            partner.go("/o/fitt/groups");
            partner.reads("group.in");
            accessible(partner);
        }
    }

    private static void accessible(Desk desk) {
        assertThat(Axe.violations(desk.page())).isEmpty();
    }
}
