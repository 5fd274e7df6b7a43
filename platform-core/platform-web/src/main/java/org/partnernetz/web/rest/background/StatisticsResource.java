// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.background;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.rest.Listing;
import org.partnernetz.statistics.ReportingPeriod;
import org.partnernetz.statistics.ReportingPeriod.Length;
import org.partnernetz.statistics.Statistics;
import org.partnernetz.web.rest.MembersOnly;

/** The figures of an organisation. */
@Path("organisations/{organisation}/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class StatisticsResource {

    @Inject
    Statistics statistics;

    @GET
    @MembersOnly
    @Operation(
            summary = "Measures figures",
            description = "The figures of the core and of the plugins that are on, over a period; for members who are"
                    + " no guests.")
    public Listing<FigureItem> list(
            @Parameter(description = "The organisation to act for.", example = "fitt") @PathParam("organisation")
                    String organisation,
            @Parameter(description = "A month in the period.", example = "2026-04") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "month, quarter or year; a month where it is left out.", example = "quarter")
                    @QueryParam("length")
                    @Nullable
                    String length) {
        return Listing.whole(
                statistics.figures(ReportingPeriod.containing(day(from), length(length)), Locale.ENGLISH),
                FigureItem::of);
    }

    private static LocalDate day(@Nullable String from) {
        try {
            if (from != null) {
                return YearMonth.parse(from).atDay(1);
            }
        } catch (DateTimeException e) {
            throw InvalidException.of("from", "wrong");
        }
        throw InvalidException.of("from", "required");
    }

    private static Length length(@Nullable String text) {
        if (text == null) {
            return Length.MONTH;
        }
        for (var length : Length.values()) {
            if (length.name().toLowerCase(Locale.ROOT).equals(text)) {
                return length;
            }
        }
        throw InvalidException.of("length", "choice", "month, quarter, year");
    }
}
