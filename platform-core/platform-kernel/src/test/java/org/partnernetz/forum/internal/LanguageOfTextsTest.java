// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.Topic;
import org.partnernetz.forum.TopicSummary;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchHit;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("What people write is told with its language")
class LanguageOfTextsTest {
    private static final LocalDateTime START = World.soon();

    private World world;
    private Organisation home;
    private PersonId writer;

    @BeforeEach
    void home() {
        world = World.inSharedDatabase();
        home = world.organisation("polyglot");
        writer = world.member(home, "polyglot", Role.MEMBER);
    }

    @Test
    @DisplayName("in every list of topics, beside each post, and kept when a post is changed")
    void topics() {
        var topic = open("Money for founders", "en");
        var german = reply(topic, null);
        var english = reply(topic, "en");
        var edited = as(() -> forums().edit(english.id(), "Still English"));

        assertThat(topic.language()).isEqualTo("en");
        assertThat(german.language()).isEqualTo("de");
        assertThat(edited.language()).isEqualTo("en");
        assertThat(as(() -> forums().ofOrganisation(home.slug(), PageRequest.first()))
                        .items())
                .extracting(TopicSummary::language)
                .containsExactly("en");
        assertThat(as(() -> forums().read(home.slug(), topic.id(), PageRequest.first()))
                        .posts()
                        .items())
                .extracting(Post::language)
                .containsExactly("en", "de", "en");
    }

    @Test
    @DisplayName("in the list of what is unread, over all own organisations")
    void unread() {
        var reader = world.member(home, "reader", Role.MEMBER);
        var topic = open("Money for founders", "en");
        assertThat(world.asPerson(reader, () -> forums().unread(100)))
                .filteredOn(entry -> entry.topic().id().equals(topic.id()))
                .extracting(entry -> entry.topic().language())
                .containsExactly("en");
    }

    @Test
    @DisplayName("of events, in lists and among the own; a change that says nothing leaves it")
    void ofEvents() {
        var event = as(() -> events().announce(draft("en")));
        var changed = as(() -> events().change(event.id(), draft(null)));
        as(() -> events().signUp(event.id()));

        assertThat(event.language()).isEqualTo("en");
        assertThat(changed.language()).isEqualTo("en");
        assertThat(as(() -> events().change(event.id(), draft("de"))).language())
                .isEqualTo("de");
        assertThat(world.asPerson(writer, () -> events().mine(10)))
                .extracting(Occasion::language)
                .containsExactly("de");
    }

    @Test
    @DisplayName("of what is found: a German answer in an English topic keeps both")
    void found() {
        var topic = open("Money for founders", "en");
        as(() -> forums().reply(topic.id(), "Zuschuss und Darlehen"));
        as(() -> events().announce(draft("en")));

        assertThat(hit("founders")).extracting("titleLanguage", "language").containsExactly("en", "en");
        assertThat(hit("Zuschuss")).extracting("titleLanguage", "language").containsExactly("en", "de");
        assertThat(hit("Evening")).extracting("titleLanguage", "language").containsExactly("en", "en");
    }

    @Test
    @DisplayName("as a plain tag only")
    void wrong() {
        var forum = world.forum(home, Audience.ORGANISATION);
        var topic = open("Title", "de");
        var draft = new NewTopic(forum.id(), "Title", Audience.ORGANISATION, null, "Text", "<b>");
        assertWrong(() -> forums().open(draft));
        assertWrong(() -> forums().reply(topic.id(), "Text", "EN"));
        assertWrong(() -> events().announce(draft("english")));
    }

    private void assertWrong(Callable<?> work) {
        assertThatThrownBy(() -> as(work))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::field)
                                .containsExactly("language"));
    }

    private SearchHit hit(String words) {
        var query = new SearchQuery(words, null, null, Map.of(), PageRequest.first());
        return as(() -> world.get(Search.class).find(home.slug(), query, Locale.GERMAN))
                .hits()
                .items()
                .get(0);
    }

    private Topic open(String title, String language) {
        var forum = world.forum(home, Audience.ORGANISATION);
        var draft = new NewTopic(forum.id(), title, Audience.ORGANISATION, null, "Text", language);
        return as(() -> forums().open(draft));
    }

    private Post reply(Topic topic, @Nullable String language) {
        return as(() -> forums().reply(topic.id(), "Text", language));
    }

    private static NewOccasion draft(@Nullable String language) {
        return new NewOccasion(
                "Evening", "", START, START.plusHours(1), "Hall", null, 5, Audience.ORGANISATION, null, language);
    }

    private <T> T as(Callable<T> work) {
        return world.as(writer, home, work);
    }

    private Forums forums() {
        return world.get(Forums.class);
    }

    private Events events() {
        return world.get(Events.class);
    }
}
