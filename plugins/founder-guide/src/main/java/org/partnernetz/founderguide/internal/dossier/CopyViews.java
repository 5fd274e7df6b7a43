// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.partnernetz.document.Paper;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;

/** Shows copies as the acting organisation sees them: its own with all readers, those it was given without. */
@Component(service = CopyViews.class)
public final class CopyViews {
    private final Organisations organisations;
    private final TenantContext tenant;
    private final PluginWords words;

    @Activate
    public CopyViews(
            @Reference Organisations organisations, @Reference TenantContext tenant, @Reference PluginWords words) {
        this.organisations = organisations;
        this.tenant = tenant;
        this.words = words;
    }

    /** The acting organisation. */
    long acting() {
        return tenant.required().organisation().value();
    }

    /** @throws NotFoundException if it is another organisation's */
    FrozenCopy own(FrozenCopy copy) {
        if (copy.organisationId != acting()) {
            throw new NotFoundException();
        }
        return copy;
    }

    /** The name of the organisation whose copy it is; needs nobody who acts. */
    String issuer(FrozenCopy copy) {
        return organisations
                .find(new OrganisationId(copy.organisationId))
                .map(Organisation::name)
                .orElse("");
    }

    Paper paper(FrozenCopy row) {
        return row.paper(issuer(row), new Wording(words, Locale.forLanguageTag(row.language)));
    }

    Copy shown(FrozenCopy row, CopyRows rows) {
        var own = row.organisationId == acting();
        return new Copy(
                row.id,
                row.projectId,
                own,
                issuer(row),
                row.code,
                row.title,
                row.language,
                row.html,
                row.gapCents,
                row.needCents,
                row.madeAt,
                own ? rows.shares(row.id).stream().map(this::shown).toList() : List.of(),
                rows.statements(row.id).stream()
                        .map(ExpertStatement::toStatement)
                        .toList());
    }

    private Share shown(CopyShare share) {
        return organisations
                .find(new OrganisationId(share.bodyId))
                .map(body -> new Share(body.slug(), body.name(), share.until))
                .orElseThrow();
    }
}
