// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;

/** The rules of {@code checkstyle.xml}. */
public final class Style implements Gate {

    @Override
    public String name() {
        return "style";
    }

    @Override
    public List<Finding> findings(SourceModule sources) throws IOException {
        var rules = Objects.requireNonNull(Style.class.getResource("/checkstyle.xml"));
        var found = new ArrayList<Finding>();
        var checker = new Checker();
        try {
            checker.setModuleClassLoader(Checker.class.getClassLoader());
            checker.configure(
                    ConfigurationLoader.loadConfiguration(rules.toString(), new PropertiesExpander(new Properties())));
            checker.addListener(new Listener(sources, found));
            checker.process(sources.java().stream().map(Path::toFile).toList());
            return found;
        } catch (CheckstyleException e) {
            throw new IOException("The style of " + sources.folder() + " cannot be checked", e);
        } finally {
            checker.destroy();
        }
    }

    /** Collects the findings. */
    private record Listener(SourceModule sources, List<Finding> found) implements AuditListener {
        @Override
        public void addError(AuditEvent event) {
            var place = sources.relative(Path.of(event.getFileName())) + ":" + event.getLine();
            found.add(new Finding("style", place, event.getMessage()));
        }

        @Override
        public void addException(AuditEvent event, Throwable failure) {
            found.add(new Finding("style", event.getFileName(), String.valueOf(failure)));
        }

        @Override
        public void auditStarted(AuditEvent event) {
            // what counts is what is found
        }

        @Override
        public void auditFinished(AuditEvent event) {
            // what counts is what is found
        }

        @Override
        public void fileStarted(AuditEvent event) {
            // what counts is what is found
        }

        @Override
        public void fileFinished(AuditEvent event) {
            // what counts is what is found
        }
    }
}
