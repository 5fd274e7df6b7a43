// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.web.json.RecordWriter;

@DisplayName("A REST method that returns a list")
class ListFilterTest {

    @Test
    @DisplayName("answers with its items, and nothing behind them")
    void isAnswered() throws Exception {
        var dispatcher = MockDispatcherFactory.createDispatcher();
        dispatcher.getProviderFactory().registerProvider(ListFilter.class);
        dispatcher.getProviderFactory().registerProvider(RecordWriter.class);
        dispatcher.getRegistry().addPerRequestResource(Plots.class);
        var response = new MockHttpResponse();
        dispatcher.invoke(MockHttpRequest.get("/plots"), response);

        assertThat(response.getContentAsString()).isEqualTo("{\"items\":[{\"title\":\"one\"},{\"title\":\"two\"}]}");
    }

    /** A resource of a plugin. */
    @Path("plots")
    @Produces("application/json")
    public static final class Plots {
        @GET
        public List<Plot> all() {
            return List.of(new Plot("one"), new Plot("two"));
        }
    }

    /** What is listed. */
    public record Plot(String title) {}
}
