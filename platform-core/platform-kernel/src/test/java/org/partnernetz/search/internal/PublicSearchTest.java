// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.event.Events;
import org.partnernetz.event.NewOccasion;
import org.partnernetz.fixture.World;
import org.partnernetz.portrait.Bilingual;
import org.partnernetz.portrait.Offer;
import org.partnernetz.portrait.OfferDraft;
import org.partnernetz.portrait.Offers;
import org.partnernetz.search.host.PublicSearch;
import org.partnernetz.search.host.PublicSearch.Hit;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("The public search")
class PublicSearchTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final PublicSearch SEARCH = WORLD.get(PublicSearch.class);

    @Test
    @DisplayName("finds offers in both languages, then public events, and nothing that is not for everybody")
    void finds() {
        var home = WORLD.organisation("public-search");
        var writer = WORLD.member(home, "public-searcher", Role.MODERATOR);
        var offer = add(home, "Quittenberatung", "Quince advice");
        announce(home, writer, Audience.PUBLIC);
        announce(home, writer, Audience.NETWORK);
        announce(home, writer, Audience.ORGANISATION);

        assertThat(SEARCH.find("Quittenberatung")).extracting(Hit::kind).containsExactly("offer", "event");
        var hit = SEARCH.find("quince").get(0);
        assertThat(hit.address()).isEqualTo("/o/" + home.slug() + "/offers/" + offer.id());
        assertThat(hit.language()).isEqualTo("de");
        assertThat(SEARCH.find("  ")).isEmpty();
        assertThat(SEARCH.find("\u0000' \" & <b> -")).isEmpty();

        WORLD.as(World.administratorOf(home), () -> {
            WORLD.get(Offers.class).archive(offer.id());
            return home;
        });
        assertThat(SEARCH.find("Quittenberatung")).extracting(Hit::kind).containsExactly("event");
    }

    private static Offer add(Organisation home, String german, String english) {
        var words = new Bilingual("Zwei Sätze.", "Two sentences.");
        var draft = new OfferDraft(
                new Bilingual(german, english),
                words,
                words,
                "",
                List.of(),
                false,
                List.of("99098"),
                "",
                "",
                true,
                true);
        return WORLD.as(
                World.administratorOf(home), () -> WORLD.get(Offers.class).add(draft));
    }

    private static void announce(Organisation home, PersonId writer, Audience audience) {
        var start = World.soon();
        var draft = new NewOccasion("Quittenberatung", "", start, start.plusHours(1), "Ort", null, 5, audience, null);
        WORLD.as(writer, home, () -> WORLD.get(Events.class).announce(draft));
    }
}
