-- A founder without an account is invited from the project. Who accepts the invitation gets the project.
alter table ${schema}.founding_project add column invitation_id uuid;
create index on ${schema}.founding_project (invitation_id) where invitation_id is not null;
