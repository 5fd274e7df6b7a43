-- How an organisation looks is told to its trail by the database, for the directory knows nothing of the trail.
create function core.tell_look() returns trigger language plpgsql as $$
begin
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  select gen_random_uuid(), core.tenant(), clock_timestamp(), 'core', tg_argv[0], '', '{}', core.person()
  where core.tenant() is not null and not core.is_system();
  return null;
end $$;
create trigger organisation_tells_color after update of color on core.organisation
  for each row when (old.color <> new.color) execute function core.tell_look('organisation.color');
create trigger organisation_logo_tells_kept after insert or update on core.organisation_logo
  for each row execute function core.tell_look('organisation.logo');
create trigger organisation_logo_tells_removed after delete on core.organisation_logo
  for each row execute function core.tell_look('organisation.no-logo');
