-- Members of the organisation keep its entries; visitors see what is published, and nothing else.
create table ${schema}.entry (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  name text not null check (length(name) between 1 and 80),
  about text not null check (length(about) <= 400),
  city text not null check (length(city) <= 80),
  published boolean not null,
  version integer not null
);
create index on ${schema}.entry (organisation_id, id desc);
select core.protect('${schema}.entry',
  reads => 'core.works_for(organisation_id) or published and organisation_id = (select core.visited(''${artifactId}''))',
  writes => 'core.works_for(organisation_id)');
