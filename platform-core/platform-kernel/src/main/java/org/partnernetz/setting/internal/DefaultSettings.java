// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.setting.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.setting.internal.SettingRepository.Change;
import org.partnernetz.setting.internal.SettingRepository.Stored;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Remembers for some seconds what counts for an organisation, as settings are asked far more often than changed. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultSettings implements Settings {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int REMEMBERED_MAX = 2000;

    @Inject
    SettingRepository repository;

    @Inject
    SettingDefaults defaults;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    private final Map<OrganisationId, Kept> remembered = new ConcurrentHashMap<>();

    private record Kept(Chosen chosen, Instant until) {}

    @Override
    public long number(Setting setting) {
        return Long.parseLong(remembered().value(setting));
    }

    @Override
    public List<String> words(Setting setting) {
        var chosen = remembered();
        return Stream.of(chosen.forAll(setting), chosen.value(setting))
                .flatMap(value -> Setting.words(value).stream())
                .distinct()
                .toList();
    }

    private Chosen remembered() {
        var organisation = tenant.required().organisation();
        var now = clock.instant();
        var kept = remembered.get(organisation);
        if (kept == null || !kept.until().isAfter(now)) {
            if (remembered.size() >= REMEMBERED_MAX) {
                remembered.clear();
            }
            kept = new Kept(chosen(organisation), now.plus(REMEMBERED));
            remembered.put(organisation, kept);
        }
        return kept.chosen();
    }

    private Chosen chosen(OrganisationId organisation) {
        return new Chosen(repository.of(organisation.value()), defaults);
    }

    @Override
    public List<Line> own() {
        var chosen = chosen(administrator().organisation());
        return Stream.of(Setting.values())
                .map(setting -> line(setting, chosen, chosen.own(setting)))
                .toList();
    }

    @Override
    public List<Line> ofNetwork() {
        var chosen = chosen(networkAdministrator().organisation());
        return Stream.of(Setting.values())
                .map(setting -> new Line(
                        setting,
                        chosen.forAll(setting),
                        chosen.network(setting),
                        defaults.of(setting),
                        chosen.isOpen(setting),
                        by(chosen.row(setting, true)),
                        at(chosen.row(setting, true))))
                .toList();
    }

    @Override
    public List<Line> ofPartner(String slug) {
        networkAdministrator();
        var chosen = chosen(organisations.withSlug(slug).id());
        return Stream.of(Setting.values())
                .filter(Setting::isBound)
                .map(setting -> line(setting, chosen, chosen.own(setting)))
                .toList();
    }

    private static Line line(Setting setting, Chosen chosen, @Nullable String own) {
        var row = chosen.row(setting, false).or(() -> chosen.row(setting, true));
        return new Line(
                setting, chosen.value(setting), own, chosen.forAll(setting), chosen.isOpen(setting), by(row), at(row));
    }

    private static String by(Optional<Stored> row) {
        return row.map(Stored::changedBy).orElse("");
    }

    private static @Nullable Instant at(Optional<Stored> row) {
        return row.map(Stored::changedAt).orElse(null);
    }

    @Override
    public void choose(Setting setting, @Nullable String value) {
        var acting = administrator();
        if (setting.isBound()
                || (value != null && !chosen(acting.organisation()).isOpen(setting))) {
            throw new NotAllowedException();
        }
        keep(acting.organisation(), setting, value, true);
        audit.note("setting.changed", setting.key(), told(setting, value));
    }

    @Override
    public void chooseForAll(Setting setting, @Nullable String value, @Nullable Boolean open) {
        var before = chosen(networkAdministrator().organisation());
        var opened = !setting.isBound() && (open == null ? before.isOpen(setting) : open);
        keep(null, setting, value, opened);
        var told = new HashMap<>(told(setting, value));
        if (!setting.isBound()) {
            told.put("open", Boolean.toString(opened));
        }
        audit.note("network.setting-changed", setting.key(), told);
    }

    @Override
    public void chooseFor(String slug, Setting setting, @Nullable String value) {
        networkAdministrator();
        var partner = organisations.withSlug(slug);
        if (!setting.isBound()) {
            throw new NotAllowedException();
        }
        keep(partner.id(), setting, value, true);
        var told = new HashMap<>(told(setting, value));
        told.put("partner", partner.name());
        audit.note("network.bound-changed", setting.key(), told);
    }

    /** Lists of words are contents, which no entry holds. */
    private static Map<String, String> told(Setting setting, @Nullable String value) {
        return value == null || setting.kind() == Setting.Kind.WORDS ? Map.of() : Map.of("value", Clean.line(value));
    }

    /** Whatever way it comes, it is cleaned here, and looked at afterwards. */
    private void keep(@Nullable OrganisationId organisation, Setting setting, @Nullable String typed, boolean open) {
        var value = typed == null ? null : Clean.lines(typed);
        if (value != null) {
            setting.check(value);
        }
        var acting = tenant.required();
        var by = SystemMember.is(acting) ? null : acting.person().value();
        repository.keep(
                organisation == null ? null : organisation.value(),
                new Change(setting.key(), value, open, by, clock.instant()));
        if (organisation == null) {
            remembered.clear();
        } else {
            remembered.remove(organisation);
        }
    }

    private Acting administrator() {
        return tenant.current().filter(Acting::isAdministrator).orElseThrow(NotFoundException::new);
    }

    private Acting networkAdministrator() {
        return tenant.current().filter(Acting::isNetworkAdministrator).orElseThrow(NotFoundException::new);
    }
}
