// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.partnernetz.fact.spi.Delivery;
import org.partnernetz.fact.spi.FactListener;
import org.partnernetz.member.MemberJoined;

/** Hears who joined. */
final class JoinedEar implements FactListener<MemberJoined> {
    final List<MemberJoined> heard = new CopyOnWriteArrayList<>();

    @Override
    public Class<MemberJoined> fact() {
        return MemberJoined.class;
    }

    @Override
    public void happened(Delivery<MemberJoined> delivery) {
        heard.add(delivery.fact());
    }
}
