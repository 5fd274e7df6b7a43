-- An expert body without an account answers by a link to one frozen copy: it sees that copy, answers once, and sees its
-- own answer.
alter table ${schema}.expert_statement
  alter column recorded_by drop not null,
  add column link_id uuid,
  add constraint expert_statement_recorded check ((recorded_by is null) = (link_id is not null));
create unique index expert_statement_of_link on ${schema}.expert_statement (link_id) where link_id is not null;

create function ${schema}.was_linked(copy uuid) returns boolean language sql stable parallel safe
  return copy::text = (select core.linked('founder-guide', 'statement'));

alter policy frozen_copy_select on ${schema}.frozen_copy
  using (${schema}.advises(organisation_id) or ${schema}.was_given(id) or ${schema}.was_linked(id));
alter policy expert_statement_select on ${schema}.expert_statement
  using (${schema}.advises(organisation_id) or ${schema}.works_in(body_id) and ${schema}.was_given(copy_id)
    or link_id = core.link());
alter policy expert_statement_insert on ${schema}.expert_statement
  with check (recorded_by = core.person()
      and (${schema}.advises(organisation_id) or ${schema}.works_in(body_id) and ${schema}.was_given(copy_id))
    or recorded_by is null and body_id is null and link_id = core.link() and ${schema}.was_linked(copy_id));
