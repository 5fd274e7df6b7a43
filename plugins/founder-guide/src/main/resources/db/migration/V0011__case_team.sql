-- A project is seen by its team: the responsible adviser, the deputies, and whoever holds the permission to lead. Others
-- who advise do not see it, be they administrators. Jobs of the platform see what they have to do.
alter table ${schema}.founding_project
  add column deputies uuid[] not null default '{}' check (cardinality(deputies) <= 20);
comment on column ${schema}.founding_project.deputies is 'Members who see and work on the project beside the responsible one.';

create or replace function ${schema}.advises(organisation bigint) returns boolean language sql stable parallel safe
  return organisation = core.tenant() and core.may('founder-guide', 'advise');

alter policy founding_project_select on ${schema}.founding_project
  using (organisation_id = core.tenant() and (select core.may('founder-guide', 'advise'))
      and (adviser_id = core.person() or core.person() = any (deputies) or (select core.may('founder-guide', 'lead')))
    or ${schema}.founds(organisation_id, founder_id));
alter policy founding_project_insert on ${schema}.founding_project
  with check (organisation_id = core.tenant() and (select core.may('founder-guide', 'advise'))
    and (adviser_id = core.person() or core.person() = any (deputies) or (select core.may('founder-guide', 'lead'))));
alter policy founding_project_update on ${schema}.founding_project
  using (organisation_id = core.tenant() and (select core.may('founder-guide', 'advise'))
    and (adviser_id = core.person() or core.person() = any (deputies) or (select core.may('founder-guide', 'lead'))));

-- Whoever sees the project: its team and its founder.
create or replace function ${schema}.plans(organisation bigint, project uuid) returns boolean
language sql stable parallel safe
  return exists (select from ${schema}.founding_project p where p.id = project and p.organisation_id = organisation);

-- Its team alone.
create function ${schema}.works_on(organisation bigint, project uuid) returns boolean language sql stable parallel safe
  return ${schema}.advises(organisation) and ${schema}.plans(organisation, project);

-- Only the platform erases, and only what need not be kept any more; what belongs to a project goes with it.
create or replace function ${schema}.may_erase(project uuid) returns boolean language sql stable parallel safe
  return core.has_role('PLATFORM')
    and exists (select from ${schema}.founding_project p where p.id = project and ${schema}.may_be_erased(p.closed_on));
alter policy founding_project_delete on ${schema}.founding_project
  using (organisation_id = core.tenant() and core.has_role('PLATFORM') and ${schema}.may_be_erased(closed_on));
alter policy plan_chapter_delete on ${schema}.plan_chapter using (${schema}.may_erase(project_id));

alter policy residence_check_select on ${schema}.residence_check using (${schema}.works_on(organisation_id, project_id));
alter policy residence_check_insert on ${schema}.residence_check
  with check (${schema}.works_on(organisation_id, project_id));
alter policy residence_check_update on ${schema}.residence_check using (${schema}.works_on(organisation_id, project_id));
alter policy residence_check_delete on ${schema}.residence_check using (${schema}.works_on(organisation_id, project_id));
alter policy subsidy_check_select on ${schema}.subsidy_check using (${schema}.works_on(organisation_id, project_id));
alter policy subsidy_check_insert on ${schema}.subsidy_check with check (${schema}.works_on(organisation_id, project_id));
alter policy subsidy_check_update on ${schema}.subsidy_check using (${schema}.works_on(organisation_id, project_id));
alter policy subsidy_check_delete on ${schema}.subsidy_check using (${schema}.works_on(organisation_id, project_id));
alter policy permit_done_select on ${schema}.permit_done using (${schema}.works_on(organisation_id, project_id));
alter policy permit_done_insert on ${schema}.permit_done with check (${schema}.works_on(organisation_id, project_id));
alter policy permit_done_update on ${schema}.permit_done using (${schema}.works_on(organisation_id, project_id));
alter policy permit_done_delete on ${schema}.permit_done using (${schema}.works_on(organisation_id, project_id));
alter policy aftercare_talk_select on ${schema}.aftercare_talk using (${schema}.works_on(organisation_id, project_id));
alter policy aftercare_talk_insert on ${schema}.aftercare_talk
  with check (${schema}.works_on(organisation_id, project_id));
