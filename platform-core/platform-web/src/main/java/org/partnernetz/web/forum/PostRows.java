// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Author;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Post;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.look.Html;
import org.partnernetz.web.look.Parts;
import org.partnernetz.web.look.Words;

/** The posts of a topic page, the page that is read most. One text and no tree of components. */
final class PostRows {
    private final Parts parts;
    private final Words words;
    private final String space;
    private final @Nullable String circle;
    private final boolean open;
    private final @Nullable UUID firstNew;
    private Map<UUID, Decision> decisions = Map.of();
    private Predicate<Author> listed = nobody -> false;
    private Watch watch = new Watch(false, false, null, null);

    /**
     * @param space address of the organisation's space
     * @param firstNew the post above which the line "new" stands
     */
    PostRows(Parts parts, Words words, String space, Circle circle, @Nullable UUID firstNew) {
        this.parts = parts;
        this.words = words;
        this.space = space;
        this.circle = circle.name();
        this.open = circle.open();
        this.firstNew = firstNew;
    }

    /**
     * Adds what moderators, and those who ask them, need.
     *
     * @param about the decisions about single posts
     */
    PostRows overseen(Map<UUID, Decision> about, Watch who) {
        decisions = about;
        watch = who;
        return this;
    }

    /** Adds ways to the pages of those authors whom the reader finds in a directory. */
    PostRows naming(Predicate<Author> found) {
        listed = found;
        return this;
    }

    String of(List<Post> posts) {
        var html = new Html();
        posts.forEach(post -> row(html, post));
        return html.toString();
    }

    private void row(Html html, Post post) {
        html.raw("<li>");
        if (post.id().equals(firstNew)) {
            html.raw("<p class=\"newline\" id=\"new\">")
                    .text(words.get("topic.new"))
                    .raw("</p>");
        }
        var id = post.id().toString();
        html.raw("<article class=\"post\" id=\"b-" + id + "\" aria-labelledby=\"h-" + id + "\">");
        var author = post.author();
        face(html, author);
        head(html, post, id);
        decided(html, decisions.get(post.id()));
        body(html, post, id);
        foot(html, post, id);
        html.raw("</article></li>");
    }

    /** The author's picture, else the tile of the organisation; the name stands beside it. */
    private void face(Html html, Author author) {
        if (author.picture() == null || author.person() == null) {
            html.raw(parts.tile(author.organisationSlug(), author.organisationInitials(), "l"));
            return;
        }
        html.raw("<img class=\"face\" alt=\"\" width=\"40\" height=\"40\" loading=\"lazy\" src=\"")
                .text(space)
                .raw("/people/" + author.person() + "/picture/" + author.picture() + "\"/>");
    }

    private void body(Html html, Post post, String id) {
        if (post.erased()) {
            html.raw("<p class=\"post__body muted\" id=\"t-" + id + "\">")
                    .text(words.get("post.erased"))
                    .raw("</p>");
            return;
        }
        html.raw("<div class=\"post__body prose\" id=\"t-" + id + "\" lang=\"")
                .text(post.language())
                .raw("\" dir=\"auto\">")
                .raw(post.html())
                .raw("</div>");
        new PostFileRows(parts, words, space).add(html, post.files());
    }

    private void head(Html html, Post post, String id) {
        var author = post.author();
        var name = author.isErased() ? words.get("person.erased") : author.name();
        var named = name != null;
        html.raw("<div class=\"post__head\"><h3 class=\"post__who small\" id=\"h-" + id + "\"><b dir=\"auto\">");
        name(html, author, name == null ? author.organisationName() : name);
        html.raw("</b><span lang=\"de\" dir=\"auto\">")
                .text(named ? author.organisationName() : "")
                .raw("</span></h3><p class=\"meta\">")
                .raw(parts.audience(post.audience(), circle, "quiet"))
                .raw("<a class=\"quiet muted\" href=\"#b-" + id + "\"><span class=\"vh\">")
                .text(words.get("post.link"))
                .raw(", </span>")
                .raw(parts.time(post.createdAt()))
                .raw("</a></p></div>");
    }

    /** Leads to the person's page where the reader may see it. */
    private void name(Html html, Author author, String shown) {
        var leads = author.person() != null && !author.isErased() && listed.test(author);
        if (leads) {
            html.raw("<a class=\"quiet\" href=\"").text(space).raw("/people/" + author.person() + "\">");
        }
        html.text(shown).raw(leads ? "</a>" : "");
    }

    private void decided(Html html, @Nullable Decision decision) {
        if (decision != null) {
            html.raw("<p class=\"post__note small\"><span class=\"chip\">")
                    .raw(parts.icon("eye-closed", false))
                    .text(words.get("post.hidden"))
                    .raw("</span> ")
                    .text(words.say("post.decided." + decision.kind(), decision.organisationName(), decision.reason()))
                    .raw("</p>");
        }
    }

    private void foot(Html html, Post post, String id) {
        html.raw("<p class=\"post__foot\">");
        if (open && !post.erased()) {
            html.raw("<button class=\"btn\" type=\"button\" data-quotes=\"t-" + id + "\" hidden=\"hidden\">")
                    .raw(parts.icon("quote", true))
                    .text(words.get("post.quote"))
                    .raw("</button>");
        }
        if (post.mine()) {
            way(html, id, "pencil", "post.edit");
        }
        if (watch.moderates(post)) {
            way(html, id + "/moderation", "", "post.moderate");
        } else if (watch.flags(post)) {
            way(html, id + "/flag", "flag", "post.flag");
        }
        if (post.editedAt() != null) {
            html.raw("<span class=\"muted small\">")
                    .text(words.get("post.edited"))
                    .raw(" ")
                    .raw(parts.time(post.editedAt()))
                    .raw("</span>");
        }
        html.raw("</p>");
    }

    private void way(Html html, String to, String icon, String key) {
        html.raw("<a class=\"btn\" href=\"")
                .text(space)
                .raw("/posts/" + to + "\">")
                .raw(icon.isEmpty() ? "" : parts.icon(icon, false))
                .text(words.get(key))
                .raw("</a>");
    }

    /**
     * What the reader may do about posts of others.
     *
     * @param keeps whether the reader moderates the forum
     * @param flagging whether the reader may ask its moderators to look at a post
     * @param me the reader; null for visitors
     * @param own the organisation whose members' posts the reader moderates; null if there is none
     */
    record Watch(
            boolean keeps,
            boolean flagging,
            @Nullable PersonId me,
            @Nullable String own) {
        boolean moderates(Post post) {
            return !post.erased() && (keeps || post.author().organisationSlug().equals(own));
        }

        boolean flags(Post post) {
            return flagging
                    && !post.erased()
                    && !Objects.equals(me, post.author().person());
        }
    }

    /** The circle of the topic: its name, and whether the reader may write in it. */
    record Circle(@Nullable String name, boolean open) {}
}
