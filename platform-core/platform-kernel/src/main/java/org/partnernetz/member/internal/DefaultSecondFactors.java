// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.mail.Mails;
import org.partnernetz.member.host.SecondFactors;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/** Sets second factors up, and takes them away. What people do with their own is a transaction of sign-in. */
@ApplicationScoped
public class DefaultSecondFactors implements SecondFactors {
    private static final String ISSUER = "Partnernetz";
    private static final Pattern GROUPS = Pattern.compile("(?<=\\G.{4})(?=.)");

    @Inject
    FactorRepository factors;

    @Inject
    FactorDemandRepository demands;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountLetters letters;

    @Inject
    Mails mails;

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public State mine() {
        var own = factors.of(person());
        if (own.isEmpty()) {
            return new State(null, factors.codesLeft(person()), null);
        }
        var since = own.get().since();
        return new State(
                since, own.get().codes(), since == null ? setup(own.get().secret()) : null);
    }

    private Setup setup(String secret) {
        var name = accounts.own().orElseThrow(NotFoundException::new).email();
        var address = "otpauth://totp/" + ISSUER + ":" + encoded(name) + "?secret=" + secret + "&issuer=" + ISSUER;
        return new Setup(GROUPS.matcher(secret).replaceAll(" "), address, QrCode.of(address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void begin() {
        demandNone();
        factors.begin(person(), Totp.secret(), clock.instant());
    }

    private FactorRepository.Stored begun() {
        demandNone();
        return factors.of(person()).orElseThrow(NotFoundException::new);
    }

    private void demandNone() {
        if (mine().since() != null) {
            throw new ConflictException("factor-there");
        }
    }

    @Override
    public List<String> confirm(String typed) {
        var now = clock.instant();
        var step = Totp.step(begun().secret(), Clean.line(typed).replace(" ", ""), now);
        new InvalidException.Check()
                .that(step.isPresent(), "code", "wrong-code")
                .orThrow();
        var codes = RecoveryCodes.fresh();
        if (!factors.confirm(person(), step.getAsLong(), codes.hashes(), now)) {
            throw new ConflictException("factor-there");
        }
        letters.tell(person(), AccountNews.FACTOR_ADDED);
        return codes.shown();
    }

    @Override
    public List<String> renewCodes() {
        var codes = RecoveryCodes.fresh();
        if (!factors.renew(person(), codes.hashes(), clock.instant())) {
            throw new NotFoundException();
        }
        letters.tell(person(), AccountNews.RECOVERY_RENEWED);
        return codes.shown();
    }

    @Override
    public void remove() {
        if (!factors.remove(person(), clock.instant())) {
            throw new NotFoundException();
        }
        letters.tell(person(), AccountNews.FACTOR_REMOVED);
    }

    @Override
    public boolean isUsedBy(PersonId member) {
        return demands.isUsedBy(member.value());
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void reset(PersonId member) {
        administrator();
        var letter = letters.of(member.value(), AccountNews.FACTOR_RESET);
        switch (demands.reset(member.value(), clock.instant())) {
            case NOBODY -> throw new NotFoundException();
            case ELSEWHERE -> throw new ConflictException("factor-elsewhere");
            case DONE -> audit.note("factor.reset", member.toString(), Map.of());
        }
        letter.ifPresent(mails::send);
    }

    @Override
    public Set<Role> demanded() {
        return demands.roles(tenant.required().organisation().value());
    }

    @Override
    @Transactional(rollbackOn = Exception.class)
    public void demand(Set<Role> roles) {
        var acting = administrator();
        new InvalidException.Check()
                .that(!roles.contains(Role.CLIENT), "roles", "not-a-role")
                .orThrow();
        if (!roles.isEmpty() && !factors.isOn(person())) {
            throw new ConflictException("factor-first");
        }
        demands.demand(acting.organisation().value(), roles);
        var words = Role.inOrder(roles).stream().map(Enum::name).collect(Collectors.joining(", "));
        audit.note("factor.demanded", acting.slug(), Map.of("roles", words));
    }

    private Acting administrator() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting;
    }

    private UUID person() {
        return tenant.person().orElseThrow(NotFoundException::new).value();
    }
}
