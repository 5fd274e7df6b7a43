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
}
