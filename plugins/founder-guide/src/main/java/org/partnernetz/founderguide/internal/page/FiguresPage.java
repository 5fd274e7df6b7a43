// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.dossier.LineMonths;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.figure.PlanDraft;
import org.partnernetz.founderguide.internal.finance.FinancePlan;
import org.partnernetz.founderguide.internal.finance.Line;
import org.partnernetz.founderguide.internal.finance.LineCheck;
import org.partnernetz.founderguide.internal.finance.LineKind;
import org.partnernetz.founderguide.internal.finance.PlanCheck;
import org.partnernetz.founderguide.internal.finance.Rhythm;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.ConflictException;

/** The figures of a plan: what holds for all of them, and their lines by kind, written together. */
@PluginPage("figures")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = FiguresPage.class, scope = ServiceScope.PROTOTYPE)
public final class FiguresPage extends ProjectTab {
    @Reference
    Figures figures;

    @Reference
    PluginWords words;

    public final Form<PlanDraft> plan = Form.of(PlanDraft.class);
    public final LineKind[] kinds = LineKind.values();
    private @Nullable YearMonth begin;
    private FinancePlan written;

    @Override
    protected void loaded(Place place) {
        begin = figures.start(getKey()).orElse(null);
        written = figures.plan(getKey());
        var draft = figures.draft(getKey());
        var tax = Map.of("vatPercent", 0, "first", 1);
        plan.filled(draft)
                .rowsBeginAs("revenue", tax)
                .rowsBeginAs("revenue", Map.of("quantity", 1, "last", FinancePlan.MONTHS))
                .rowsBeginAs("cost", tax)
                .rowsBeginAs("cost", Map.of("rhythm", Rhythm.MONTHLY, "startUp", false, "last", FinancePlan.MONTHS))
                .rowsBeginAs("investment", tax)
                .rowsBeginAs("loan", Map.of("first", 1, "grace", 0))
                .rowsBeginAs("withdrawal", Map.of("first", 1, "last", FinancePlan.MONTHS));
    }

    /** Keeps all of it. Whoever saves again after somebody else has saved replaces that, and is told before. */
    public String save() {
        var draft = plan.read();
        try {
            figures.write(getKey(), draft);
        } catch (ConflictException e) {
            plan.set("seen", String.valueOf(figures.draft(getKey()).seen()));
            throw e;
        }
        return here("saved");
    }

    /** What the figures still lack, as codes of faults. */
    public List<String> getMissing() {
        return PlanCheck.missing(written);
    }

    /** The lines of a kind where nobody can change them any more. */
    public List<Line> lines(LineKind kind) {
        return written.lines(kind).toList();
    }

    /** When a line moves money, for reading. */
    public String when(Line line, Locale language) {
        return new LineMonths(words, begin, language).of(line);
    }

    /** The months of the plan, to choose from. */
    public Map<Integer, String> months(Locale language) {
        return new LineMonths(words, begin, language).all();
    }

    /** The rates of value added tax, to choose from. */
    public Map<Integer, String> getRates() {
        var rates = new LinkedHashMap<Integer, String>();
        LineCheck.VAT_PERCENT.stream().sorted().forEach(rate -> rates.put(rate, rate + "\u00a0%"));
        return rates;
    }
}
