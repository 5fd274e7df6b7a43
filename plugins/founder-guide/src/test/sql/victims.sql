-- A row in every table for the contract test to attack, of ${organisation}, about ${person}.
insert into ${schema}.founding_project
  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, founder_id, opened_at,
   closed_on, result, version)
values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ABCDEFGH', 'Vorhaben', 'Branche', 'UNDECIDED',
  'FULL_TIME', 'ACCESS', ${person}, ${person}, now(), '2001-02-03', 'FOUNDED', 0);
-- Somebody else's project, still open: whoever sees it sees no other one, and nobody may erase it yet.
insert into ${schema}.founding_project
  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, founder_id, opened_at, version)
values ('00000000-0000-7000-8000-00000000000a', ${organisation}, 'HGFEDCBA', 'Anderes', 'Branche', 'UNDECIDED',
  'FULL_TIME', 'ACCESS', ${person}, ${another}, now(), 0);
insert into ${schema}.plan_chapter (id, organisation_id, project_id, kind, text, html, state, changed_at, version)
values ('00000000-0000-7000-8000-000000000002', ${organisation}, '00000000-0000-7000-8000-000000000001', 'IDEA', 'Text',
  '<p>Text</p>', 'OPEN', now(), 0);
insert into ${schema}.finance_plan
values ('00000000-0000-7000-8000-000000000001', ${organisation}, '2027-01-01', 1200000, 'SMALL_BUSINESS', 0);
insert into ${schema}.plan_line
values ('00000000-0000-7000-8000-000000000003', ${organisation}, '00000000-0000-7000-8000-000000000001', 'LOAN', 'Bank',
  800000, 'GROSS', 0, 0, 'MONTHLY', false, 1, 36, 0, 500, 12, 60, 0);
insert into ${schema}.residence_check
values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'NEEDS_TITLE', 46, 'YES', 'YES', 'NO', 'OPEN', 'OPEN', 0,
  'BUSINESS', 'OPEN', 'OPEN', 'OPEN', 'OPEN', '00000000-0000-7000-8000-00000000000c');
insert into ${schema}.subsidy_check
values ('00000000-0000-7000-8000-000000000001', ${organisation}, 108000, 150, 'YES', null, 'YES', 24, 'NO', 'OPEN',
  3, 24, 500000, 0, 'NO', '00000000-0000-7000-8000-00000000000d');
insert into ${schema}.permit_done
values ('00000000-0000-7000-8000-000000000004', ${organisation}, '00000000-0000-7000-8000-000000000001', 'trade',
  '2001-01-02', 0);
insert into ${schema}.aftercare_talk
values ('00000000-0000-7000-8000-000000000005', ${organisation}, '00000000-0000-7000-8000-000000000001', 3, '2001-01-03',
  'Notiz');
insert into ${schema}.frozen_copy
values ('00000000-0000-7000-8000-000000000006', ${organisation}, '00000000-0000-7000-8000-000000000001',
  'ABCDEFGHABCDEFGH', 'Plan', 'de', '<p>Plan</p>', 'Plan', 100000, 2310000, now(), ${person});
-- Given to the attackers' organisation once; that is over.
insert into ${schema}.copy_share
select '00000000-0000-7000-8000-000000000007', ${organisation}, '00000000-0000-7000-8000-000000000006', o.id,
  '2001-01-01', '00000000-0000-7000-8000-000000000001'
from core.organisation o where o.slug = 'attackers';
-- Given to a third organisation, for which nobody attacks.
insert into ${schema}.copy_share
values ('00000000-0000-7000-8000-00000000000b', ${organisation}, '00000000-0000-7000-8000-000000000006', ${third},
  '2999-01-01', '00000000-0000-7000-8000-000000000001');
insert into ${schema}.expert_statement
select '00000000-0000-7000-8000-000000000008', ${organisation}, '00000000-0000-7000-8000-000000000006', o.id, 'IHK',
  'POSITIVE', '2001-01-01', 'Gut', ${person}, now()
from core.organisation o where o.slug = 'attackers';
-- Begun by a link that still lives.
insert into core.link (id, organisation_id, plugin, page, item, recipient, token_hash, made_at, until)
values ('00000000-0000-7000-8000-000000000009', ${organisation}, 'founder-guide', 'statement',
  '00000000-0000-7000-8000-000000000006', 'IHK', repeat('0', 64), now(), now() + interval '14 days');
insert into ${schema}.answer_draft
values ('00000000-0000-7000-8000-000000000009', ${organisation}, '00000000-0000-7000-8000-000000000006', 'IHK',
  'POSITIVE', 'Noch nicht fertig', now() + interval '14 days');
insert into ${schema}.project_statistic
values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ACCESS', now(), null, '2001-02-03', 'FOUNDED');
insert into ${schema}.appointment
values ('00000000-0000-7000-8000-00000000000c', ${organisation}, '00000000-0000-7000-8000-000000000001', now(),
  'Campus');
