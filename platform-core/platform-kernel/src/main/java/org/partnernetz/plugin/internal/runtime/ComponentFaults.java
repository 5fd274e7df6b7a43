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
    private static final String CAUSE = "Caused by: ";

    private ComponentFaults() {}

    /** The causes first: what misses a part of its own plugin only waits for another fault of the list. */
    static List<String> of(ServiceComponentRuntime runtime, Bundle bundle) {
        var components = runtime.getComponentDescriptionDTOs(bundle);
        var own = components.stream()
                .flatMap(component -> Arrays.stream(component.serviceInterfaces))
                .collect(Collectors.toSet());
        var causes = new ArrayList<String>();
        var consequences = new ArrayList<String>();
        for (var component : components) {
            for (var configuration : runtime.getComponentConfigurationDTOs(component)) {
                if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    causes.add(component.implementationClass + " failed: " + cause(configuration.failure));
                } else if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    var missing = missing(configuration);
                    var told = own.containsAll(missing) ? consequences : causes;
                    told.add(component.implementationClass + " misses " + String.join(", ", missing));
                }
            }
        }
        causes.addAll(consequences);
        return List.copyOf(causes);
    }

    private static List<String> missing(ComponentConfigurationDTO configuration) {
        return Arrays.stream(configuration.unsatisfiedReferences)
                .map(reference -> reference.name)
                .map(name -> Arrays.stream(configuration.description.references)
                        .filter(reference -> reference.name.equals(name))
                        .map(reference -> reference.interfaceName)
                        .findFirst()
                        .orElse(name))
                .distinct()
                .toList();
    }

    /** The innermost cause of what was thrown; the failure is told as a stack trace. */
    static String cause(String failure) {
        return failure.lines()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((outer, inner) -> inner)
                .map(line -> line.substring(CAUSE.length()))
                .orElseGet(() -> failure.lines().findFirst().orElse(""));
    }
}
