// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.fact.spi.Delivery;
import org.partnernetz.fact.spi.FactListener;
import org.partnernetz.member.MemberJoined;

/** Hears of each new member, after the commit and at least once: the id of the delivery tells repeats apart. */
@Component(service = FactListener.class)
public final class SampleListener implements FactListener<MemberJoined> {
    private final Set<UUID> heard = new ConcurrentSkipListSet<>();

    @Override
    public Class<MemberJoined> fact() {
        return MemberJoined.class;
    }

    @Override
    public void happened(Delivery<MemberJoined> delivery) {
        heard.add(delivery.id());
    }
}
