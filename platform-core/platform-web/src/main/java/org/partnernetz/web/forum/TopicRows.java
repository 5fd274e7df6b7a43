// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.forum.TopicSummary;
import org.partnernetz.tenant.Audience;
import org.partnernetz.web.look.Html;
import org.partnernetz.web.look.Parts;
import org.partnernetz.web.look.Words;

/** The rows of a topic list: {@code #{topicRows.of(topics, place.space)}}, used by the tag {@code m:topics}. */
@Named
@RequestScoped
public class TopicRows {

    @Inject
    HttpServletRequest request;

    private Parts parts;
    private Words words;

    @PostConstruct
    void begin() {
        parts = (Parts) request.getAttribute(Parts.ATTRIBUTE);
        words = (Words) request.getAttribute("t");
    }

    /** @param space address of the organisation's space */
    public String of(List<TopicSummary> topics, String space) {
        var html = new Html();
        topics.forEach(topic -> row(html, topic, space));
        return html.toString();
    }

    private void row(Html html, TopicSummary topic, String space) {
        html.raw(topic.unread() ? "<li class=\"is-unread\">" : "<li>").raw("<div class=\"topic\">");
        title(html, topic, space);
        html.raw("<p class=\"meta\">")
                .raw(chip(topic.pinned(), "pin", "topic.pinned"))
                .raw(chip(topic.solved(), "circle-check", "topic.solved"))
                .raw(chip(topic.hidden(), "eye-closed", "topic.hidden"))
                .raw(chip(topic.closed(), "archive", "topic.closed"))
                .raw(parts.audience(topic.audience(), circle(topic), "usual"))
                .raw(parts.organisation(
                        topic.organisationSlug(), topic.organisationInitials(), topic.organisationName(), "s"))
                .raw("</p><p class=\"topic__n\"><span>")
                .text(words.say("topic.answers", topic.posts() - 1))
                .raw("</span><span>")
                .raw(parts.time(topic.lastPostAt()))
                .raw("</span></p></div></li>");
    }

    private void title(Html html, TopicSummary topic, String space) {
        html.raw("<h3 class=\"topic__t\">");
        if (topic.unread()) {
            aloud(html, "topic.unread");
        }
        html.raw("<a lang=\"")
                .text(topic.language())
                .raw("\" dir=\"auto\" href=\"")
                .text(space)
                .raw("/topics/" + topic.id() + "\">");
        html.text(topic.title()).raw("</a></h3>");
    }

    private String chip(boolean shown, String icon, String key) {
        if (!shown) {
            return "";
        }
        var chip = new Html().raw("<span class=\"chip\">").raw(parts.icon(icon, false));
        return chip.text(words.get(key)).raw("</span>").toString();
    }

    private void aloud(Html html, String key) {
        html.raw("<span class=\"vh\">").text(words.get(key)).raw(": </span>");
    }

    private static String circle(TopicSummary topic) {
        return topic.audience() == Audience.GROUP && topic.groupName() != null
                ? topic.groupName()
                : topic.organisationInitials();
    }
}
