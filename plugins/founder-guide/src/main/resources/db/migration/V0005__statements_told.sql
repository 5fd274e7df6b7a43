-- A statement that came from outside waits until the project's adviser was told of it. Those that were there are known.
alter table ${schema}.expert_statement add column told_at timestamptz default now();
alter table ${schema}.expert_statement alter column told_at drop default;
create index expert_statement_untold on ${schema}.expert_statement (organisation_id) where told_at is null;

comment on table ${schema}.expert_statement is
  'rls: what was said is never changed or deleted; update only by the platform, which notes that it told the adviser';
alter policy expert_statement_update on ${schema}.expert_statement
  using (told_at is null and organisation_id = core.tenant() and core.has_role('PLATFORM'))
  with check (organisation_id = core.tenant() and core.has_role('PLATFORM'));
grant update (told_at) on ${schema}.expert_statement to ${app};
