// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.web.fixture.FakeRequest;
import org.partnernetz.web.frame.Frame;
import org.partnernetz.web.page.ElsewhereException;
import org.partnernetz.web.page.Place;
import org.partnernetz.web.security.SignedIn;

/** Nothing that could tell the data is wired: whoever asked for them would fail. */
@DisplayName("The own data")
class MyDataFileTest {
    private static final Place FILE = new Place("/my/data/file", Map.of(), null);

    @Test
    @DisplayName("are no file to take along before the password was given again")
    void file() {
        var file = new MyDataFile();
        file.frame = new Known();
        file.signedIn = new LongAgo();
        file.request = new FakeRequest().get();

        assertThatThrownBy(() -> file.open(FILE))
                .isInstanceOfSatisfying(
                        ElsewhereException.class,
                        elsewhere -> assertThat(elsewhere.address()).isEqualTo("/my/data"));
    }

    @Test
    @DisplayName("are not on the page either")
    void page() throws Exception {
        var page = new MyDataPage();
        page.frame = new Known();
        page.signedIn = new LongAgo();
        page.request = new FakeRequest().get();

        page.open(FILE);

        assertThat(page.getHoldings()).isEmpty();
        assertThat(page.isFresh()).isFalse();
    }

    private static final class Known extends Frame {
        @Override
        public boolean isKnown() {
            return true;
        }
    }

    private static final class LongAgo extends SignedIn {
        @Override
        public boolean isFresh(HttpServletRequest request) {
            return false;
        }
    }
}
