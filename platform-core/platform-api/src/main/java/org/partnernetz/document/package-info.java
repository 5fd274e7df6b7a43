/**
 * Documents for download: accessible PDFs and tables for spreadsheets, and the register with which papers are checked.
 *
 * <p>Start at {@link Paper} and {@link Documents}. May use: {@code money}, {@code problem}, {@code text}, {@code time}.
 */
@Export
@NullMarked
@Version("1.2.0")
package org.partnernetz.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
