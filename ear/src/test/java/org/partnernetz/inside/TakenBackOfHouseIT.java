// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.circle.Asked;
import org.partnernetz.circle.Readers;
import org.partnernetz.circle.Subject;
import org.partnernetz.demo.Samples;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.form.Upload;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.portrait.Bilingual;
import org.partnernetz.portrait.OfferDraft;
import org.partnernetz.portrait.Offers;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Role;

@DisplayName("What an organisation and its people tell in a transaction that is taken back is gone afterwards:")
class TakenBackOfHouseIT extends InServer {
    private static final String SECRET = "einmal" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    Events events;

    @Inject
    Attachments attachments;

    @Inject
    Offers offers;

    @Inject
    Profiles profiles;

    @Inject
    Samples samples;

    @Inject
    Settings settings;

    @Inject
    Readers readers;

    @Inject
    Forums forums;

    @Inject
    Clock clock;

    private Acting administrator;
    private Acting member;

    @BeforeEach
    void find() throws Exception {
        administrator = person("fitt", Role.ADMINISTRATOR);
        member = person("fitt", Role.MEMBER);
    }

    @Test
    @OfSlice("file")
    @DisplayName("a file of an event, which was not there before")
    void file() throws Exception {
        var begin = LocalDateTime.now(clock).plusDays(30).withNano(0);
        var draft =
                new NewOccasion(SECRET, "", begin, begin.plusHours(1), "Hier", null, 5, Audience.ORGANISATION, null);
        var event = takenBack(member, () -> {
            var announced = events.announce(draft).id();
            var file = Upload.of("Programm.txt", SECRET.getBytes(StandardCharsets.UTF_8));
            attachments.add(ItemKind.EVENT, announced, file);
            assertThat(attachments.of(ItemKind.EVENT, announced))
                    .extracting(Attached::name)
                    .containsExactly("Programm.txt");
            return announced;
        });
        assertThat(tenant.callAs(member, () -> attachments.of(ItemKind.EVENT, event)))
                .isEmpty();
    }

    @Test
    @OfSlice("circle")
    @DisplayName("a topic, with those who could see it")
    void circle() throws Exception {
        var topic = takenBack(member, () -> {
            var forum = forums.forums("fitt").stream()
                    .filter(one -> one.audience() == Audience.NETWORK)
                    .findFirst()
                    .orElseThrow();
            var opened = forums.open(new NewTopic(forum.id(), SECRET, Audience.ORGANISATION, null, SECRET));
            var asked = new Asked(Subject.TOPIC, opened.id().toString());
            assertThat(readers.of(asked).people()).isPositive();
            assertThat(readers.named(asked, "fitt", PageRequest.after(null)).items())
                    .isNotEmpty();
            return asked;
        });
        assertThatThrownBy(() -> tenant.callAs(member, () -> readers.of(topic))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @OfSlice("portrait")
    @DisplayName("an offer of the organisation")
    void offer() throws Exception {
        var told = new Bilingual(SECRET, SECRET);
        var draft = new OfferDraft(told, told, told, "", List.of("de"), false, List.of(), "0681 1", "", true, true);
        takenBack(administrator, () -> {
            offers.add(draft);
            assertThat(titles()).contains(SECRET);
            return SECRET;
        });
        assertThat(tenant.callAs(administrator, this::titles)).doesNotContain(SECRET);
    }

    private List<String> titles() {
        return offers.own().stream()
                .map(offer -> offer.content().title().german())
                .toList();
    }

    @Test
    @OfSlice("setting")
    @DisplayName("a setting of the organisation")
    void setting() throws Exception {
        takenBack(administrator, () -> {
            settings.choose(Setting.CASE_WORDS, SECRET);
            assertThat(settings.own()).extracting("own").contains(SECRET);
            return SECRET;
        });
        assertThat(tenant.callAs(administrator, settings::own))
                .extracting("own")
                .doesNotContain(SECRET);
    }

    @Test
    @OfSlice("profile")
    @DisplayName("a profile")
    void profile() throws Exception {
        var before = tenant.callAs(member, profiles::mine);
        takenBack(member, () -> {
            profiles.tell(Map.of(ProfileField.ROOM, new Told("Zimmer 7", Seen.ORGANISATION)));
            assertThat(profiles.mine().get(ProfileField.ROOM).text()).isEqualTo("Zimmer 7");
            return SECRET;
        });
        assertThat(tenant.callAs(member, profiles::mine)).isEqualTo(before);
    }

    @Test
    @OfSlice("demo")
    @DisplayName("a removal of sample data that others have changed meanwhile")
    void samples() throws Exception {
        var coordination = person("gim", Role.ADMINISTRATOR);
        var before = tenant.callAs(coordination, samples::look).orElseThrow();
        takenBack(coordination, () -> {
            assertThatThrownBy(() -> samples.remove(before.people() + 1)).isInstanceOf(ConflictException.class);
            return before;
        });
        assertThat(tenant.callAs(coordination, samples::look).orElseThrow().people())
                .isEqualTo(before.people());
    }
}
