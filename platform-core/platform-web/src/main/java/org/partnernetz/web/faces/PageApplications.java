// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.faces;

import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.expression.KeptExpressions;

/** Gives Faces an application that keeps its expressions. */
public class PageApplications extends WrappedApplications {

    public PageApplications(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    protected ApplicationWrapper wrap(Application general) {
        return new PageApplication(general);
    }

    private static final class PageApplication extends ApplicationWrapper {
        private volatile @Nullable KeptExpressions expressions;

        PageApplication(Application wrapped) {
            super(wrapped);
        }

        /** Returns the factory; the server sets its own one only when it has started. */
        @Override
        public ExpressionFactory getExpressionFactory() {
            var general = super.getExpressionFactory();
            var ours = expressions;
            if (ours == null || !ours.areMadeBy(general)) {
                ours = new KeptExpressions(general);
                expressions = ours;
            }
            return ours;
        }
    }
}
