// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.installation.FirstSteps;
import org.partnernetz.installation.Setup;
import org.partnernetz.member.Accounts;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Open until somebody came with the code. Once closed, a server never asks the database again. */
@ApplicationScoped
public class DefaultSetup implements Setup {

    @Inject
    InstallationRepository repository;

    @Inject
    SetupCode code;

    @Inject
    Claiming claiming;

    @Inject
    SystemActing system;

    @Inject
    Organisations organisations;

    @Inject
    Accounts accounts;

    @Inject
    TenantContext tenant;

    private volatile boolean closed;

    @Override
    public boolean isOpen() {
        if (!closed && repository.awaited().isEmpty()) {
            closed = true;
            code.forget();
        }
        return !closed;
    }

    @Override
    public void claim(FirstSteps first) {
        var coordination = FirstAdministrator.coordination(organisations);
        var person = system.inCoordination(coordination, () -> claiming.take(first, coordination));
        code.forget();
        speak(person, first.language());
    }

    private void speak(PersonId person, String language) {
        try {
            tenant.callAsPerson(person, () -> {
                accounts.chooseLanguage(language);
                return person;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
