-- A row in every table for the contract test to attack, of ${organisation}, about ${person}.
insert into ${schema}.note values
  ('00000000-0000-7000-8000-000000000001', ${organisation}, ${person}, 'Notiz', now(), 0);