alter policy aftercare_talk_update on ${schema}.aftercare_talk using (${schema}.works_on(organisation_id, project_id));

alter policy frozen_copy_select on ${schema}.frozen_copy
  using (${schema}.works_on(organisation_id, project_id) or ${schema}.was_given(id) or ${schema}.was_linked(id));
alter policy frozen_copy_insert on ${schema}.frozen_copy
  with check (${schema}.works_on(organisation_id, project_id) and made_by = core.person());

-- Who was given a copy knows its project, since policies of copies ask here, and a policy may not ask back.
alter table ${schema}.copy_share add column project_id uuid;
alter table ${schema}.copy_share no force row level security;
alter table ${schema}.frozen_copy no force row level security;
update ${schema}.copy_share s set project_id = c.project_id from ${schema}.frozen_copy c where c.id = s.copy_id;
alter table ${schema}.copy_share force row level security;
alter table ${schema}.frozen_copy force row level security;
alter table ${schema}.frozen_copy add unique (id, organisation_id, project_id);
alter table ${schema}.copy_share
  alter column project_id set not null,
  add foreign key (copy_id, organisation_id, project_id)
    references ${schema}.frozen_copy (id, organisation_id, project_id) on delete cascade;
alter policy copy_share_select on ${schema}.copy_share
  using (${schema}.works_on(organisation_id, project_id) or ${schema}.works_in(body_id) and until >= current_date);
alter policy copy_share_insert on ${schema}.copy_share with check (${schema}.works_on(organisation_id, project_id));
alter policy copy_share_update on ${schema}.copy_share using (${schema}.works_on(organisation_id, project_id));
alter policy copy_share_delete on ${schema}.copy_share using (${schema}.works_on(organisation_id, project_id));

create function ${schema}.has_copy(organisation bigint, copy uuid) returns boolean language sql stable parallel safe
  return exists (select from ${schema}.frozen_copy c
                 where c.id = copy and c.organisation_id = organisation
                   and ${schema}.works_on(c.organisation_id, c.project_id));
alter policy expert_statement_select on ${schema}.expert_statement
  using (${schema}.has_copy(organisation_id, copy_id)
    or ${schema}.works_in(body_id) and ${schema}.was_given(copy_id) or link_id = core.link());
alter policy expert_statement_insert on ${schema}.expert_statement
  with check (recorded_by = core.person()
      and (${schema}.has_copy(organisation_id, copy_id)
        or ${schema}.works_in(body_id) and ${schema}.was_given(copy_id))
    or recorded_by is null and body_id is null and link_id = core.link() and ${schema}.was_linked(copy_id));

-- What statistics count: everybody who advises counts all projects of the organisation and knows none by it. The row
-- stays when its project was erased, and says nothing about anybody.
create table ${schema}.project_statistic (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  phase text not null check (phase in ('ACCESS', 'ORIENTATION', 'PLANNING', 'START', 'CONSOLIDATION')),
  opened_at timestamptz not null,
  started_on date,
  closed_on date,
  result text check (result in ('FOUNDED', 'ABANDONED'))
);
create index on ${schema}.project_statistic (organisation_id);
alter table ${schema}.founding_project no force row level security;
insert into ${schema}.project_statistic
select p.id, p.organisation_id, p.phase, p.opened_at, p.started_on, p.closed_on, p.result from ${schema}.founding_project p;
alter table ${schema}.founding_project force row level security;

comment on table ${schema}.project_statistic is 'rls: never deleted, it is what is left of a project';
alter table ${schema}.project_statistic enable row level security, force row level security;
create policy project_statistic_select on ${schema}.project_statistic for select
  using (${schema}.advises(organisation_id));
create policy project_statistic_insert on ${schema}.project_statistic for insert
  with check (${schema}.works_on(organisation_id, id));
create policy project_statistic_update on ${schema}.project_statistic for update
  using (${schema}.works_on(organisation_id, id));
create policy project_statistic_delete on ${schema}.project_statistic for delete using (false);
grant select, insert, update on ${schema}.project_statistic to ${app};
