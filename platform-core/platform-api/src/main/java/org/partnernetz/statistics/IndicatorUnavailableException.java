// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.statistics;

/**
 * The data for the period is incomplete, so the report shows a gap. The message tells administrators what is missing.
 */
public final class IndicatorUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    public IndicatorUnavailableException(String message) {
        super(message);
    }
}
