// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.demo.SampleSheet;
import org.partnernetz.demo.Samples;
import org.partnernetz.demo.SignInFile;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/** Counts samples, and has them removed. */
@ApplicationScoped
public class DefaultSamples implements Samples {
    @Inject
    SampleRepository repository;

    @Inject
    Removal removal;

    @Inject
    SignInFile signIns;

    @Inject
    TenantContext tenant;

    @Override
    public boolean areThere() {
        return repository.areThere();
    }

    @Override
    public Optional<SampleSheet> look() {
        if (!tenant.required().isNetworkAdministrator()) {
            throw new NotFoundException();
        }
        return repository.look();
    }

    /** What is written on disk comes back with no transaction, so it goes last. */
    @Override
    public void remove(long people) {
        if (look().isEmpty()) {
            throw new NotFoundException();
        }
        removal.run(people);
        signIns.remove();
    }
}
