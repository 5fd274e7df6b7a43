-- Runs after all scripts, at every start, and changes what a later script made anew; where nothing is to be changed, nothing
-- is. Servers that start side by side wait for each other here: two that change the rights of one table at once fail.
do $$
declare
  it regprocedure;
  own regclass;
begin
  perform pg_advisory_xact_lock(5262850);

  -- These functions write settings, which only the owner may: they run as the owner, who is under row security like
  -- everyone. Only one of them may be called by everybody with a word of their own about who asks, and that word does not
  -- count where somebody acts.
  for it in select oid from pg_proc
    where pronamespace = 'core'::regnamespace and not prosecdef
      and proname in ('acting', 'own_unread_topics', 'own_events')
  loop
    execute format('alter function %s security definer set search_path = pg_catalog, core', it);
  end loop;
  if has_function_privilege('${app}', 'core.act_in(text, text, text, text)', 'execute') then
    revoke execute on function core.act_in(text, text, text, text) from public;
  end if;

  -- Sign-in alone reads accounts, devices and attempts, by its functions; it reads nothing else. See decision 0039.
  for it in select oid from pg_proc where pronamespace = 'auth'::regnamespace and prosecdef
    and (has_function_privilege('${app}', oid, 'execute') or not has_function_privilege('${signin}', oid, 'execute'))
  loop
    set local role ${search};
    execute format('revoke execute on function %s from public, ${app}', it);
    execute format('grant execute on function %s to ${signin}', it);
    reset role;
  end loop;
  for own in select oid from pg_class
    where relnamespace in ('core'::regnamespace, 'auth'::regnamespace) and relkind in ('r', 'p', 'v', 'm')
      and (has_any_column_privilege('${signin}', oid, 'select, insert, update, references')
           or has_table_privilege('${signin}', oid, 'delete, truncate, trigger'))
  loop
    execute format('revoke all on %s from public, ${signin}', own);
  end loop;
  for own in select unnest(array ['auth.account', 'auth.known_device', 'auth.sign_in_attempt']::regclass[])
  loop
    if has_any_column_privilege('${app}', own, 'select, insert, update, references')
       or has_table_privilege('${app}', own, 'delete, truncate, trigger') then
      execute format('revoke all on %s from public, ${app}', own);
    end if;
  end loop;
  if has_any_column_privilege('${app}', 'auth.access_token', 'insert, update')
     or has_table_privilege('${app}', 'auth.access_token', 'delete, truncate')
     or has_column_privilege('${app}', 'auth.access_token', 'token_hash', 'select')
     or not has_column_privilege('${app}', 'auth.access_token', 'writes', 'select') then
    revoke all on auth.access_token from public, ${app};
    grant select (id, person_id, name, created_at, expires_at, last_used_at, revoked_at, writes, organisation_id)
      on auth.access_token to ${app};
  end if;
  if has_schema_privilege('${signin}', 'core', 'usage') then
    revoke all on schema core from ${signin};
  end if;
  if not has_schema_privilege('${signin}', 'auth', 'usage') then
    grant usage on schema auth to ${signin};
  end if;
end $$;
