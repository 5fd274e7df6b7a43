// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.ForPlugins;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;
import org.partnernetz.time.NetworkDays;

/** Keeps the public directory. */
@ApplicationScoped
@ForPlugins(Organisations.class)
public class DefaultOrganisations implements Organisations {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern TERRITORY = Pattern.compile("\\d{2,8}");
    private static final Set<String> KINDS = Set.of("UNIT", "ASSOCIATION", "PUBLIC_BODY", "COMPANY");
    private static final Set<String> REGIMES = Set.of("GDPR", "STATE", "SGB_X", "KDG", "DSG_EKD");
    private static final int INITIALS_MAX = 4;

    @Inject
    OrganisationRepository repository;

    @Inject
    LookRepository looks;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Inject
    KeptOrganisations kept;

    @Override
    public List<Organisation> all() {
        return kept.directory().open();
    }

    @Override
    public List<Organisation> known() {
        return kept.directory().known();
    }

    @Override
    public Organisation withSlug(String slug) {
        var organisation = kept.directory().bySlug().get(slug);
        if (organisation == null) {
            throw new NotFoundException();
        }
        return organisation;
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return known().stream().filter(known -> known.id().equals(id)).findFirst();
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public Organisation add(NewOrganisation draft) {
        requireNetworkAdministrator();
        var clean = clean(draft);
        check(clean);
        repository.add(clean);
        kept.forget();
        return withSlug(clean.slug());
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void handOverCoordination(String slug) {
        requireNetworkAdministrator();
        var next = withSlug(slug);
        if (next.role() == NetworkRole.COORDINATION) {
            return;
        }
        repository.giveCoordination(next.id().value(), NetworkDays.today(clock));
        kept.forget();
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void paint(String color) {
        var organisation = requireAdministrator();
        new InvalidException.Check()
                .that(COLOR.matcher(color).matches(), "color", "wrong")
                .orThrow();
        looks.paint(organisation, color);
        kept.forget();
    }

    /** The picture is read before the transaction begins, so nothing waits in the database meanwhile. */
    @Override
    public void keepLogo(byte[] picture) {
        var organisation = requireAdministrator();
        looks.keep(organisation, LogoPicture.of(picture), clock.instant());
        kept.forget();
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void removeLogo() {
        looks.remove(requireAdministrator());
        kept.forget();
    }

    @Override
    public Optional<byte[]> logo(String slug, String fingerprint) {
        return looks.logo(slug, fingerprint);
    }

    private long requireAdministrator() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting.organisation().value();
    }

    private void requireNetworkAdministrator() {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotAllowedException();
        }
    }

    private static NewOrganisation clean(NewOrganisation draft) {
        return new NewOrganisation(
                draft.slug(),
                Clean.line(draft.name()),
                Clean.line(draft.initials()),
                draft.color(),
                draft.kind(),
                draft.regime(),
                draft.carrier(),
                draft.task() == null ? null : Clean.line(draft.task()),
                draft.role(),
                draft.roleSince(),
                draft.languages(),
                draft.territory(),
                draft.subprojects());
    }

    private void check(NewOrganisation draft) {
        var check = new InvalidException.Check()
                .text(draft.slug(), "slug", NewOrganisation.SLUG_MAX)
                .that(SLUG.matcher(draft.slug()).matches(), "slug", "wrong")
                .text(draft.name(), "name", NewOrganisation.NAME_MAX)
                .text(draft.initials(), "initials", INITIALS_MAX)
                .that(COLOR.matcher(draft.color()).matches(), "color", "wrong")
                .that(KINDS.contains(draft.kind()), "kind", "wrong")
                .that(REGIMES.contains(draft.regime()), "regime", "wrong")
                .that(
                        draft.territory().stream()
                                .allMatch(key -> TERRITORY.matcher(key).matches()),
                        "territory",
                        "wrong")
                .that(draft.role() == null || draft.roleSince() != null, "roleSince", "required")
                .fits(draft.task() == null ? "" : draft.task(), "task", NewOrganisation.TASK_MAX);
        if (SLUG.matcher(draft.slug()).matches()) {
            check.that(!repository.knows(draft.slug()), "slug", "taken");
        }
        check.that(draft.carrier() == null || repository.knows(draft.carrier()), "carrier", "wrong");
        check.that(draft.role() != NetworkRole.COORDINATION || !hasCoordination(), "role", "taken");
        checkSubprojects(draft, check);
        check.orThrow();
    }

    private static void checkSubprojects(NewOrganisation draft, InvalidException.Check check) {
        for (var subproject : draft.subprojects()) {
            check.that(SLUG.matcher(subproject.plugin()).matches(), "subprojects", "wrong")
                    .text(subproject.name(), "subprojects", NewOrganisation.NAME_MAX);
        }
    }

    private boolean hasCoordination() {
        return all().stream().anyMatch(organisation -> organisation.role() == NetworkRole.COORDINATION);
    }
}
