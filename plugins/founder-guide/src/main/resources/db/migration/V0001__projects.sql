-- Founding projects and the chapters of their business plans. Private rows of the organisation that advises.
create table ${schema}.founding_project (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  code text not null check (code ~ '^[A-HJ-NP-Z2-9]{8}$'),
  title text not null check (length(title) between 1 and 120),
  industry text not null check (length(industry) <= 120),
  legal_form text not null check (legal_form in ('UNDECIDED', 'SOLE_TRADER', 'FREELANCE', 'PARTNERSHIP', 'COMPANY')),
  work_form text not null check (work_form in ('FULL_TIME', 'PART_TIME')),
  phase text not null check (phase in ('ACCESS', 'ORIENTATION', 'PLANNING', 'START', 'CONSOLIDATION')),
  adviser_id uuid not null references core.person,
  appointment_id uuid references core.event,
  opened_at timestamptz not null,
  started_on date,
  reported_on date,
  closed_on date,
  result text check (result in ('FOUNDED', 'ABANDONED')),
  version integer not null,
  check ((closed_on is null) = (result is null)),
  unique (organisation_id, code),
  unique (id, organisation_id)
);
create index founding_project_newest on ${schema}.founding_project (organisation_id, id desc);
create index on ${schema}.founding_project (adviser_id);
create index on ${schema}.founding_project (appointment_id);

create table ${schema}.plan_chapter (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  project_id uuid not null,
  kind text not null
    check (kind in ('IDEA', 'PERSON', 'OFFER', 'MARKET', 'MARKETING', 'ORGANISATION', 'RISKS', 'FINANCE')),
  text text not null check (length(text) <= 20000),
  html text not null,
  state text not null check (state in ('OPEN', 'DRAFT', 'DONE')),
  changed_at timestamptz not null,
  version integer not null,
  unique (project_id, kind),
  foreign key (project_id, organisation_id) references ${schema}.founding_project (id, organisation_id) on delete cascade
);

-- Guests of an organisation see nothing of its cases.
create function ${schema}.advises(organisation bigint) returns boolean language sql stable parallel safe
  return organisation = core.tenant()
    and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR') or core.has_role('MEMBER'));

-- Kept until the end of the third year after the year in which advice ended.
create function ${schema}.may_be_erased(closed date) returns boolean language sql stable parallel safe
  return closed < make_date(extract(year from current_date)::integer - 3, 1, 1);

alter table ${schema}.founding_project enable row level security, force row level security;
create policy founding_project_select on ${schema}.founding_project for select using (${schema}.advises(organisation_id));
create policy founding_project_insert on ${schema}.founding_project for insert with check (${schema}.advises(organisation_id));
create policy founding_project_update on ${schema}.founding_project for update using (${schema}.advises(organisation_id));
create policy founding_project_delete on ${schema}.founding_project for delete
  using (${schema}.advises(organisation_id) and core.has_role('ADMINISTRATOR') and ${schema}.may_be_erased(closed_on));

alter table ${schema}.plan_chapter enable row level security, force row level security;
create policy plan_chapter_select on ${schema}.plan_chapter for select using (${schema}.advises(organisation_id));
create policy plan_chapter_insert on ${schema}.plan_chapter for insert with check (${schema}.advises(organisation_id));
create policy plan_chapter_update on ${schema}.plan_chapter for update using (${schema}.advises(organisation_id));
create policy plan_chapter_delete on ${schema}.plan_chapter for delete using (
  exists (select from ${schema}.founding_project p
          where p.id = project_id and core.has_role('ADMINISTRATOR') and ${schema}.may_be_erased(p.closed_on)));

grant select, insert, update, delete on ${schema}.founding_project, ${schema}.plan_chapter to ${app};
