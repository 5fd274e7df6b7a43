-- Rows of checks have a key of their own and a version like all others, and are found by their project. New columns are
-- filled by their default: the owner of the tables sees no rows.
alter table ${schema}.residence_check
  drop constraint residence_check_pkey,
  alter column project_id set not null,
  add column id uuid not null default gen_random_uuid(),
  add unique (project_id);
alter table ${schema}.residence_check
  alter column id drop default,
  add primary key (id);
alter table ${schema}.subsidy_check
  drop constraint subsidy_check_pkey,
  alter column project_id set not null,
  add column id uuid not null default gen_random_uuid(),
  add unique (project_id);
alter table ${schema}.subsidy_check
  alter column id drop default,
  add primary key (id);
alter table ${schema}.permit_done add column version integer not null default 0;
alter table ${schema}.permit_done alter column version drop default;
