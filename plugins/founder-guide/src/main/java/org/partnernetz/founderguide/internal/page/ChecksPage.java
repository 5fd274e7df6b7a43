// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.founderguide.internal.check.Checks;
import org.partnernetz.founderguide.internal.check.Subsidies;
import org.partnernetz.founderguide.internal.dossier.SubsidyView;
import org.partnernetz.founderguide.internal.law.Ground;
import org.partnernetz.founderguide.internal.law.Question;
import org.partnernetz.founderguide.internal.law.Reply;
import org.partnernetz.founderguide.internal.law.ResidenceCheck;
import org.partnernetz.founderguide.internal.law.Standing;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.Project;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.money.Cents;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.LoadedPage;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.store.Keys;

/** The checks of the law: residence and subsidies, each with what is known and what comes of it. */
@PluginPage("checks")
@Permitted(May.ADVISE)
@Component(service = ChecksPage.class, scope = ServiceScope.PROTOTYPE)
public final class ChecksPage implements LoadedPage {
    private final Projects projects;
    private final Checks checks;
    private final SubsidyView view;
    private final PluginAddresses addresses;

    private Project project = Facts.NONE;
    private ResidenceForm residence = new ResidenceForm();
    private SubsidyForm subsidy = new SubsidyForm();

    @Activate
    public ChecksPage(
            @Reference Projects projects,
            @Reference Checks checks,
            @Reference SubsidyView view,
            @Reference PluginAddresses addresses) {
        this.projects = projects;
        this.checks = checks;
        this.view = view;
        this.addresses = addresses;
    }

    @Override
    public void load(Place place) {
        project = projects.get(Keys.of(place.item()));
        residence = ResidenceForm.of(checks.residence(project.id()));
        subsidy = SubsidyForm.of(checks.subsidies(project.id()));
    }

    /** Keeps what is known of the founder's residence. */
    public String saveResidence() {
        checks.change(project.id(), residence.toFacts());
        return addresses.page("checks", project.id()) + "?done=saved#residence";
    }

    /** Keeps what is known for the subsidies. */
    public String saveSubsidy() {
        checks.change(project.id(), subsidy.toFacts());
        return addresses.page("checks", project.id()) + "?done=saved#subsidy";
    }

    public Project getProject() {
        return project;
    }

    public ResidenceForm getResidence() {
        return residence;
    }

    public SubsidyForm getSubsidy() {
        return subsidy;
    }

    public List<Standing> getStandings() {
        return List.of(Standing.values());
    }

    public List<Ground> getGrounds() {
        return List.of(Ground.values());
    }

    public List<Reply> getReplies() {
        return List.of(Reply.values());
    }

    /** Whether a question is asked, by what was last saved. */
    public boolean asks(String question) {
        return getResidenceCheck().questions().contains(Question.valueOf(question));
    }

    /** What comes of what was last saved. */
    public ResidenceCheck getResidenceCheck() {
        return ResidenceCheck.of(checks.residence(project.id()));
    }

    /** What comes of what was last saved. */
    public Subsidies getSubsidies() {
        return view.of(project.id());
    }

    /** A sum for reading. */
    public String money(long cents, Locale locale) {
        return new Cents(cents).shown(locale);
    }
}
