-- Who works for the organisation reads its courses, who has the permission writes them.
create table ${schema}.course (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  title text not null check (length(title) between 1 and 80),
  starts_on date,
  places integer not null check (places between 1 and 500),
  state text not null check (state in ('PLANNED', 'OPEN', 'DONE', 'CANCELLED')),
  version integer not null
);
create index on ${schema}.course (organisation_id, id desc);
select core.protect('${schema}.course', writes => 'core.works_for(organisation_id) and core.may(''${artifactId}'', ''plan'')');
