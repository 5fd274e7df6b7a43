// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.file.Contents;
import org.partnernetz.form.Upload;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.profile.Profile;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Sought;
import org.partnernetz.profile.Told;
import org.partnernetz.profile.internal.ProfileRepository.Whose;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Subproject;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Checks who asks; the database decides whom and what it shows. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultProfiles implements Profiles {
    /** What a list of people shows of each. */
    private static final Set<ProfileField> IN_LISTS =
            EnumSet.of(ProfileField.FUNCTION, ProfileField.LANGUAGES, ProfileField.PICTURE);

    @Inject
    ProfileRepository profiles;

    @Inject
    PictureShelf pictures;

    @Inject
    Contents contents;

    @Inject
    DirectoryRepository directory;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Override
    public Map<ProfileField, Told> mine() {
        return profiles.mine(whose(member()));
    }

    @Override
    public void tell(Map<ProfileField, Told> profile) {
        var acting = member();
        var told = ProfileRules.cleaned(profile);
        var subprojects = organisations.withSlug(acting.slug()).subprojects();
        new ProfileRules(subprojects.stream().map(Subproject::plugin).collect(Collectors.toUnmodifiableSet()))
                .check(told)
                .orThrow();
        profiles.tell(whose(acting), told);
        audit.note("profile.changed", acting.person().toString());
    }

    /** Looking at the picture and drawing it anew takes longer than a transaction should. */
    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void showPicture(@Nullable Upload picture, Seen seen) {
        var whose = whose(member());
        if (picture == null) {
            pictures.show(whose, null, seen);
            return;
        }
        contents.check(SquarePicture.FIELD, picture);
        pictures.show(whose, SquarePicture.of(picture), seen);
    }

    @Override
    public void removePicture() {
        pictures.remove(whose(member()));
    }

    @Override
    public byte[] picture(PersonId person, String sha256) {
        if (tenant.current().isEmpty() || !profiles.isSeen(person.value(), sha256)) {
            throw new NotFoundException();
        }
        return contents.read(sha256).orElseThrow(NotFoundException::new);
    }

    @Override
    public List<Profile> of(PersonId person) {
        var acting = reader();
        var places = directory.places(person.value());
        if (places.isEmpty()) {
            throw new NotFoundException();
        }
        var shown = profiles.shown(
                places.stream().map(place -> whose(place.entry())).toList(),
                acting.organisation().value(),
                EnumSet.allOf(ProfileField.class));
        return places.stream()
                .map(place -> new Profile(
                        person,
                        place.entry().name(),
                        place.slug(),
                        place.organisationName(),
                        shown.getOrDefault(whose(place.entry()), Map.of())))
                .toList();
    }

    @Override
    public Page<Profile> find(Sought sought, PageRequest page) {
        var acting = reader();
        if (sought.scope() == Sought.Scope.NETWORK && !acting.network()) {
            throw new NotAllowedException();
        }
        if (isNowhere(sought)) {
            return new Page<>(List.of(), null);
        }
        var found = directory.find(cut(sought), page);
        var shown = profiles.shown(
                found.items().stream().map(DefaultProfiles::whose).toList(),
                acting.organisation().value(),
                IN_LISTS);
        return found.map(entry -> {
            var home =
                    organisations.find(new OrganisationId(entry.organisation())).orElseThrow();
            return new Profile(
                    new PersonId(entry.person()),
                    entry.name(),
                    home.slug(),
                    home.name(),
                    shown.getOrDefault(whose(entry), Map.of()));
        });
    }

    /** An organisation that does not exist has no people. */
    private boolean isNowhere(Sought sought) {
        return sought.isImpossible()
                || sought.home()
                        .filter(slug -> organisations.all().stream()
                                .noneMatch(one -> one.slug().equals(slug)))
                        .isPresent();
    }

    private static Sought cut(Sought sought) {
        var letters = Clean.line(sought.letters());
        return new Sought(
                sought.scope(),
                letters.substring(0, Math.min(Sought.LETTERS_MAX, letters.length())),
                sought.organisation(),
                sought.subproject(),
                sought.language(),
                sought.district());
    }

    private static Whose whose(Acting acting) {
        return new Whose(acting.person().value(), acting.organisation().value());
    }

    private static Whose whose(DirectoryRepository.Entry entry) {
        return new Whose(entry.person(), entry.organisation());
    }

    /** Who else is there is no concern of a guest's. */
    private Acting reader() {
        var acting = member();
        if (acting.isGuest()) {
            throw new NotAllowedException();
        }
        return acting;
    }

    private Acting member() {
        var acting = tenant.required();
        if (acting.isClient()) {
            throw new NotAllowedException();
        }
        return acting;
    }
}
