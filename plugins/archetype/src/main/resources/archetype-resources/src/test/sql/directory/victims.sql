-- A row in every table for the contract test to attack, of ${organisation}, and one that visitors may see.
insert into ${schema}.entry values
  ('00000000-0000-7000-8000-000000000001', ${organisation}, 'Entwurf', '', 'Halle', false, 0),
  ('00000000-0000-7000-8000-000000000002', ${organisation}, 'Reparaturcafé', 'Jeden Montag', 'Halle', true, 0);
