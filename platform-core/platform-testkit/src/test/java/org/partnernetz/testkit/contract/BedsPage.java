// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.util.List;

import org.partnernetz.form.Form;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.tenant.PersonId;

/** The backing of a planted page with a form. */
@PluginPage("beds")
public final class BedsPage {
    public final Form<Bed> bed = Form.of(Bed.class);

    /** A bed. */
    public record Bed(String name, Soil soil, Care care, List<Plant> plants) {}

    /** A record in the record. */
    public record Care(PersonId keeper) {}

    /** A row. */
    public record Plant(String kind) {}

    /** A choice. */
    public enum Soil {
        SAND,
        CLAY
    }
}
