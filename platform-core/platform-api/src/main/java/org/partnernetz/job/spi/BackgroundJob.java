// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.job.spi;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.job.JobRun;
import org.partnernetz.job.Rhythm;

/**
 * Does something in the background at regular times, for each organisation that has the plugin switched on.
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
 * <p><b>When called:</b> when the job is due by its rhythm, for the first time one pause (or at the next daily time)
 * after the organisation switched the plugin on. If runs were missed because the server or the plugin was down, the
 * platform makes up for them with a single run. <b>Once in the network:</b> even on several servers there is only one
 * run for an organisation at a time. If a server dies during a run, the job is due again after the time limit, so write
 * the job such that running it twice does no harm. <b>Tenant:</b> the organisation is bound, and the platform itself
 * acts, without a person ({@code SystemMember.PERSON}) and without roles. The job is never called for an organisation
 * that has the plugin switched off.
 *
 * <p><b>Transaction:</b> none is running; {@code Store.write} begins one. Work in portions. <b>Time limit:</b>
 * {@value #MINUTES_MAX} minutes; then the platform interrupts the thread and the run counts as too long. A job that has
 * not returned is not started again. <b>Errors:</b> an exception is recorded with its message as the outcome, and the
 * job is due again by its rhythm. Administrators see all runs of the last {@value org.partnernetz.job.Jobs#KEPT_DAYS}
 * days.
 *
 * <p><b>Threads:</b> a thread of the platform calls the job; on one server, runs for several organisations follow one
 * another. An update of the plugin waits up to five seconds for a run and then proceeds, so check
 * {@code Thread.interrupted()} in long loops. <b>Clash rule:</b> keys are unique within a plugin only. If two jobs of
 * one plugin have the same key, the plugin does not start and says why.
 */
@ConsumerType
public interface BackgroundJob {
    int MINUTES_MAX = 5;
    int KEY_MAX = 60;

    /**
     * Names the job within the plugin: up to {@value #KEY_MAX} lower-case letters, digits and hyphens. Constant.
     * Administrators see the message {@code job.<key>}, or the key itself if there is no such message.
     */
    String key();

    /** Says when the job is due. The platform asks again after each run. */
    Rhythm rhythm();

    /**
     * Runs for the acting organisation.
     *
     * @throws Exception if it failed; the message is shown to administrators
     */
    void run(JobRun run) throws Exception;
}
