// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;

/**
 * Does something in the background, again and again, for each organisation that has the plugin switched on.
 *
 * <pre>{@code
 * @Component
 * public final class RemindFounders implements BackgroundJob {
 *     public String key() { return "remind-founders"; }
 *     public Rhythm rhythm() { return Rhythm.dailyAt(LocalTime.of(6, 0)); }
 *     public void run(JobRun run) { run.say(reminders.send() + " reminders sent"); }
 * }
 * }</pre>
 *
 * <p><b>When called:</b> when it is due by its rhythm, the first time one pause (or at the daily time) after the
 * organisation switched the plugin on. A run that could not take place, because the server or the plugin was down, is
 * made up for once, not once for each time missed. <b>Once in the network:</b> even on several servers there is one run
 * for an organisation at a time; if a server dies in the middle, the job is due again after the time limit. Make it
 * possible to run it twice. <b>Tenant:</b> the organisation is bound, and the platform itself acts: there is no person
 * ({@code SystemMember.PERSON}) and there are no roles. Never called where the plugin is off.
 *
 * <p><b>Transaction:</b> none is running; {@code Store.write} begins one. Work in portions. <b>Time limit:</b>
 * {@value #MINUTES_MAX} minutes, then the thread is interrupted and the run counts as too long; a job that has not
 * returned is not started again. <b>Errors:</b> an exception is noted as the outcome with its message; the job is due
 * again by its rhythm. Administrators see all runs of the last {@value org.partnernetz.job.Jobs#KEPT_DAYS} days.
 *
 * <p><b>Threads:</b> a thread of the platform; runs for several organisations follow each other on one server. An
 * update of the plugin waits five seconds for it, then goes on; check {@code Thread.interrupted()} in long loops.
 * <b>Clash rule:</b> keys are the plugin's own; two jobs of one plugin with the same key do not start: the plugin says
 * so.
 */
@ConsumerType
public interface BackgroundJob {
    int MINUTES_MAX = 5;
    int KEY_MAX = 60;

    /**
     * Names the job within the plugin, lower-case letters, digits and hyphens, up to {@value #KEY_MAX}. Constant. Shown
     * to administrators as the message {@code job.<key>}, else as it is.
     */
    String key();

    /** When it is due. Asked again after each run. */
    Rhythm rhythm();

    /**
     * Runs for the acting organisation.
     *
     * @throws Exception if it failed; the message is shown to administrators
     */
    void run(JobRun run) throws Exception;
}
