-- Private rows of the organisation that wrote them.
create table ${schema}.note (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  author_id uuid references core.person,
  text text not null check (length(text) between 1 and 400),
  written_at timestamptz not null,
  version integer not null
);
create index note_newest on ${schema}.note (organisation_id, id desc);
create index on ${schema}.note (author_id);

-- Guests of the organisation see nothing of it.
create function ${schema}.works_for(organisation bigint) returns boolean language sql stable parallel safe
  return organisation = core.tenant()
    and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR') or core.has_role('MEMBER'));

alter table ${schema}.note enable row level security, force row level security;
create policy note_select on ${schema}.note for select using (${schema}.works_for(organisation_id));
create policy note_insert on ${schema}.note for insert with check (${schema}.works_for(organisation_id));
create policy note_update on ${schema}.note for update using (${schema}.works_for(organisation_id));
create policy note_delete on ${schema}.note for delete using (${schema}.works_for(organisation_id));

grant select, insert, update, delete on ${schema}.note to ${app};
