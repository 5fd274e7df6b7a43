// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.openapi;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Completes the description of the core. Named in the web module's {@code microprofile-config.properties}. */
public class CoreFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        CommonParts.complete(api);
    }
}
