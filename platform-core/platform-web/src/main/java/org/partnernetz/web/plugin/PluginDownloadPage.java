// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.host.BackingNames;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.PluginDownload;
import org.partnernetz.plugin.spi.PluginDownload.File;
import org.partnernetz.plugin.spi.PluginDownloads;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.web.page.Download;
import org.partnernetz.web.page.Place;

/** A file that a plugin makes, after the gate. It only remains to check whether the plugin has such a file. */
@RequestScoped
public class PluginDownloadPage implements Download {

    @Inject
    HttpServletRequest request;

    private File file = new File("", "", new byte[0]);

    @Override
    public void open(Place place) {
        var visit = PluginVisit.of(request);
        var name = BackingNames.of(place.text("page"));
        if (visit == null || !visit.running().backings().contains(name)) {
            throw new NotFoundException();
        }
        try (var backing = visit.open(name)) {
            file = made(backing.get(), place.parts().get("file"), visit.standing(place), visit.locale());
        }
    }

    /**
     * Loads the page if there is such a file, and makes it.
     *
     * @param word the last word of the address, null if the page has a single file
     */
    static File made(@Nullable Object backing, @Nullable String word, LoadedPage.Place standing, Locale language) {
        var download = download(backing, word);
        if (backing instanceof LoadedPage page) {
            page.load(standing);
        }
        return download.file(standing, language);
    }

    private static PluginDownload download(@Nullable Object backing, @Nullable String file) {
        if (file == null && backing instanceof PluginDownload download) {
            return download;
        }
        var found = file != null && backing instanceof PluginDownloads several
                ? several.downloads().get(file)
                : null;
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    @Override
    public String type() {
        return file.type();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public byte[] bytes() {
        return file.bytes();
    }
}
