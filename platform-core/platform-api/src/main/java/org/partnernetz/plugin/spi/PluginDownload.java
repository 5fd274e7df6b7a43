// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.Locale;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.text.FileNames;

/**
 * Implemented by a {@link PluginPage} that offers a file for download, for example a PDF. The address is that of the
 * page with an item, followed by {@code /file}. The page may have a view as well. {@link PluginDownloads} offers
 * several files.
 *
 * <pre>{@code
 * public final class PlotPage extends ItemPage<Plot> implements PluginDownload {
 *     public File file(Place place, Locale language) {
 *         return File.pdf(documents.pdf(paper(getItem(), language)), getItem().title(), today);
 *     }
 * }
 *
 * <m:download to="#{plugin.item('plot', plot.key)}/file" label="#{text['plot.pdf']}"/>
 * }</pre>
 *
 * <p><b>When called:</b> once per request, after {@link LoadedPage#load} if the page has it. <b>Tenant:</b> the acting
 * organisation is bound. <b>Errors:</b> a {@link org.partnernetz.problem.NotFoundException} or
 * {@link org.partnernetz.problem.NotAllowedException} gives 404. <b>Limits:</b> the whole file is held in memory;
 * browsers save it and never show it as a page. <b>Threads:</b> a backing belongs to one request.
 */
@ConsumerType
public interface PluginDownload {

    /** The file that the address names, in the reader's language. */
    File file(LoadedPage.Place place, Locale language);

    /**
     * A file. A REST method may return one, too: callers get its bytes and its name.
     *
     * @param name name of the file; any character that is not a letter, a digit, a dot, a hyphen or an underscore
     *     becomes a hyphen
     * @param type the media type
     */
    record File(String name, String type, byte[] bytes) {

        /**
         * A PDF, named after its content: {@code Plan-8CMU895N-2026-11-30.pdf}.
         *
         * @param named parts of the name, most important first: a title, a code, a day
         */
        public static File pdf(byte[] bytes, Object... named) {
            return new File(FileNames.inAnyScript("pdf", named), "application/pdf", bytes);
        }

        /** A table for spreadsheets, as {@code Documents.csv} makes it; named in the same way as a PDF. */
        public static File csv(byte[] bytes, Object... named) {
            return new File(FileNames.inAnyScript("csv", named), "text/csv; charset=utf-8", bytes);
        }
    }
}
