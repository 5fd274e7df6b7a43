// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.PostWritten;
import org.partnernetz.forum.Topic;
import org.partnernetz.notification.Notices;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.notification.internal.CoreNotices;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/** A forum of one organisation in which another opens topics; a third one looks on. */
final class KeptForum {
    static final World WORLD = World.inSharedDatabase();
    static final Forums FORUMS = WORLD.get(Forums.class);
    static final Moderation MODERATION = WORLD.get(Moderation.class);
    static final String REASON = "Das ist Werbung.";

    /** The one that all tests share, with a topic for each. */
    static final KeptForum AT = new KeptForum();

    final Organisation keeper = WORLD.organisation("keeper");
    final Organisation guests = WORLD.organisation("authors");
    final Organisation third = WORLD.organisation("third");
    final PersonId moderator = WORLD.member(keeper, "moderator", Role.MODERATOR);
    final PersonId plain = WORLD.member(keeper, "plain", Role.MEMBER);
    final PersonId author = WORLD.member(guests, "author", Role.MEMBER);
    final PersonId theirs = WORLD.member(guests, "theirs", Role.MODERATOR);
    final PersonId onlooker = WORLD.member(third, "onlooker", Role.MODERATOR);
    final Forum network = WORLD.forum(keeper, Audience.NETWORK);
    final Forum open = WORLD.forum(keeper, Audience.PUBLIC);

    private KeptForum() {}

    /** Titles of the topic for which its author was told that there is an answer. */
    List<String> answers(Topic topic) {
        return notices(author).stream()
                .filter(notice -> notice.kind().equals("topic-answered"))
                .filter(notice -> notice.address().contains(topic.id().toString()))
                .map(notice -> notice.values().get(0))
                .toList();
    }

    Post answer(Topic topic, PersonId person, Organisation organisation, String text) {
        return WORLD.as(person, organisation, () -> {
            var post = FORUMS.reply(topic.id(), text);
            WORLD.get(CoreNotices.class).answered(new PostWritten(topic.id(), post.id(), organisation.id(), person));
            return post;
        });
    }

    List<String> found(PersonId person, Organisation organisation, String words) {
        var query = new SearchQuery(words, null, null, Map.of(), PageRequest.first());
        return WORLD
                .as(
                        person,
                        organisation,
                        () -> WORLD.get(Search.class)
                                .find(organisation.slug(), query, Locale.GERMAN)
                                .hits())
                .items()
                .stream()
                .map(hit -> hit.address())
                .toList();
    }

    List<ReceivedNotice> notices(PersonId person) {
        return WORLD.asPerson(person, () -> WORLD.get(Notices.class).mine(PageRequest.first(), Locale.GERMAN))
                .items();
    }

    /** What was done to topics. */
    List<AuditEntry> trail(Organisation organisation) {
        return WORLD
                .as(
                        World.administratorOf(organisation),
                        () -> WORLD.get(AuditTrail.class).entries(AuditTrail.Filter.all(), PageRequest.first()))
                .items()
                .stream()
                .filter(entry -> entry.action().startsWith("topic."))
                .toList();
    }

    List<Decision> decisions(Topic topic, PersonId person, Organisation organisation) {
        return WORLD.as(person, organisation, () -> MODERATION.decisions(topic.id()));
    }

    List<Post> posts(Topic topic, PersonId person, Organisation organisation) {
        return WORLD.as(person, organisation, () -> FORUMS.read(organisation.slug(), topic.id(), PageRequest.first()))
                .posts()
                .items();
    }

    /** Whether the network's list shows it. */
    boolean sees(Topic topic, PersonId person, Organisation organisation) {
        return WORLD.as(person, organisation, () -> FORUMS.ofNetwork(PageRequest.first())).items().stream()
                .anyMatch(line -> line.id().equals(topic.id()));
    }

    /** The network's forum with its counts. */
    Forum forum() {
        return WORLD.as(moderator, keeper, () -> FORUMS.forum(keeper.slug(), network.id()));
    }

    List<UUID> unread(PersonId person) {
        return WORLD.asPerson(person, () -> FORUMS.unread(50)).stream()
                .map(unread -> unread.topic().id())
                .toList();
    }
}
