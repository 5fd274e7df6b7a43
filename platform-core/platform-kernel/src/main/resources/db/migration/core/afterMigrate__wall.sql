-- Runs after all scripts, at every start, and changes what a later script made anew. These functions write settings, which
-- only the owner may: they run as the owner, who is under row security like everyone. Only one of them may be called by
-- everybody with a word of their own about who asks, and that word does not count where somebody acts.
do $$
declare
  it regprocedure;
begin
  for it in select oid from pg_proc
    where pronamespace = 'core'::regnamespace and not prosecdef
      and proname in ('acting', 'own_unread_topics', 'own_events')
  loop
    execute format('alter function %s security definer set search_path = pg_catalog, core', it);
  end loop;
  if has_function_privilege('${app}', 'core.act_in(text, text, text, text)', 'execute') then
    revoke execute on function core.act_in(text, text, text, text) from public;
  end if;
end $$;

-- Sign-in alone reads accounts, devices and attempts, by its functions; it reads nothing else. See decision 0039.
revoke all on all tables in schema core, auth from ${signin};
revoke all on schema core from ${signin};
revoke all on auth.account, auth.known_device, auth.sign_in_attempt, auth.access_token from public, ${app};
grant select (id, person_id, name, created_at, expires_at, last_used_at, revoked_at) on auth.access_token to ${app};
grant usage on schema auth to ${signin};
do $$
declare
  it regprocedure;
begin
  set local role ${search};
  for it in select oid from pg_proc where pronamespace = 'auth'::regnamespace and prosecdef
  loop
    execute format('revoke execute on function %s from public, ${app}', it);
    execute format('grant execute on function %s to ${signin}', it);
  end loop;
  reset role;
end $$;
