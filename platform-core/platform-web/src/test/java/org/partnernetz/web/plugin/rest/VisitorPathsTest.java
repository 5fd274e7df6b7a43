// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.plugin.spi.ForVisitors;

@DisplayName("The paths for visitors of a plugin")
class VisitorPathsTest {
    private final VisitorPaths paths = new VisitorPaths();

    @Test
    @DisplayName("are those of the methods that say so, and of no other plugin")
    void areThoseOfTheMethods() {
        paths.learn("offers", List.of(Offers.class));
        assertThat(paths.contain("offers", "offers")).isTrue();
        assertThat(paths.contain("offers", "offers/4711/")).isTrue();
        assertThat(paths.contain("offers", "offers/4711/places")).isFalse();
        assertThat(paths.contain("offers", "offers/4711/notes")).isFalse();
        assertThat(paths.contain("offers", "")).isFalse();
        assertThat(paths.contain("another", "offers")).isFalse();
    }

    @Test
    @DisplayName("are all of a class that says so")
    void areAllOfAClass() {
        paths.learn("offers", List.of(Reports.class));
        assertThat(paths.contain("offers", "reports/2026/4")).isTrue();
        assertThat(paths.contain("offers", "reports")).isFalse();
    }

    @Test
    @DisplayName("go with the next start that has none")
    void goWithTheStart() {
        paths.learn("offers", List.of(Offers.class));
        paths.learn("offers", List.of());
        assertThat(paths.contain("offers", "offers")).isFalse();
    }

    @Test
    @DisplayName("are for reading, and fit no path for members")
    void areApart() {
        assertThatThrownBy(() -> paths.learn("offers", List.of(Writing.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("make it a GET");
        assertThatThrownBy(() -> paths.learn("offers", List.of(Offers.class, Mine.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("GET offers/mine is for members, and fits a path for visitors");
    }

    /** As a plugin writes it. */
    @Path("offers")
    public static final class Offers {
        @GET
        @ForVisitors
        public String all() {
            return "";
        }

        @GET
        @Path("{id: [0-9a-f]{2,8}}")
        @ForVisitors
        public String one() {
            return "";
        }

        @GET
        @Path("{id}/notes")
        public String notes() {
            return "";
        }

        @POST
        public void add() {
            throw new UnsupportedOperationException();
        }
    }

    /** With a path that also fits one for visitors. */
    @Path("offers/mine")
    public static final class Mine {
        @GET
        public String all() {
            return "";
        }
    }

    /** For visitors as a whole. */
    @ForVisitors
    @Path("/reports/{year}")
    public static final class Reports {
        @GET
        @Path("/{quarter}")
        public String one() {
            return "";
        }
    }

    /** Nothing for visitors. */
    @Path("writing")
    public static final class Writing {
        @POST
        @ForVisitors
        public void write() {
            throw new UnsupportedOperationException();
        }
    }
}
