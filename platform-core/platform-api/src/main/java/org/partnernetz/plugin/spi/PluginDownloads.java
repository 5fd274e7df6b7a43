// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.Map;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Implemented by a {@link PluginPage} that gives several files: each at the address of that page with an item, and
 * {@code /file/} with its word behind it. Otherwise as {@link PluginDownload}.
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

    /** What makes each file, by the last word of its address. */
    Map<String, PluginDownload> downloads();
}
