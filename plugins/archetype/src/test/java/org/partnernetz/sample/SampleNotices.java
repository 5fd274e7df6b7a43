// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.notification.spi.NotificationKinds;

/** The kinds of notices, each of which people can switch off. */
@Component(service = NotificationKinds.class)
public final class SampleNotices implements NotificationKinds {
    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("advice-ended", "notice.ended", "notice.ended.text"));
    }
}
