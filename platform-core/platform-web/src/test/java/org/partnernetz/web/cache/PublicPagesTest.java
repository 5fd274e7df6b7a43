// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.web.fixture.FakeRequest;

@DisplayName("A finished page for visitors")
class PublicPagesTest {

    @Test
    @DisplayName("is kept for the address of the site that was asked, which may stand in it")
    void isKeptForItsSite() {
        var request = new FakeRequest().get();
        var known = PublicPages.key(URI.create("https://netz.example"), request);
        assertThat(PublicPages.key(URI.create("https://netz.example"), request)).isEqualTo(known);
        assertThat(PublicPages.key(URI.create("https://other.example"), request))
                .isNotEqualTo(known);
    }

    @Test
    @DisplayName("is kept of a search, too, on a shelf of its own, so that what is typed displaces no other page")
    void keepsSearches() {
        assertThat(PublicPages.isKept("/offers/search", "q=Abschluss")).isTrue();
        assertThat(PublicPages.isKept("/offers/search", "q=a&x=1")).isFalse();
        assertThat(PublicPages.isKept("/my", null)).isFalse();
        assertThat(Shelf.ofCore("/offers/search").plugin())
                .isNotEqualTo(Shelf.ofCore("/").plugin());
    }
}
