// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.Map;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Implemented by a {@link PluginPage} that offers several files for download. The address of each is that of the page
 * with an item, followed by {@code /file/} and the word for the file. Everything else is as for {@link PluginDownload}.
 *
 * <pre>{@code
 * public Map<String, PluginDownload> downloads() {
 *     return Map.of("pdf", this::pdf, "csv", this::csv);
 * }
 *
 * private File pdf(Place place, Locale language) { … }
 *
 * <m:download to="#{plugin.item('plot', plot.key)}/file/csv" label="#{text['plot.table']}"/>
 * }</pre>
 */
@ConsumerType
public interface PluginDownloads {

    /** The downloads by the last word of their addresses. */
    Map<String, PluginDownload> downloads();
}
