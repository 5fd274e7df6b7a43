// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.fixture.World;
import org.partnernetz.form.Upload;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.Post;
import org.partnernetz.forum.PostFile;
import org.partnernetz.forum.Topic;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Files of a post")
class PostFilesTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Attachments ATTACHMENTS = WORLD.get(Attachments.class);
    private static final Forums FORUMS = WORLD.get(Forums.class);
    private static final Moderation MODERATION = WORLD.get(Moderation.class);
    private static final Organisation HOME = WORLD.organisation("postfiles-home");
    private static final Organisation ABROAD = WORLD.organisation("postfiles-abroad");
    private static final PersonId AUTHOR = WORLD.member(HOME, "postfilesauthor", Role.MEMBER);
    private static final PersonId COLLEAGUE = WORLD.member(HOME, "postfilescolleague", Role.MEMBER);
    private static final PersonId MODERATOR = WORLD.member(HOME, "postfilesmoderator", Role.MODERATOR);
    private static final PersonId STRANGER = WORLD.member(ABROAD, "postfilesstranger", Role.ADMINISTRATOR);
    private static final Forum FORUM = WORLD.forum(HOME, Audience.NETWORK);

    private final String own = UUID.randomUUID().toString();

    private Upload file(String name) {
        return Upload.of(name + ".txt", (own + name).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Upload> files(int count) {
        var files = new LinkedHashMap<String, Upload>();
        for (var number = 1; number <= count; number++) {
            files.put("file" + number, file("Datei " + number));
        }
        return files;
    }

    private Topic topic(Audience audience) {
        return WORLD.topic(AUTHOR, HOME, FORUM, audience);
    }

    private Post answer(Topic topic, PersonId person, Map<String, Upload> files) {
        var made = WORLD.as(
                person,
                HOME,
                () -> ATTACHMENTS.make(ItemKind.POST, files, () -> FORUMS.reply(topic.id(), "Antwort"), Post::id));
        return WORLD.as(person, HOME, () -> FORUMS.post(made.id()));
    }

    private byte[] open(PersonId person, Organisation organisation, PostFile file) {
        return WORLD.as(person, organisation, () -> ATTACHMENTS.open(file.id())).bytes();
    }

    private void refused(PersonId person, Organisation organisation, PostFile file) {
        assertThatThrownBy(() -> open(person, organisation, file)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> remove(person, organisation, file)).isInstanceOf(NotFoundException.class);
    }

    private static Object remove(PersonId person, Organisation organisation, PostFile file) {
        return WORLD.as(person, organisation, () -> {
            ATTACHMENTS.remove(file.id());
            return "";
        });
    }

    @Test
    @DisplayName("come with it, and are listed where it is read, without another statement")
    void areListed() {
        var topic = topic(Audience.NETWORK);
        answer(topic, AUTHOR, Map.of());
        answer(topic, AUTHOR, Map.of("file", file("Plan für März")));
        var posts = WORLD.as(STRANGER, ABROAD, () -> FORUMS.read(ABROAD.slug(), topic.id(), PageRequest.first()))
                .posts()
                .items();
        assertThat(posts.get(1).files()).isEmpty();
        assertThat(posts.get(2).files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Plan-für-März.txt");
            assertThat(file.type()).isEqualTo("text/plain");
            assertThat(file.size()).isEqualTo(file("Plan für März").size());
            assertThat(open(STRANGER, ABROAD, file))
                    .isEqualTo(file("Plan für März").bytes());
        });
    }

    @Test
    @DisplayName("are read by whoever reads it, and changed by its author alone")
    void followThePost() {
        var inside = answer(topic(Audience.ORGANISATION), AUTHOR, files(1));
        var file = inside.files().get(0);
        assertThat(open(COLLEAGUE, HOME, file)).isNotEmpty();
        refused(STRANGER, ABROAD, file);
        for (var person : new PersonId[] {COLLEAGUE, MODERATOR}) {
            assertThatThrownBy(() -> remove(person, HOME, file)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            WORLD.as(person, HOME, () -> ATTACHMENTS.add(ItemKind.POST, inside.id(), file("fremd"))))
                    .isInstanceOf(NotFoundException.class);
        }
        remove(AUTHOR, HOME, file);
        assertThat(WORLD.as(AUTHOR, HOME, () -> FORUMS.post(inside.id())).files())
                .isEmpty();
    }

    @Test
    @DisplayName("are five at most, and make no post if they are refused")
    void areFew() {
        var topic = topic(Audience.NETWORK);
        var full = answer(topic, AUTHOR, files(ItemKind.POST.most()));
        assertThat(full.files()).hasSize(5);
        assertThatThrownBy(() -> answer(topic, AUTHOR, files(6)))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("too-many-files"));
        var settings = WORLD.get(FileSettings.class);
        settings.scanner = Optional.of("127.0.0.1:1");
        try {
            assertThatThrownBy(() -> answer(topic, AUTHOR, files(1)))
                    .isInstanceOfSatisfying(
                            ConflictException.class, e -> assertThat(e.code()).isEqualTo("scanner-away"));
        } finally {
            settings.scanner = Optional.empty();
        }
        assertThat(WORLD.as(AUTHOR, HOME, () -> FORUMS.topic(HOME.slug(), topic.id()))
                        .posts())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("are hidden with it, and shown again")
    void areHidden() {
        var post = answer(topic(Audience.NETWORK), AUTHOR, files(1));
        var file = post.files().get(0);
        WORLD.as(AUTHOR, HOME, () -> MODERATION.decidePost(post.id(), Decision.Kind.WITHDRAWN, "", null));
        refused(COLLEAGUE, HOME, file);
        refused(STRANGER, ABROAD, file);
        assertThat(open(MODERATOR, HOME, file)).isNotEmpty();
        WORLD.as(AUTHOR, HOME, () -> MODERATION.takeBackPost(post.id(), Decision.Kind.WITHDRAWN, null));
        assertThat(open(STRANGER, ABROAD, file)).isNotEmpty();
    }

    @Test
    @DisplayName("are gone for everybody once it is erased, and free the space that they took")
    void areErased() {
        var before = WORLD.as(AUTHOR, HOME, ATTACHMENTS::space);
        var topic = topic(Audience.NETWORK);
        var post = answer(topic, AUTHOR, files(2));
        var other = answer(topic, AUTHOR, files(1));
        WORLD.as(MODERATOR, HOME, () -> MODERATION.decidePost(post.id(), Decision.Kind.ERASED, "Klientin", null));
        for (var file : post.files()) {
            refused(AUTHOR, HOME, file);
            refused(MODERATOR, HOME, file);
        }
        assertThat(WORLD.as(AUTHOR, HOME, () -> FORUMS.post(post.id())).files()).isEmpty();
        assertThatThrownBy(
                        () -> WORLD.as(AUTHOR, HOME, () -> ATTACHMENTS.add(ItemKind.POST, post.id(), file("wieder"))))
                .isInstanceOf(NotFoundException.class);
        WORLD.as(MODERATOR, HOME, () -> MODERATION.decide(topic.id(), Decision.Kind.ERASED, "Klientin", null));
        refused(AUTHOR, HOME, other.files().get(0));
        assertThat(WORLD.as(AUTHOR, HOME, ATTACHMENTS::space)).isEqualTo(before);
    }

    @Test
    @DisplayName("are neither added nor removed once its topic is closed")
    void areClosed() {
        var topic = topic(Audience.NETWORK);
        var post = answer(topic, AUTHOR, files(1));
        WORLD.as(MODERATOR, HOME, () -> MODERATION.close(topic.id(), "Erledigt", null));
        assertThatThrownBy(
                        () -> WORLD.as(AUTHOR, HOME, () -> ATTACHMENTS.add(ItemKind.POST, post.id(), file("später"))))
                .isInstanceOf(NotFoundException.class);
        var file = post.files().get(0);
        assertThatThrownBy(() -> remove(AUTHOR, HOME, file)).isInstanceOf(NotFoundException.class);
        assertThat(open(STRANGER, ABROAD, file)).isNotEmpty();
    }
}
