// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.mail.Button;
import org.partnernetz.mail.Mail;
import org.partnernetz.mail.Mailbox.Received;
import org.partnernetz.mail.Mails;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Role;

@DisplayName("The mailbox of the demo")
class DemoMailboxTest {
    private final MailSettings settings = new MailSettings();
    private final World world = World.inSharedDatabase();
    private boolean there = true;

    @BeforeEach
    void begin() {
        settings.demo = true;
        settings.site = Optional.of("https://netz.example");
        var stored = world.get(DemoRepository.class);
        world.kernel().with(MailSettings.class, settings).with(DemoRepository.class, new DemoRepository() {
            @Override
            public boolean isThere() {
                return there;
            }

            @Override
            public Set<String> kept(List<String> letters) {
                return stored.kept(letters);
            }
        });
    }

    @Test
    @DisplayName("takes what has no mail server to go to, with its link, and shows it to the coordination alone")
    void takes() throws Exception {
        MailNode.forgetMails();
        var organisation = world.organisation("letters");
        var chief = world.member(organisation, "letterchief", Role.ADMINISTRATOR);
        var letter = MailNode.letter("Einladung").leadsTo(Button.secret("Öffnen", "/join/ABCD"));
        world.as(chief, organisation, () -> world.get(Mails.class).send(letter));
        carry();

        var letters = world.as(
                World.coordination(), () -> world.get(DefaultMailbox.class).letters());
        assertThat(letters).singleElement().satisfies(received -> {
            assertThat(received.subject()).isEqualTo("Einladung");
            assertThat(received.link()).isEqualTo("https://netz.example/join/ABCD");
            assertThat(received.text()).contains("Öffnen:\n");
            assertThat(received.html()).contains("<html lang=\"de\">", "/join/ABCD");
        });
        assertThat(world.as(
                        chief,
                        organisation,
                        () -> world.get(Mails.class).list(PageRequest.first()).items()))
                .extracting(Mail::state)
                .containsExactly(Mail.State.SENT);
        assertThatThrownBy(() -> world.as(
                        chief,
                        organisation,
                        () -> world.get(DefaultMailbox.class).letters()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("shows nothing any more once the samples are gone, and no letter that the list of mails has lost")
    void forgets() throws Exception {
        MailNode.forgetMails();
        var organisation = world.organisation("forgotten");
        var chief = world.member(organisation, "forgottenchief", Role.ADMINISTRATOR);
        world.as(chief, organisation, () -> world.get(Mails.class).send(MailNode.letter("Bleibt")));
        world.as(chief, organisation, () -> world.get(Mails.class).send(MailNode.letter("Geht")));
        carry();
        assertThat(letters()).hasSize(2);
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute("delete from core.mail where subject = 'Geht'");
        }
        assertThat(letters())
                .singleElement()
                .satisfies(left -> assertThat(left.subject()).isEqualTo("Bleibt"));
        there = false;
        assertThat(letters()).isEmpty();
        there = true;
        assertThat(letters()).isEmpty();
    }

    private List<Received> letters() {
        return world.as(
                World.coordination(), () -> world.get(DefaultMailbox.class).letters());
    }

    @Test
    @DisplayName("is closed where there is a mail server, outside of demos, and once their samples are gone")
    void isClosed() {
        assertThat(world.get(DefaultMailbox.class).isInUse()).isTrue();
        there = false;
        assertThat(world.get(DefaultMailbox.class).isInUse()).isFalse();
        assertThat(world.get(MailLine.class).isReady()).isFalse();
        there = true;
        settings.demo = false;
        assertThat(world.get(DefaultMailbox.class).isInUse()).isFalse();
        settings.demo = true;
        settings.host = Optional.of("mail.example");
        assertThat(world.get(DefaultMailbox.class).isInUse()).isFalse();
    }

    private void carry() throws InterruptedException {
        var postman = world.get(Postman.class);
        do {
            postman.beat();
            Thread.sleep(5);
        } while (!postman.isFree());
    }
}
