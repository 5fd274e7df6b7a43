-- An appointment with a founder is nobody's event: the project's team and its founder see it, and are reminded the day
-- before. Events that earlier versions made of a first talk stay with the project they belong to.
create table ${schema}.appointment (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  project_id uuid not null,
  starts_at timestamptz not null,
  place text not null check (length(place) between 1 and 200),
  reminded_at timestamptz,
  foreign key (project_id, organisation_id) references ${schema}.founding_project (id, organisation_id) on delete cascade
);
create index appointment_of_project on ${schema}.appointment (project_id, starts_at);
create index appointment_unreminded on ${schema}.appointment (organisation_id, starts_at) where reminded_at is null;

alter table ${schema}.appointment enable row level security, force row level security;
create policy appointment_select on ${schema}.appointment for select using (${schema}.plans(organisation_id, project_id));
create policy appointment_insert on ${schema}.appointment for insert
  with check (${schema}.works_on(organisation_id, project_id));
create policy appointment_update on ${schema}.appointment for update
  using (${schema}.works_on(organisation_id, project_id));
create policy appointment_delete on ${schema}.appointment for delete
  using (${schema}.works_on(organisation_id, project_id));
grant select, insert, update, delete on ${schema}.appointment to ${app};
