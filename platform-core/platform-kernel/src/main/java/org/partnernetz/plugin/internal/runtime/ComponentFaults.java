// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;

/** Says in one sentence each which components of a bundle do not run, and why. */
final class ComponentFaults {

    private ComponentFaults() {}

    static List<String> of(ServiceComponentRuntime runtime, Bundle bundle) {
        var faults = new ArrayList<String>();
        for (var component : runtime.getComponentDescriptionDTOs(bundle)) {
            for (var configuration : runtime.getComponentConfigurationDTOs(component)) {
                if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    faults.add(component.implementationClass + " failed: " + firstLine(configuration.failure));
                } else if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    faults.add(component.implementationClass + " misses " + missing(configuration));
                }
            }
        }
        return List.copyOf(faults);
    }

    private static String missing(ComponentConfigurationDTO configuration) {
        return Arrays.stream(configuration.unsatisfiedReferences)
                .map(reference -> reference.name)
                .map(name -> Arrays.stream(configuration.description.references)
                        .filter(reference -> reference.name.equals(name))
                        .map(reference -> reference.interfaceName)
                        .findFirst()
                        .orElse(name))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String firstLine(String failure) {
        return failure.lines().findFirst().orElse("");
    }
}
