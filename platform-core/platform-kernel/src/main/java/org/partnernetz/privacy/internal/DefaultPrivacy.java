// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.partnernetz.audit.Audit;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.privacy.spi.PersonalData;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Asks the core and every running plugin, organisation by organisation. */
@ApplicationScoped
public class DefaultPrivacy implements Privacy {
    private static final Logger LOG = Logger.getLogger(DefaultPrivacy.class);

    @Inject
    PersonRepository people;

    @Inject
    CoreDataRepository core;

    @Inject
    Contributions contributions;

    @Inject
    Audit audit;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<Holding> mine(Locale locale) {
        var person = tenant.person().orElseThrow(NotFoundException::new);
        var holdings = new ArrayList<Holding>();
        unchecked(() -> tenant.callAsPerson(person, () -> {
            holdings.add(new Holding("", "", "", core.own(person.value()), true));
            return null;
        }));
        var parts = unchecked(() -> tenant.callAsPerson(person, () -> people.mine(person.value())));
        for (var part : parts) {
            if (part.shut()) {
                holdings.add(new Holding("", "", part.name(), List.of(), false));
            } else {
                unchecked(() ->
                        tenant.callAs(part.acting(person), () -> holdings.addAll(holdings(part, person, locale))));
            }
        }
        return List.copyOf(holdings);
    }

    private List<Holding> holdings(MemberOrganisation part, PersonId person, Locale locale) {
        var holdings = new ArrayList<Holding>();
        holdings.add(new Holding("", "", part.name(), core.in(person.value(), part.organisation()), true));
        contributions
                .ask(
                        PersonalData.class,
                        (plugin, data) -> told(plugin, data, person, locale).in(part))
                .stream()
                .filter(holding -> !holding.records().isEmpty() || !holding.complete())
                .forEach(holdings::add);
        return holdings;
    }

    private static Told told(Contributor plugin, PersonalData data, PersonId person, Locale locale) {
        try {
            var records = data.export(person).stream()
                    .map(record -> named(record, plugin, locale))
                    .toList();
            var fits = records.size() <= PersonalData.RECORDS_MAX;
            return new Told(plugin, locale, fits ? records : records.subList(0, PersonalData.RECORDS_MAX), fits);
        } catch (RuntimeException | LinkageError e) {
            LOG.warnf(e, "%s could not tell what it stores about a person", plugin.plugin());
            return new Told(plugin, locale, List.of(), false);
        }
    }

    private static PersonalRecord named(PersonalRecord record, Contributor plugin, Locale locale) {
        var fields = record.fields().stream()
                .map(field -> new PersonalRecord.Field(plugin.say(locale, field.name()), field.value()))
                .toList();
        return new PersonalRecord(plugin.say(locale, record.kind()), fields);
    }

    /** What a plugin told, in whatever organisation. */
    private record Told(Contributor plugin, Locale locale, List<PersonalRecord> records, boolean complete) {
        Holding in(MemberOrganisation part) {
            return new Holding(plugin.plugin(), plugin.name(locale), part.name(), records, complete);
        }
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void erase(PersonId person) {
        var acting = tenant.required();
        var parts = parts(acting, person);
        audit.note("person.erased", person.toString());
        if (!people.erase(person.value(), clock.instant())) {
            throw new NotFoundException();
        }
        requireHolders();
        for (var part : parts) {
            unchecked(() -> tenant.callWithin(part.acting(person), () -> erased(person)));
        }
        requireHolders(); // one that was being updated meanwhile was not asked
    }

    private List<String> erased(PersonId person) {
        return contributions.ask(PersonalData.class, (plugin, data) -> {
            data.erase(person);
            return plugin.plugin();
        });
    }

    /** Plugins whose tables refer to people must run, or part of the person would be forgotten there. */
    private void requireHolders() {
        var running = contributions.running().stream().map(Contributor::plugin).toList();
        if (!running.containsAll(people.holders())) {
            throw new ConflictException("plugin-not-running");
        }
    }

    private List<MemberOrganisation> parts(Acting acting, PersonId person) {
        if (!acting.isAdministrator()) {
            throw new NotFoundException();
        }
        if (acting.person().equals(person)) {
            throw new ConflictException("yourself");
        }
        var parts = people.scope(person.value());
        if (parts.isEmpty()) {
            throw new NotFoundException();
        }
        var elsewhere = parts.stream()
                .anyMatch(part -> part.organisation() != acting.organisation().value());
        if (elsewhere && !acting.isNetworkAdministrator()) {
            throw new ConflictException("member-elsewhere");
        }
        if (parts.stream().anyMatch(MemberOrganisation::lastAdministrator)) {
            throw new ConflictException("last-administrator");
        }
        return parts;
    }

    private static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
