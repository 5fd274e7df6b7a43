// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.PerPlugin;
import org.partnernetz.document.IssuedPapers;
import org.partnernetz.document.PaperKind;
import org.partnernetz.document.host.PaperRegister;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Codes;
import org.partnernetz.time.NetworkDays;

/** Writes papers into the register and looks them up. */
@ApplicationScoped
public class DefaultPapers implements PaperRegister, PerPlugin<IssuedPapers> {

    @Inject
    PaperRepository papers;

    @Inject
    Contributions contributions;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Class<IssuedPapers> service() {
        return IssuedPapers.class;
    }

    @Override
    public IssuedPapers of(String plugin) {
        return new Own(plugin);
    }

    @Override
    public Optional<Genuine> check(String typed, String surname) {
        var code = PaperCode.of(typed);
        return papers.check(code.hash(), code.surname(surname), NetworkDays.today(clock), clock.instant());
    }

    /** The papers of one plugin, in the acting organisation. */
    private final class Own implements IssuedPapers {
        private final String plugin;

        Own(String plugin) {
            this.plugin = plugin;
        }

        @Override
        public String issue(PaperKind kind, UUID item, LocalDate validUntil, @Nullable String surname) {
            var today = NetworkDays.today(clock);
            check(kind, surname);
            if (validUntil.isBefore(today) || validUntil.isAfter(today.plusYears(YEARS_MAX))) {
                throw new IllegalArgumentException("A paper of today is not valid until " + validUntil);
            }
            if (papers.count(holder(item)) >= PAPERS_MAX) {
                throw new ConflictException("too-many-papers");
            }
            var code = Codes.fresh(CODE_LENGTH);
            var kept = PaperCode.of(code);
            papers.add(
                    holder(item),
                    new PaperRepository.Entry(
                            Keys.at(clock.instant()),
                            kind.key(),
                            names(kind),
                            kept.hash(),
                            surname == null ? null : kept.surname(surname),
                            today,
                            validUntil));
            return code;
        }

        /** Kept with the paper, for its plugin may be gone when somebody asks. */
        private Names names(PaperKind kind) {
            var word = "paper." + kind.key();
            return contributions
                    .find(plugin)
                    .map(running -> new Names(running.say(Locale.GERMAN, word), running.say(Locale.ENGLISH, word)))
                    .orElseGet(() -> new Names(word, word));
        }

        private static void check(PaperKind kind, @Nullable String surname) {
            if (kind.asksSurname() == (surname == null || !PaperCode.isName(surname))) {
                throw new IllegalArgumentException(kind + " with the wrong surname or none");
            }
        }

        @Override
        public void withdraw(UUID item) {
            papers.end(holder(item), clock.instant());
        }

        @Override
        public void forget(UUID item) {
            papers.remove(holder(item));
        }

        private PaperRepository.Holder holder(UUID item) {
            return new PaperRepository.Holder(tenant.required().organisation().value(), plugin, item);
        }
    }
}
