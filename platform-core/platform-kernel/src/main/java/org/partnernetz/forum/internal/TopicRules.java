// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.NewForum;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.group.Groups;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.text.Clean;
import org.partnernetz.text.Markdown;
import org.partnernetz.text.TextLanguage;

/** Cleans what somebody wants to write and reports everything that is wrong with it. */
@ApplicationScoped
public class TopicRules {

    @Inject
    Groups groups;

    @Inject
    Markdown markdown;

    NewForum checked(NewForum draft, Acting acting) {
        checkModerates(acting);
        var clean = new NewForum(
                Clean.line(draft.title()),
                Clean.line(draft.description()),
                Clean.lines(draft.rules()),
                draft.audience());
        var check = new InvalidException.Check()
                .text(clean.title(), "title", NewForum.TITLE_MAX)
                .fits(clean.description(), "description", NewForum.DESCRIPTION_MAX)
                .fits(clean.rules(), "rules", NewForum.RULES_MAX)
                .that(clean.audience() != Audience.GROUP, "audience", "wrong");
        checkNetwork(check, clean.audience(), acting).orThrow();
        return clean;
    }

    static void checkModerates(Acting acting) {
        if (!acting.moderates()) {
            throw new NotAllowedException();
        }
    }

    NewTopic checked(NewTopic draft, Forum forum, Acting acting) {
        if (acting.isGuest()) {
            throw new NotAllowedException();
        }
        var group = draft.audience() == Audience.GROUP ? draft.group() : null;
        var clean = new NewTopic(
                draft.forum(),
                Clean.line(draft.title()),
                draft.audience(),
                group,
                Clean.lines(draft.text()),
                draft.language());
        var check = new InvalidException.Check().text(clean.title(), "title", NewTopic.TITLE_MAX);
        checkText(check, clean.text())
                .that(TextLanguage.isKnown(clean.language()), "language", "wrong")
                .that(fits(clean, forum), "audience", "wider-than-forum");
        checkNetwork(check, clean.audience(), acting);
        checkGroup(check, clean.audience(), group).orThrow();
        return clean;
    }

    /** In the forum of a working group all is for the group. */
    private static boolean fits(NewTopic topic, Forum forum) {
        return forum.group() == null
                ? topic.audience().within(forum.audience())
                : forum.group().equals(topic.group());
    }

    String checkedText(String text) {
        var clean = Clean.lines(text);
        checkText(new InvalidException.Check(), clean).orThrow();
        return clean;
    }

    /** What shows nothing once it is rendered says nothing; what is too long is not rendered to find out. */
    private InvalidException.Check checkText(InvalidException.Check check, String text) {
        return check.fits(text, "text", NewTopic.TEXT_MAX)
                .that(text.length() > NewTopic.TEXT_MAX || markdown.shows(text), "text", "required");
    }

    static String checkedLanguage(@Nullable String language) {
        new InvalidException.Check()
                .that(TextLanguage.isKnown(language), "language", "wrong")
                .orThrow();
        return TextLanguage.orOfNetwork(language);
    }

    private static InvalidException.Check checkNetwork(InvalidException.Check check, Audience audience, Acting acting) {
        var beyond = audience == Audience.NETWORK || audience == Audience.PUBLIC;
        return check.that(!beyond || acting.network(), "audience", "not-in-network");
    }

    private InvalidException.Check checkGroup(InvalidException.Check check, Audience audience, @Nullable UUID group) {
        if (audience != Audience.GROUP) {
            return check;
        }
        if (group == null) {
            return check.that(false, "group", "required");
        }
        return check.that(groups.mine().stream().anyMatch(mine -> mine.id().equals(group)), "group", "wrong");
    }
}
