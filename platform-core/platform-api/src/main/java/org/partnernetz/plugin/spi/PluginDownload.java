// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.Locale;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.text.FileNames;

/**
 * Implemented by a {@link PluginPage} that gives a file to be kept, for example a PDF: at the address of that page with
 * an item, and {@code /file} behind it. The page may have a view as well; {@link PluginDownloads} gives several files.
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
 * <p><b>When called:</b> once for each request, after {@link LoadedPage#load} where the page has it. <b>Tenant:</b> the
 * acting organisation is bound. <b>Errors:</b> a {@link org.partnernetz.problem.NotFoundException} or
 * {@link org.partnernetz.problem.NotAllowedException} is answered with 404. <b>Limits:</b> the whole file is held in
 * memory; it is always offered for keeping, never shown as a page. <b>Threads:</b> a backing belongs to one request.
 */
@ConsumerType
public interface PluginDownload {

    /** The file that the address names, in the reader's language. */
    File file(LoadedPage.Place place, Locale language);

    /**
     * A file, also as the answer of a REST method: callers read its bytes and its name.
     *
     * @param name offered to the reader; what is no letter or digit of any script, dot, hyphen or underscore becomes a
     *     hyphen
     * @param type the media type
     */
    record File(String name, String type, byte[] bytes) {

        /**
         * A PDF, named after what it holds: {@code Plan-8CMU895N-2026-11-30.pdf}.
         *
         * @param named most telling first: a title, a code, a day
         */
        public static File pdf(byte[] bytes, Object... named) {
            return new File(FileNames.inAnyScript("pdf", named), "application/pdf", bytes);
        }

        /** A table for spreadsheets, as {@code Documents.csv} makes it; named as a PDF is. */
        public static File csv(byte[] bytes, Object... named) {
            return new File(FileNames.inAnyScript("csv", named), "text/csv; charset=utf-8", bytes);
        }
    }
}
