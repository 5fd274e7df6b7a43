// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.setting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnernetz.setting.Setting;

/** Defaults that the operator may say, and those of the code. */
@ApplicationScoped
@SuppressWarnings("UnnecessaryAssignment") // until the container sets it
public class SettingDefaults {

    @Inject
    @ConfigProperty(name = "partnernetz.files.quota.mb", defaultValue = "2048")
    long megabytes = 2048;

    String of(Setting setting) {
        return setting == Setting.MOST_MEGABYTES ? Long.toString(megabytes) : setting.byDefault();
    }
}
