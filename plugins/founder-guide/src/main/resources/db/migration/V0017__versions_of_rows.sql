-- Appointments and talks count their changes like all rows, so that of two who change one the second is told.
alter table ${schema}.appointment add column version integer not null default 0;
alter table ${schema}.aftercare_talk add column version integer not null default 0;

-- A chapter that has a text is a draft, and no longer open.
alter table ${schema}.plan_chapter no force row level security;
update ${schema}.plan_chapter set state = 'DRAFT' where state = 'OPEN' and text <> '';
alter table ${schema}.plan_chapter force row level security;
