-- ADMINISTRATOR erases what has to be kept
delete from ${schema}.founding_project where closed_on is null;
-- MEMBER erases what only administrators may
delete from ${schema}.founding_project;
-- CLIENT reads another one's copy
select from ${schema}.frozen_copy;
-- allowed a member without permissions: all all, since the pages ask for them, and colleagues stand in for each other
