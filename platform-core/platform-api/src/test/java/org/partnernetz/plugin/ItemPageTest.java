// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.plugin.spi.LoadedPage.Place;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;

@DisplayName("The page of an item")
class ItemPageTest {
    private static final UUID KEY = UUID.fromString("01234567-89ab-7000-8000-000000000001");

    private final PlotPage page = new PlotPage();

    private static Place at(@Nullable String item) {
        return new Place(item, ListQuery.all());
    }

    @Test
    @DisplayName("has its item, its address and a place for its draft once it was loaded")
    void isLoaded() {
        page.load(at(KEY.toString()));

        assertThat(page.getItem()).isEqualTo("plot " + KEY);
        assertThat(page.here("watered")).isEqualTo("/o/fitt/p/garden/plot/" + KEY + "?done=watered");
        assertThat(page.getDraftPlace()).isEqualTo("plugin:garden:plot." + KEY);
    }

    @Test
    @DisplayName("is not there where the address names no item, or what is no key")
    void isNotThere() {
        assertThatThrownBy(() -> page.load(at(null))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> page.load(at("1-1-1-1-1"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(page::getItem).hasMessage("The page was not loaded");
    }

    @Test
    @DisplayName("is called in addresses as in the plugin's pages, with hyphens")
    void isCalled() {
        var bed = new NewBedPage();
        bed.addresses = new Garden();
        bed.load(at(KEY.toString()));

        assertThat(bed.here()).isEqualTo("/o/fitt/p/garden/new-bed/" + KEY);
        assertThatThrownBy(NamelessPage::new).hasMessage("A page is a @PluginPage");
    }

    @PluginPage("newBed")
    private static final class NewBedPage extends ItemPage<String> {
        @Override
        protected String read(UUID key) {
            return "bed " + key;
        }
    }

    private static final class NamelessPage extends ItemPage<String> {
        @Override
        protected String read(UUID key) {
            return "";
        }
    }

    private static final class PlotPage extends ItemPage<String> {
        PlotPage() {
            super("plot", new Garden());
        }

        @Override
        protected String read(UUID key) {
            return "plot " + key;
        }
    }

    private static final class Garden implements PluginAddresses {
        @Override
        public String page(String page) {
            return "/o/fitt/p/garden/" + page;
        }

        @Override
        public String page(String page, Object item) {
            return page(page) + "/" + item;
        }

        @Override
        public String plugin() {
            return "garden";
        }

        @Override
        public String resource(String path) {
            return path;
        }
    }
}
