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
import org.partnernetz.kernel.CleanText;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;

/** Cleans what somebody wants to write and names everything that is wrong with it. */
@ApplicationScoped
public class TopicRules {

    @Inject
    Groups groups;

    NewForum checked(NewForum draft, Acting acting) {
        if (!acting.moderates()) {
            throw new NotAllowedException();
        }
        var clean = new NewForum(CleanText.line(draft.title()), CleanText.line(draft.description()), draft.audience());
        var check = new InvalidException.Check()
                .text(clean.title(), "title", NewForum.TITLE_MAX)
                .fits(clean.description(), "description", NewForum.DESCRIPTION_MAX)
                .that(clean.audience() != Audience.GROUP, "audience", "wrong");
        checkNetwork(check, clean.audience(), acting).orThrow();
        return clean;
    }

    NewTopic checked(NewTopic draft, Forum forum, Acting acting) {
        var group = draft.audience() == Audience.GROUP ? draft.group() : null;
        var clean = new NewTopic(
                draft.forum(), CleanText.line(draft.title()), draft.audience(), group, CleanText.lines(draft.text()));
        var check = new InvalidException.Check()
                .text(clean.title(), "title", NewTopic.TITLE_MAX)
                .text(clean.text(), "text", NewTopic.TEXT_MAX)
                .that(clean.audience().within(forum.audience()), "audience", "wider-than-forum");
        checkNetwork(check, clean.audience(), acting);
        checkGroup(check, clean.audience(), group).orThrow();
        return clean;
    }

    static String checkedText(String text) {
        var clean = CleanText.lines(text);
        new InvalidException.Check().text(clean, "text", NewTopic.TEXT_MAX).orThrow();
        return clean;
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
