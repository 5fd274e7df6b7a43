-- Private rows of the organisation that wrote them; its guests see nothing of it.
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
select core.protect('${schema}.note');
