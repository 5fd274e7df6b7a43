// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.check.Checks;
import org.partnernetz.founderguide.internal.check.Checks.Residence;
import org.partnernetz.founderguide.internal.check.Subsidies;
import org.partnernetz.founderguide.internal.law.Question;
import org.partnernetz.founderguide.internal.law.ResidenceFacts;
import org.partnernetz.founderguide.internal.law.SubsidyFacts;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.money.Cents;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** The checks of the law: what comes of what is known, and for the residence one question after the other. */
@PluginPage("checks")
@Permitted(May.ADVISE)
@Component(service = ChecksPage.class, scope = ServiceScope.PROTOTYPE)
public final class ChecksPage extends ProjectTab {
    @Reference
    Checks checks;

    public final Form<ResidenceFacts> residence = Form.of(ResidenceFacts.class);
    public final Form<SubsidyFacts> subsidy = Form.of(SubsidyFacts.class);
    public Residence known;
    public Subsidies subsidies;

    /** The question that is asked now: the one in the address, else the first that is open; null if none is. */
    public @Nullable Question asked;

    @Override
    protected void loaded(Place place) {
        known = checks.residence(getKey());
        subsidies = checks.subsidies(getKey());
        residence.filled(known.facts());
        subsidy.filled(subsidies.facts());
        var wanted = place.query().asked().get("ask");
        asked = known.check().questions().stream()
                .filter(question -> question.code().equals(wanted))
                .findFirst()
                .orElse(known.next());
    }

    /** Keeps the answer to the one question that is asked; others may have been answered meanwhile. */
    public String answer() {
        if (asked != null) {
            var all = Form.of(ResidenceFacts.class).filled(checks.recorded(getKey()));
            all.set(asked.code(), residence.get(asked.code()));
            checks.change(getKey(), all.read());
        }
        return here("answered");
    }

    /** Keeps what is known for the subsidies. */
    public String save() {
        checks.change(getKey(), subsidy.read());
        return here("saved");
    }

    /** The message that says what was answered, or that nothing was. */
    public String word(Question question) {
        return switch (question) {
            case STANDING -> "standing." + known.facts().standing();
            case GROUND -> "ground." + known.facts().ground();
            default -> "reply." + question.reply(known.facts());
        };
    }

    /** A sum for reading. */
    public String money(long cents, Locale language) {
        return new Cents(cents).shown(language);
    }
}
