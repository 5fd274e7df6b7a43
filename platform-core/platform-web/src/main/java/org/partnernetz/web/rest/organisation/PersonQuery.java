// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.partnernetz.profile.Sought;
import org.partnernetz.web.rest.Scope;

/** Whom to look for in a directory. */
public class PersonQuery {

    @QueryParam("scope")
    @Parameter(description = "`organisation`, or `network` for everybody who takes part in it.", example = "network")
    @Nullable
    String scope;

    @QueryParam("search")
    @Parameter(description = "Beginnings of words of the name, in any script, or of the function.")
    @Nullable
    String search;

    @QueryParam("of")
    @Parameter(description = "Only people of this organisation, in the network.")
    @Nullable
    String of;

    @QueryParam("subproject")
    @Parameter(description = "Only people of this subproject: `<organisation>/<plugin>`.", example = "fitt/exchange")
    @Nullable
    String subproject;

    @QueryParam("language")
    @Parameter(description = "Only people who speak it, as a tag.", example = "ar")
    @Nullable
    String language;

    @QueryParam("district")
    @Parameter(description = "Only people who are there for it: the first five digits of its keys.", example = "10042")
    @Nullable
    String district;

    Sought sought() {
        var wide = Scope.of(scope) == Scope.NETWORK;
        return new Sought(
                wide ? Sought.Scope.NETWORK : Sought.Scope.ORGANISATION,
                given(search),
                wide ? given(of) : "",
                given(subproject),
                given(language),
                given(district));
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
