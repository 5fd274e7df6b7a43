// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.fixture.World;
import org.partnernetz.form.Upload;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.forum.Post;
import org.partnernetz.group.Entry;
import org.partnernetz.group.Group;
import org.partnernetz.group.Groups;
import org.partnernetz.group.NewGroup;
import org.partnernetz.member.Members;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Documents of a working group")
class GroupFilesTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Attachments ATTACHMENTS = WORLD.get(Attachments.class);
    private static final Groups GROUPS = WORLD.get(Groups.class);
    private static final Forums FORUMS = WORLD.get(Forums.class);
    private static final Organisation HOME = WORLD.organisation("groupfiles-home");
    private static final Organisation ABROAD = WORLD.organisation("groupfiles-abroad");
    private static final PersonId CHAIR = WORLD.member(HOME, "groupfileschair", Role.MEMBER);
    private static final PersonId COLLEAGUE = WORLD.member(HOME, "groupfilescolleague", Role.MEMBER);
    private static final PersonId OUTSIDER = WORLD.member(HOME, "groupfilesoutsider", Role.MEMBER);
    private static final PersonId MODERATOR = WORLD.member(HOME, "groupfilesmoderator", Role.MODERATOR);
    private static final PersonId GUEST = WORLD.member(HOME, "groupfilesguest", Role.GUEST);

    private final String own = UUID.randomUUID().toString();
    private PersonId partner;
    private Group group;

    @BeforeEach
    void found() {
        partner = WORLD.member(ABROAD, "groupfilespartner" + own.replaceAll("[^a-z]", ""), Role.MEMBER);
        group = WORLD.as(CHAIR, HOME, () -> GROUPS.found(new NewGroup("AG " + own, "Wozu", Entry.HIDDEN, null)));
        for (var person : new PersonId[] {COLLEAGUE, GUEST, partner}) {
            WORLD.as(CHAIR, HOME, () -> {
                GROUPS.add(group.id(), person);
                return "";
            });
        }
    }

    private Upload file(String name) {
        return Upload.of(name + ".txt", (own + name).getBytes(StandardCharsets.UTF_8));
    }

    private Attached add(Acting by, String name) {
        return WORLD.as(by, () -> ATTACHMENTS.add(ItemKind.GROUP, group.id(), file(name)));
    }

    private static Acting at(PersonId person, Organisation organisation) {
        return WORLD.acting(person, organisation);
    }

    private static void refused(Acting by, UUID file) {
        assertThatThrownBy(() -> WORLD.as(by, () -> ATTACHMENTS.open(file))).isInstanceOf(NotFoundException.class);
        notRemoved(by, file);
    }

    private static void notRemoved(Acting by, UUID file) {
        assertThatThrownBy(() -> remove(by, file)).isInstanceOf(NotFoundException.class);
    }

    private static Object remove(Acting by, UUID file) {
        return WORLD.as(by, () -> {
            ATTACHMENTS.remove(file);
            return "";
        });
    }

    @Test
    @DisplayName("are read by its members of all organisations, and by nobody else")
    void areRead() {
        var document = add(at(partner, ABROAD), "Protokoll");
        for (var by : new Acting[] {at(CHAIR, HOME), at(COLLEAGUE, HOME), at(GUEST, HOME), at(partner, ABROAD)}) {
            assertThat(WORLD.as(by, () -> ATTACHMENTS.open(document.id())).bytes())
                    .isEqualTo(file("Protokoll").bytes());
        }
        for (var person : new PersonId[] {OUTSIDER, MODERATOR}) {
            refused(at(person, HOME), document.id());
            assertThat(WORLD.as(person, HOME, () -> ATTACHMENTS.of(ItemKind.GROUP, group.id())))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("are added by its members who are no guests")
    void areAdded() {
        for (var by : new Acting[] {at(GUEST, HOME), at(OUTSIDER, HOME), at(MODERATOR, HOME)}) {
            assertThatThrownBy(() -> add(by, "nein")).isInstanceOf(NotFoundException.class);
        }
        assertThat(add(at(COLLEAGUE, HOME), "ja").removable()).isTrue();
    }

    @Test
    @DisplayName("are removed by whoever added them and by those who lead it, also of another organisation")
    void areRemoved() {
        var theirs = add(at(partner, ABROAD), "eins");
        notRemoved(at(COLLEAGUE, HOME), theirs.id());
        notRemoved(at(GUEST, HOME), theirs.id());
        remove(at(CHAIR, HOME), theirs.id());
        assertThat(WORLD.as(partner, ABROAD, ATTACHMENTS::space).files()).isZero();
        var again = add(at(partner, ABROAD), "zwei");
        remove(at(partner, ABROAD), again.id());
        assertThat(WORLD.as(CHAIR, HOME, () -> ATTACHMENTS.of(ItemKind.GROUP, group.id())))
                .isEmpty();
    }

    @Test
    @DisplayName("are closed to whoever leaves it or the organisation, whatever their browser still knows")
    void areClosed() {
        var document = add(at(CHAIR, HOME), "Satzung");
        var gone = add(at(partner, ABROAD), "Beitrag");
        var stale = at(partner, ABROAD);
        WORLD.as(World.administratorOf(ABROAD), () -> {
            WORLD.get(Members.class).end(partner);
            return "";
        });
        refused(stale, document.id());
        refused(stale, gone.id());
        assertThat(WORLD.as(CHAIR, HOME, () -> ATTACHMENTS.open(gone.id())).bytes())
                .isNotEmpty();
    }

    @Test
    @DisplayName("and the files of its posts are for its members, guests among them")
    void filesOfPosts() {
        var topic = new NewTopic(group.forum(), "Unter uns", Audience.GROUP, group.id(), "Text");
        var opened = WORLD.as(CHAIR, HOME, () -> FORUMS.open(topic));
        var post = WORLD.as(
                GUEST,
                HOME,
                () -> ATTACHMENTS.make(
                        ItemKind.POST,
                        Map.of("file", file("Anhang")),
                        () -> FORUMS.reply(opened.id(), "Antwort"),
                        Post::id));
        var file =
                WORLD.as(partner, ABROAD, () -> FORUMS.post(post.id())).files().get(0);
        assertThat(WORLD.as(partner, ABROAD, () -> ATTACHMENTS.open(file.id())).bytes())
                .isNotEmpty();
        refused(at(OUTSIDER, HOME), file.id());
        refused(at(MODERATOR, HOME), file.id());
    }
}
