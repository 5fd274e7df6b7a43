// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.paging.ListQuery;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginDownload.File;
import org.partnernetz.plugin.spi.PluginDownloads;
import org.partnernetz.problem.NotFoundException;

@DisplayName("The files of a plugin's page")
class PluginDownloadPageTest {
    private static final LoadedPage.Place PLACE = new LoadedPage.Place("plot", ListQuery.all());

    private final Plot plot = new Plot();

    private static File made(Object backing, @Nullable String word) {
        return PluginDownloadPage.made(backing, word, PLACE, Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"pdf, application/pdf, plot.pdf", "csv, text/csv; charset=utf-8, plot.csv"})
    @DisplayName("are each made by the word in its address, once the page is loaded, in the reader's language")
    void areMade(String word, String type, String name) {
        var file = made(plot, word);

        assertThat(file.type()).isEqualTo(type);
        assertThat(file.name()).isEqualTo(name);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo(word + " of plot in en");
    }

    @Test
    @DisplayName("are none for any other word and none for no word, and then nothing is loaded")
    void areNone() {
        assertThatThrownBy(() -> made(plot, "xls")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> made(plot, null)).isInstanceOf(NotFoundException.class);
        assertThat(plot.loaded).isEqualTo("nothing");
    }

    @Test
    @DisplayName("are one without a word where the page gives one")
    void isOne() {
        PluginDownload one = (place, language) -> File.pdf(new byte[0], place.item());

        assertThat(made(one, null).name()).isEqualTo("plot.pdf");
        assertThatThrownBy(() -> made(one, "pdf")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> made("no files", null)).isInstanceOf(NotFoundException.class);
    }

    /** A page with two files, which say what was loaded before. */
    private static final class Plot implements LoadedPage, PluginDownloads {
        private String loaded = "nothing";

        @Override
        public void load(Place place) {
            loaded = String.valueOf(place.item());
        }

        @Override
        public Map<String, PluginDownload> downloads() {
            return Map.of(
                    "pdf", (place, language) -> File.pdf(said("pdf", language), place.item()),
                    "csv", (place, language) -> File.csv(said("csv", language), place.item()));
        }

        private byte[] said(String word, Locale language) {
            return (word + " of " + loaded + " in " + language).getBytes(StandardCharsets.UTF_8);
        }
    }
}
