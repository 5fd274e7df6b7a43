// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.Locale;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Implemented by a {@link PluginPage} that is a file to be kept, for example a PDF. It has no view: the address is that
 * of a page with an item and {@code /file} behind it, {@code #{plugin.item('dossier', copy.id())}/file}.
 *
 * <p><b>When called:</b> once for each request. <b>Tenant:</b> the acting organisation is bound. <b>Errors:</b> a
 * {@link org.partnernetz.problem.NotFoundException} or {@link org.partnernetz.problem.NotAllowedException} is answered
 * with 404. <b>Limits:</b> the whole file is held in memory; it is always offered for keeping, never shown as a page.
 * <b>Threads:</b> a backing belongs to one request.
 */
@ConsumerType
public interface PluginDownload {

    /** The file that the address names, in the reader's language. */
    File file(LoadedPage.Place place, Locale language);

    /**
     * A file.
     *
     * @param name offered to the reader, best made by {@link org.partnernetz.text.FileNames}; what is no letter or
     *     digit of any script, dot, hyphen or underscore becomes a hyphen
     * @param type the media type
     */
    record File(String name, String type, byte[] bytes) {}
}
