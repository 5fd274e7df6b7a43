-- What the demo invented goes when the network begins to work: it is no case that has to be kept, and nobody counts it.
alter table ${schema}.founding_project add column sample boolean not null default false;
comment on column ${schema}.founding_project.sample is 'Whether the demo invented it.';

alter policy founding_project_delete on ${schema}.founding_project
  using (organisation_id = core.tenant() and core.has_role('PLATFORM')
    and (sample or ${schema}.may_be_erased(closed_on)));

comment on table ${schema}.project_statistic is 'What is left of a project; of a sample, nothing.';
alter policy project_statistic_delete on ${schema}.project_statistic
  using (organisation_id = core.tenant() and core.has_role('PLATFORM')
    and exists (select from ${schema}.founding_project p where p.id = project_statistic.id and p.sample));
grant delete on ${schema}.project_statistic to ${app};
