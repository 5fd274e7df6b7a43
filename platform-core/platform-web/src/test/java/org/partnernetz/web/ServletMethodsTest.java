// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.web.error.ErrorServlet;
import org.partnernetz.web.look.AssetServlet;
import org.partnernetz.web.organisation.LogoServlet;
import org.partnernetz.web.writing.DraftServlet;

@DisplayName("The methods of a servlet")
class ServletMethodsTest {

    @Test
    @DisplayName("are those that its class shows")
    void areShown() {
        assertThat(ServletMethods.shown(AssetServlet.class).orElseThrow()).containsExactly("GET", "HEAD", "OPTIONS");
        assertThat(ServletMethods.shown(LogoServlet.class).orElseThrow())
                .containsExactly("GET", "HEAD", "OPTIONS", "POST");
        assertThat(ServletMethods.shown(DraftServlet.class).orElseThrow()).containsExactly("OPTIONS", "PUT");
    }

    @Test
    @DisplayName("are its own affair if it looks at the method itself, or shows nothing")
    void areItsOwnAffair() {
        assertThat(ServletMethods.shown(ErrorServlet.class)).isEmpty();
        assertThat(ServletMethods.shown(Deciding.class)).isEmpty();
        assertThat(ServletMethods.shown(Silent.class)).isEmpty();
    }

    private static final class Deciding extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_GONE);
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_GONE);
        }
    }

    private static final class Silent extends HttpServlet {
        private static final long serialVersionUID = 1L;
    }
}
