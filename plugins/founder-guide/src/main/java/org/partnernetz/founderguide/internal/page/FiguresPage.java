// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.figure.Base;
import org.partnernetz.founderguide.internal.figure.Figures;
import org.partnernetz.founderguide.internal.figure.LineKind;
import org.partnernetz.founderguide.internal.figure.WrittenLine;
import org.partnernetz.founderguide.internal.finance.PlanCheck;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.money.Cents;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.store.Keys;

/** The figures of a plan: what holds for all of them, and their lines by kind. */
@PluginPage("figures")
@Permitted({May.ADVISE, May.PLAN})
@Component(service = FiguresPage.class, scope = ServiceScope.PROTOTYPE)
public final class FiguresPage implements LoadedPage {
    private final Projects projects;
    private final Figures figures;
    private final PluginWords words;
    private final PluginAddresses addresses;

    private Project project = Facts.NONE;
    private List<WrittenLine> lines = List.of();
    private List<String> missing = List.of();
    private @Nullable YearMonth begin;
    private String start = "";
    private String opening = "";
    private TaxStatus tax = TaxStatus.SMALL_BUSINESS;

    @Activate
    public FiguresPage(
            @Reference Projects projects,
            @Reference Figures figures,
            @Reference PluginWords words,
            @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.figures = figures;
        this.words = words;
        this.addresses = addresses;
    }

    @Override
    public void load(Place place) {
        project = projects.get(Keys.of(place.item()));
        var base = figures.base(project.id());
        begin = figures.start(project.id()).orElse(null);
        start = base.start().toString();
        opening = new Cents(base.opening()).typed();
        tax = base.tax();
        lines = figures.lines(project.id());
        missing = PlanCheck.faults(figures.plan(project.id())).stream()
                .map(Fault::code)
                .distinct()
                .toList();
    }

    /** Keeps what holds for all figures. */
    public String save() {
        figures.change(
                project.id(), new Base(month(), Cents.read(opening, "opening").value(), tax));
        return addresses.page("figures", project.id()) + "?done=saved";
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(start);
        } catch (DateTimeException e) {
            throw new InvalidException(List.of(new Fault("start", start.isEmpty() ? "required" : "not-a-month", "")));
        }
    }

    public Project getProject() {
        return project;
    }

    public List<LineKind> getKinds() {
        return List.of(LineKind.values());
    }

    /** The lines of a kind, in the order in which they were written. */
    public List<WrittenLine> lines(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** When a line moves money, for reading. */
    public String months(WrittenLine line, Locale language) {
        return new LineMonths(words, begin, language).of(line);
    }

    /** A sum for reading. */
    public String money(long cents, Locale locale) {
        return new Cents(cents).shown(locale);
    }

    /** What the figures still lack, as codes of faults. */
    public List<String> getMissing() {
        return missing;
    }

    public List<TaxStatus> getTaxes() {
        return List.of(TaxStatus.values());
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = Fields.text(start);
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = Fields.text(opening);
    }

    public TaxStatus getTax() {
        return tax;
    }

    public void setTax(TaxStatus tax) {
        this.tax = tax;
    }
}
