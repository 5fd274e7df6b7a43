// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.plugin.spi.PluginDownload.File;

@DisplayName("A REST method that returns a file")
class FileFilterTest {
    private static final byte[] BYTES = {'%', 'P', 'D', 'F', 0, -1};

    private static MockHttpResponse answer(String path) throws URISyntaxException {
        var dispatcher = MockDispatcherFactory.createDispatcher();
        dispatcher.getProviderFactory().registerProvider(FileFilter.class);
        dispatcher.getRegistry().addPerRequestResource(Plots.class);
        var response = new MockHttpResponse();
        dispatcher.invoke(MockHttpRequest.get("/plots/" + path), response);
        return response;
    }

    @Test
    @DisplayName("answers with its bytes, its media type and its name in letters of any script")
    void isAnswered() throws Exception {
        var answer = answer("paper");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getOutput()).isEqualTo(BYTES);
        assertThat(answer.getOutputHeaders().getFirst("Content-Type")).hasToString("application/pdf");
        assertThat(answer.getOutputHeaders().get("Content-Disposition"))
                .singleElement()
                .asString()
                .startsWith("attachment; ")
                .endsWith("filename*=UTF-8''N%C3%A4hcaf%C3%A9-2026.pdf");
    }

    @Test
    @DisplayName("and no other, is told as something to be kept")
    void isNoOther() throws Exception {
        var answer = answer("title");

        assertThat(answer.getContentAsString()).isEqualTo("Nähcafé");
        assertThat(answer.getOutputHeaders()).doesNotContainKey("Content-Disposition");
    }

    /** A resource of a plugin. */
    @Path("plots")
    public static final class Plots {
        @GET
        @Path("paper")
        public File paper() {
            return File.pdf(BYTES, "Nähcafé", 2026);
        }

        @GET
        @Path("title")
        @Produces("text/plain; charset=utf-8")
        public String title() {
            return "Nähcafé";
        }
    }
}
