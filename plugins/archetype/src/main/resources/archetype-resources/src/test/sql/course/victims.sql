-- A row in every table for the contract test to attack, of ${organisation}, about ${person}.
insert into ${schema}.course values
  ('00000000-0000-7000-8000-000000000001', ${organisation}, 'Kurs', null, 12, 'PLANNED', 0);
