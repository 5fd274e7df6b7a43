// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.form.Upload;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.Forums;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.profile.Profile;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("The picture of a member")
class PicturesTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Profiles PROFILES = WORLD.get(Profiles.class);
    private static final Forums FORUMS = WORLD.get(Forums.class);
    private static final Organisation HOME = WORLD.organisation("pictures-home");
    private static final Organisation ABROAD = WORLD.organisation("pictures-abroad");
    private static final PersonId COLLEAGUE = WORLD.member(HOME, "picturescolleague", Role.MEMBER);
    private static final PersonId GUEST = WORLD.member(HOME, "picturesguest", Role.GUEST);
    private static final PersonId PARTNER = WORLD.member(ABROAD, "picturespartner", Role.MEMBER);
    private static final PersonId OFF = WORLD.member(ABROAD, "picturesoff", false, Role.ADMINISTRATOR);
    private static final Forum FORUM = WORLD.forum(HOME, Audience.PUBLIC);

    private final String own = UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private PersonId shown;

    @BeforeEach
    void person() {
        shown = WORLD.member(HOME, "picturesshown" + own, Role.MEMBER);
    }

    private static Upload photograph(int width) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Upload.of("Bild.png", out.toByteArray());
    }

    private void show(@Nullable Upload picture, Seen seen) {
        WORLD.as(shown, HOME, () -> {
            PROFILES.showPicture(picture, seen);
            return "";
        });
    }

    private String digest() {
        return WORLD.as(shown, HOME, PROFILES::mine).get(ProfileField.PICTURE).text();
    }

    private boolean sees(Acting reader) {
        var digest = digest();
        try {
            return WORLD.as(reader, () -> PROFILES.picture(shown, digest)).length > 0;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static Acting at(PersonId person, Organisation organisation) {
        return WORLD.acting(person, organisation);
    }

    @Test
    @DisplayName("is seen by whom it is for: the organisation without its guests, the network, or nobody else")
    void isSeen() {
        show(photograph(8), Seen.ORGANISATION);
        assertThat(sees(at(COLLEAGUE, HOME))).isTrue();
        assertThat(sees(at(shown, HOME))).isTrue();
        assertThat(sees(at(GUEST, HOME))).isFalse();
        assertThat(sees(at(PARTNER, ABROAD))).isFalse();

        show(null, Seen.NETWORK);
        assertThat(sees(at(PARTNER, ABROAD))).isTrue();
        assertThat(sees(at(OFF, ABROAD))).isFalse();
        assertThat(sees(at(GUEST, HOME))).isFalse();

        show(null, Seen.NOBODY);
        assertThat(sees(at(COLLEAGUE, HOME))).isFalse();
        assertThat(sees(at(PARTNER, ABROAD))).isFalse();
        assertThat(sees(at(shown, HOME))).isTrue();
        var digest = digest();
        assertThatThrownBy(() -> WORLD.asPerson(COLLEAGUE, () -> PROFILES.picture(shown, digest)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("stands beside their posts and in the directory for the same readers, in the same statement")
    void standsBesidePosts() {
        show(photograph(8), Seen.ORGANISATION);
        var topic = WORLD.topic(shown, HOME, FORUM, Audience.PUBLIC);
        assertThat(beside(at(COLLEAGUE, HOME), topic.id())).isEqualTo(digest());
        assertThat(beside(at(PARTNER, ABROAD), topic.id())).isNull();
        assertThat(beside(at(GUEST, HOME), topic.id())).isNull();
        assertThat(WORLD.as(COLLEAGUE, HOME, () -> PROFILES.of(shown)))
                .extracting(profile -> profile.text(ProfileField.PICTURE))
                .containsExactly(digest());
        show(null, Seen.NETWORK);
        assertThat(beside(at(PARTNER, ABROAD), topic.id())).isEqualTo(digest());
        assertThat(beside(at(OFF, ABROAD), topic.id())).isNull();
        assertThat(WORLD.get(Forums.class)
                        .look(HOME.slug(), topic.id(), PageRequest.first())
                        .posts()
                        .items())
                .as("for a visitor")
                .allSatisfy(post -> assertThat(post.author().picture()).isNull());
        show(null, Seen.NOBODY);
        assertThat(beside(at(shown, HOME), topic.id())).as("as others see it").isNull();
        assertThat(WORLD.as(COLLEAGUE, HOME, () -> PROFILES.of(shown)))
                .extracting(profile -> profile.text(ProfileField.PICTURE))
                .containsExactly("");
    }

    private static @Nullable String beside(Acting reader, UUID topic) {
        return WORLD.as(reader, () -> FORUMS.look(reader.slug(), topic, PageRequest.first()))
                .posts()
                .items()
                .get(0)
                .author()
                .picture();
    }

    @Test
    @DisplayName("stays while other things are told, is replaced, and is removed; what was replaced is gone")
    void isReplaced() {
        assertThatThrownBy(() -> show(null, Seen.NETWORK)).isInstanceOf(InvalidException.class);
        show(photograph(8), Seen.ORGANISATION);
        var first = digest();
        WORLD.as(shown, HOME, () -> {
            PROFILES.tell(Map.of(
                    ProfileField.ROOM, new Told("7", Seen.ORGANISATION),
                    ProfileField.PICTURE, new Told("0".repeat(64), Seen.NETWORK)));
            return "";
        });
        assertThat(digest()).isEqualTo(first);
        var other = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        show(written(other), Seen.ORGANISATION);
        assertThat(digest()).isNotEqualTo(first);
        assertThatThrownBy(() -> WORLD.as(COLLEAGUE, HOME, () -> PROFILES.picture(shown, first)))
                .isInstanceOf(NotFoundException.class);
        var second = digest();
        WORLD.as(shown, HOME, () -> {
            PROFILES.removePicture();
            return "";
        });
        assertThatThrownBy(() -> WORLD.as(shown, HOME, () -> PROFILES.picture(shown, second)))
                .isInstanceOf(NotFoundException.class);
        assertThat(WORLD.as(COLLEAGUE, HOME, () -> PROFILES.of(shown)))
                .extracting(Profile::fields)
                .allSatisfy(fields -> assertThat(fields).doesNotContainKey(ProfileField.PICTURE));
    }

    private static Upload written(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Upload.of("Anderes.png", out.toByteArray());
    }

    @Test
    @DisplayName("goes with the membership, and is not for advice-seekers to show")
    void endsWithMembership() {
        show(photograph(8), Seen.NETWORK);
        var digest = digest();
        var seeker = WORLD.member(HOME, "picturesseeker" + own, Role.CLIENT);
        assertThatThrownBy(() -> WORLD.as(seeker, HOME, () -> {
                    PROFILES.showPicture(photograph(8), Seen.NETWORK);
                    return "";
                }))
                .isInstanceOf(NotAllowedException.class);
        WORLD.as(World.administratorOf(HOME), () -> {
            WORLD.get(Members.class).end(shown);
            return "";
        });
        assertThatThrownBy(() -> WORLD.as(PARTNER, ABROAD, () -> PROFILES.picture(shown, digest)))
                .isInstanceOf(NotFoundException.class);
    }
}
