-- A founder with an own account works on the own project's plan and figures, and sees nothing else. The platform's own
-- jobs, which act without a person, see what advisers see.
create or replace function ${schema}.advises(organisation bigint) returns boolean language sql stable parallel safe
  return organisation = core.tenant()
    and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR') or core.has_role('MEMBER')
         or core.has_role('PLATFORM'));

create function ${schema}.founds(organisation bigint, founder uuid) returns boolean language sql stable parallel safe
  return organisation = core.client_of() and founder = core.person();

create function ${schema}.plans(organisation bigint, project uuid) returns boolean language sql stable parallel safe
  return ${schema}.advises(organisation)
    or exists (select from ${schema}.founding_project p
               where p.id = project and ${schema}.founds(p.organisation_id, p.founder_id));

alter policy founding_project_select on ${schema}.founding_project
  using (${schema}.advises(organisation_id) or ${schema}.founds(organisation_id, founder_id));
alter policy plan_chapter_select on ${schema}.plan_chapter using (${schema}.plans(organisation_id, project_id));
alter policy plan_chapter_insert on ${schema}.plan_chapter with check (${schema}.plans(organisation_id, project_id));
alter policy plan_chapter_update on ${schema}.plan_chapter using (${schema}.plans(organisation_id, project_id));
alter policy finance_plan_select on ${schema}.finance_plan using (${schema}.plans(organisation_id, project_id));
alter policy finance_plan_insert on ${schema}.finance_plan with check (${schema}.plans(organisation_id, project_id));
alter policy finance_plan_update on ${schema}.finance_plan using (${schema}.plans(organisation_id, project_id));
alter policy plan_line_select on ${schema}.plan_line using (${schema}.plans(organisation_id, project_id));
alter policy plan_line_insert on ${schema}.plan_line with check (${schema}.plans(organisation_id, project_id));
alter policy plan_line_update on ${schema}.plan_line using (${schema}.plans(organisation_id, project_id));
alter policy plan_line_delete on ${schema}.plan_line using (${schema}.plans(organisation_id, project_id));
