// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The page on which somebody opens a topic. */
public final class TopicForm {

    private static final Pattern TOPIC = Pattern.compile("/topics/[0-9a-f-]{36}$");

    private final Desk desk;

    private TopicForm(Desk desk) {
        this.desk = desk;
    }

    /** Opens the page as people do: organisation, forums, forum, new topic. */
    public static TopicForm at(Desk desk, String organisation, String forum) {
        desk.go("/o/" + organisation);
        desk.follow("nav.forums");
        desk.openListed(forum);
        desk.follow("forum.new");
        desk.seesHeading(desk.words().get("topic.open"));
        return new TopicForm(desk);
    }

    public TopicForm write(String title, String text) {
        title().fill(title);
        text().fill(text);
        return this;
    }

    public Locator title() {
        return desk.field("topic.title");
    }

    public Locator text() {
        return desk.field("topic.text");
    }

    /** Finds one of the audiences to choose from, by message key. */
    public Locator circle(String key) {
        return desk.choice(desk.words().say("circles." + key));
    }

    public void seesPreview(String html) {
        desk.press("topic.preview");
        var preview = desk.named(AriaRole.REGION, desk.words().get("writer.preview.title"));
        assertThat(preview.locator("strong")).hasText(html);
        assertThat(preview).isVisible();
    }

    /** The button that sends; its text names the audience. */
    public Locator button() {
        return desk.page().locator("[id='topic:write']");
    }

    /** Sends the topic and arrives at it. Returns its address. */
    public String send() {
        button().click();
        assertThat(desk.page()).hasURL(TOPIC);
        return URI.create(desk.page().url()).getPath();
    }
}
