// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.form.Form;
import org.partnernetz.form.Upload;
import org.partnernetz.plugin.spi.ByLink;
import org.partnernetz.plugin.spi.ForVisitors;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.privacy.Personal;

@DisplayName("The contract for visitors")
class VisitorsTest {
    private static final String PAGE = "src/main/resources/pages/public-list.xhtml";
    private static final String ATTACKS = "src/test/sql/attacks.sql";

    @TempDir
    Path folder;

    @Test
    @DisplayName("is kept by pages and methods that only show")
    void isKept() throws IOException {
        var plugin = PlantedPlugin.good(folder)
                .with(Good.class)
                .with(Reading.class)
                .with(Members.class)
                .with(PAGE, PlantedPlugin.page("<form method=\"get\"><p>x</p></form>"))
                .module();
        assertThat(new Visitors(plugin).complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<m:form id=\"new\"><p>x</p></m:form>",
                "<form method=\"POST\"><p>x</p></form>",
                "<ui:param name=\"stateful\" value=\"true\"/>",
                "<m:moves value=\"#{publicList.moves}\"/>"
            })
    @DisplayName("knows no forms that post and no sessions")
    void knowsNoForms(String content) throws IOException {
        var plugin = PlantedPlugin.good(folder)
                .with(Good.class)
                .with(PAGE, PlantedPlugin.page(content))
                .module();
        assertThat(new Visitors(plugin).complaints())
                .singleElement()
                .asString()
                .startsWith("pages/public-list.xhtml is for visitors, who have no session: ");
    }

    @Test
    @DisplayName("knows no actions, permissions and methods that write")
    void knowsNoActions() throws IOException {
        var plugin =
                PlantedPlugin.good(folder).with(Bad.class).with(Writing.class).module();
        assertThat(new Visitors(plugin).complaints())
                .hasSize(4)
                .anyMatch(told -> told.endsWith("Bad is for visitors, so it asks for no permission and no link"))
                .anyMatch(
                        told -> told.endsWith("Bad.save() looks like an action, which a page for visitors cannot have"))
                .anyMatch(told ->
                        told.endsWith("Bad.erase() looks like an action, which a page for visitors cannot have"))
                .anyMatch(told -> told.endsWith("Writing.write() is for visitors, and writes"));
    }

    @Test
    @DisplayName("knows no files from people who come by a link")
    void knowsNoFiles() throws IOException {
        var plugin = PlantedPlugin.good(folder).with(Linked.class).module();
        assertThat(new Visitors(plugin).complaints())
                .singleElement()
                .asString()
                .endsWith("Linked is behind a link, so it has no field for a file: only people who are signed in send"
                        + " files");
    }

    @Test
    @DisplayName("knows nothing personal in what visitors see, unless it is meant for them")
    void knowsNothingPersonal() throws IOException {
        var seen = "-- visitors see offer where published, since that is what it is published for\n";
        var plugin = PlantedPlugin.good(folder).with(Offer.class).with(ATTACKS, seen);
        assertThat(new Visitors(plugin.module()).complaints())
                .containsExactly("Visitors see rows of offer, and its adviser is @Personal without shown = true");
        plugin.with(ATTACKS, "");
        assertThat(new Visitors(plugin.module()).complaints()).isEmpty();
        assertThat(OwnAttacks.of(plugin.with(ATTACKS, seen).module()).shown())
                .containsExactly(new OwnAttacks.Shown("offer", "published"));
    }

    @PluginPage("publicList")
    @ForVisitors
    private static final class Good implements LoadedPage {
        @Override
        public void load(Place place) {
            // shows what it has
        }

        public String getText() {
            return "";
        }

        public String label(String key) {
            return key;
        }
    }

    @PluginPage("answer")
    @ByLink("answer")
    private static final class Linked {
        public final Form<Answer> answer = Form.of(Answer.class);
    }

    private record Answer(Upload paper) {}

    @PluginPage("members")
    @Permitted("advise")
    private static final class Members {
        public String save() {
            return "";
        }
    }

    @PluginPage("bad")
    @ForVisitors
    @Permitted("advise")
    private static final class Bad {
        public String save() {
            return "";
        }

        public void erase() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Reading {
        @GET
        @ForVisitors
        public String read() {
            return "";
        }

        @POST
        public String write() {
            return "";
        }
    }

    private static final class Writing {
        @POST
        @ForVisitors
        public String write() {
            return "";
        }
    }

    @Entity
    @Table(name = "offer")
    private static final class Offer {
        @Personal(kept = "until the end of the offer")
        String adviser = "";

        @Personal(kept = "until the end of the offer", shown = true)
        String teacher = "";

        String title = "";
    }
}
