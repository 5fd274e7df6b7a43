// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.event.Occasion;
import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.fixture.World;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Codes;

@DisplayName("Files of an event")
class AttachmentsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Attachments ATTACHMENTS = WORLD.get(Attachments.class);
    private static final ContentFolder CONTENTS = WORLD.get(ContentFolder.class);

    private String own;
    private Organisation home;
    private PersonId author;
    private PersonId colleague;
    private PersonId stranger;
    private Organisation abroad;

    @BeforeEach
    void people() {
        own = Codes.fresh(8).toLowerCase(Locale.ROOT);
        home = WORLD.organisation("files-" + own);
        abroad = WORLD.organisation("files-abroad-" + own);
        author = WORLD.member(home, "files author " + own, Role.MEMBER);
        colleague = WORLD.member(home, "files colleague " + own, Role.MEMBER);
        stranger = WORLD.member(abroad, "files stranger " + own, Role.ADMINISTRATOR);
    }

    private Occasion announce(Audience audience) {
        var start = World.soon();
        var draft = new NewOccasion("Termin", "", start, start.plusHours(1), "Ort", null, 5, audience, null);
        return WORLD.as(author, home, () -> WORLD.get(Events.class).announce(draft));
    }

    private Upload file(String content) {
        return Upload.of("Programm.txt", (own + content).getBytes(StandardCharsets.UTF_8));
    }

    private Attached add(PersonId person, Organisation organisation, Occasion event, Upload file) {
        return WORLD.as(person, organisation, () -> ATTACHMENTS.add(ItemKind.EVENT, event.id(), file));
    }

    private byte[] open(PersonId person, Organisation organisation, UUID file) {
        return WORLD.as(person, organisation, () -> ATTACHMENTS.open(file)).bytes();
    }

    @Test
    @DisplayName("are shown to visitors in the space of their organisation alone")
    void areVisited() {
        var event = announce(Audience.PUBLIC);
        var file = add(author, home, event, file("offen")).id();
        assertThat(ATTACHMENTS.open(file, home.id()).bytes()).isNotEmpty();
        assertThatThrownBy(() -> ATTACHMENTS.open(file, abroad.id())).isInstanceOf(NotFoundException.class);
        assertThat(WORLD.as(stranger, abroad, () -> ATTACHMENTS.open(file, abroad.id()))
                        .bytes())
                .isNotEmpty();
    }

    @Test
    @DisplayName("are read by whoever sees it and changed by whoever organises it")
    void followTheEvent() {
        var event = announce(Audience.ORGANISATION);
        var added = add(author, home, event, file("a"));
        assertThat(new String(open(colleague, home, added.id()), StandardCharsets.UTF_8))
                .isEqualTo(own + "a");
        assertThatThrownBy(() -> open(stranger, abroad, added.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> add(colleague, home, event, file("b"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> add(stranger, abroad, event, file("b"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> remove(colleague, added)).isInstanceOf(NotFoundException.class);
        remove(author, added);
        assertThatThrownBy(() -> open(author, home, added.id())).isInstanceOf(NotFoundException.class);
    }

    private void remove(PersonId person, Attached file) {
        WORLD.as(person, home, () -> {
            ATTACHMENTS.remove(file.id());
            return null;
        });
    }

    @Test
    @DisplayName("are of nobody's organisation but the own one, also where everybody may see the event")
    void stayAtHome() {
        var event = announce(Audience.PUBLIC);
        var added = add(author, home, event, file("a"));
        assertThat(open(stranger, abroad, added.id())).isNotEmpty();
        assertThatThrownBy(() -> add(stranger, abroad, event, file("b"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("with the same content are one file, and one content on disk for all organisations")
    void areStoredOnce() {
        var event = announce(Audience.ORGANISATION);
        var added = add(author, home, event, file("gleich"));
        assertThat(add(author, home, event, file("gleich"))).isEqualTo(added);
        assertThat(WORLD.as(author, home, ATTACHMENTS::space).files()).isEqualTo(1);
        assertThat(WORLD.as(author, home, ATTACHMENTS::space).bytes())
                .isEqualTo(file("gleich").size());
    }

    @Test
    @DisplayName("lose their content on disk a day after the last one who had it is gone")
    void areSwept() throws Exception {
        var event = announce(Audience.ORGANISATION);
        var gone = add(author, home, event, file("geht"));
        var stays = add(author, home, event, file("bleibt"));
        remove(author, gone);
        var now = WORLD.get(Clock.class).instant();
        for (var name : new String[] {"geht", "bleibt"}) {
            Files.setLastModifiedTime(place(name), FileTime.from(now.minus(Duration.ofDays(2))));
        }
        WORLD.as(
                author,
                home,
                () -> CONTENTS.sweep(now.minus(Duration.ofDays(1)), WORLD.get(FileRepository.class)::kept));
        assertThat(place("geht")).doesNotExist();
        assertThat(place("bleibt")).exists();
        assertThat(open(author, home, stays.id())).isNotEmpty();
    }

    private Path place(String name) {
        var hash = file(name).sha256();
        return WORLD.get(FileSettings.class)
                .folder()
                .resolve(hash.substring(0, 2))
                .resolve(hash);
    }

    private void allow(@Nullable String megabytes) {
        WORLD.as(WORLD.keeper(), () -> {
            WORLD.get(Settings.class).chooseFor(home.slug(), Setting.MOST_MEGABYTES, megabytes);
            return home;
        });
    }

    @Test
    @DisplayName("are not taken from somebody who has brought too much today, whatever became of it")
    void areNotTooMuch() {
        var event = announce(Audience.ORGANISATION);
        var settings = WORLD.get(FileSettings.class);
        var former = settings.dailyMegabytes;
        settings.dailyMegabytes = 1;
        try {
            var half = Upload.of("a.txt", own.repeat(600_000 / own.length()).getBytes(StandardCharsets.UTF_8));
            remove(author, add(author, home, event, half));
            assertThatThrownBy(() -> add(author, home, event, half))
                    .isInstanceOfSatisfying(
                            ConflictException.class, e -> assertThat(e.code()).isEqualTo("too-much-today"));
        } finally {
            settings.dailyMegabytes = former;
        }
    }

    @Test
    @DisplayName("take no more than the space of their organisation, and no more than so many for one event")
    void fit() {
        var event = announce(Audience.ORGANISATION);
        allow("0");
        assertThatThrownBy(() -> add(author, home, event, file("voll")))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("storage-full"));
        assertThat(place("voll")).doesNotExist();
        allow(null);
        assertThat(WORLD.as(author, home, ATTACHMENTS::space).files()).isZero();
        for (var number = 0; number < ItemKind.EVENT.most(); number++) {
            add(author, home, event, file("Nr. " + number));
        }
        assertThatThrownBy(() -> add(author, home, event, file("zu viel")))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("too-many-files"));
    }
}
