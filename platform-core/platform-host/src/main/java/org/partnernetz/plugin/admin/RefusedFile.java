// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

/** A file in the plugins folder that is not accepted as a plugin. */
public record RefusedFile(String file, String reason) {}
