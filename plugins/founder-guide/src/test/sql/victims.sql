-- A row in every table for the contract test to attack, of ${organisation}, about ${person}.
insert into ${schema}.founding_project
  (id, organisation_id, code, title, industry, legal_form, work_form, phase, adviser_id, opened_at, closed_on, result, version)
values ('00000000-0000-7000-8000-000000000001', ${organisation}, 'ABCDEFGH', 'Vorhaben', 'Branche', 'UNDECIDED',
  'FULL_TIME', 'ACCESS', ${person}, now(), '2001-02-03', 'FOUNDED', 0);
insert into ${schema}.plan_chapter (id, organisation_id, project_id, kind, text, html, state, changed_at, version)
values ('00000000-0000-7000-8000-000000000002', ${organisation}, '00000000-0000-7000-8000-000000000001', 'IDEA', 'Text',
  '<p>Text</p>', 'OPEN', now(), 0);
