-- Runs after all scripts, at every start, and changes what a later script made anew. These functions write settings, which
-- only the owner may: they run as the owner, who is under row security like everyone. Only two of them may be called by
-- everybody with a word of their own about who asks, and that word does not count where somebody acts.
do $$
declare
  it regprocedure;
begin
  for it in select oid from pg_proc
    where pronamespace = 'core'::regnamespace and not prosecdef
      and proname in ('acting', 'account_of', 'token_owner', 'own_unread_topics', 'own_events')
  loop
    execute format('alter function %s security definer set search_path = pg_catalog, core', it);
  end loop;
  if has_function_privilege('${app}', 'core.act_in(text, text, text, text)', 'execute') then
    revoke execute on function core.act_in(text, text, text, text) from public;
  end if;
end $$;
