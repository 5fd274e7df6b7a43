// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.page;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.partnernetz.form.Form;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.founderguide.internal.project.NewProject;
import org.partnernetz.founderguide.internal.project.Projects;
import org.partnernetz.founderguide.internal.project.WorkForm;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.spi.Permitted;
import org.partnernetz.plugin.spi.PluginPage;

/** Opens a project with its first talk. */
@PluginPage("newProject")
@Permitted(May.ADVISE)
@Component(service = NewProjectPage.class, scope = ServiceScope.PROTOTYPE)
public final class NewProjectPage {
    @Reference
    Projects projects;

    @Reference
    PluginAddresses addresses;

    public final Form<NewProject> form = Form.of(NewProject.class);

    public NewProjectPage() {
        form.set("workForm", WorkForm.UNDECIDED.name());
    }

    /** Opens the project and leads to it. */
    public String open() {
        var opened = projects.open(form.read()).item();
        return addresses.page("project", opened.id()) + "?done=opened";
    }
}
