-- ADMINISTRATOR erases what has to be kept
delete from ${schema}.founding_project where closed_on is null;
-- MEMBER erases what only the platform may
delete from ${schema}.founding_project;
-- MEMBER reads a project of another one's team
select from ${schema}.founding_project;
-- ADMINISTRATOR,MODERATOR,MEMBER reads it, too
select from ${schema}.founding_project;
-- MEMBER makes it their own
update ${schema}.founding_project set adviser_id = coalesce(core.person(), adviser_id);
-- MEMBER reads a plan of another one's team
select from ${schema}.plan_chapter;
-- MEMBER reads its figures
select from ${schema}.plan_line;
-- MEMBER reads what was asked about residence
select from ${schema}.residence_check;
-- MEMBER reads another one's appointment
select from ${schema}.appointment;
-- MEMBER reads a copy of another one's project
select from ${schema}.frozen_copy;
-- MEMBER reads who was given a copy
select from ${schema}.copy_share;
-- MEMBER reads what was said of it
select from ${schema}.expert_statement;
-- MEMBER counts another one's project as something else
update ${schema}.project_statistic set phase = 'START';
-- CLIENT reads another one's copy
select from ${schema}.frozen_copy;
-- CLIENT reads another one's appointment
select from ${schema}.appointment;
-- PLATFORM erases what has to be kept
delete from ${schema}.founding_project where closed_on is null;
