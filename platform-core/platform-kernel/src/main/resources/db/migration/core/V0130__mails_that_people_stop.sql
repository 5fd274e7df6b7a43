-- Kinds of notices of which a person wants no mails. On the page they still stand, unless they are unwanted there, too.
create table core.unwanted_mail (
  person_id uuid not null references core.person,
  notice text not null check (length(notice) between 1 and 120),
  primary key (person_id, notice)
);
comment on column core.unwanted_mail.person_id is 'personal: erased';
comment on column core.unwanted_mail.notice is 'As in a mail: topic-answered, or plugin/kind.';

alter table core.unwanted_mail enable row level security, force row level security;
comment on table core.unwanted_mail is 'rls: a person''s own; update never, a kind is unwanted or not';
create policy unwanted_mail_select on core.unwanted_mail for select using (person_id = core.person());
create policy unwanted_mail_insert on core.unwanted_mail for insert with check (person_id = core.person());
create policy unwanted_mail_update on core.unwanted_mail for update using (false);
create policy unwanted_mail_delete on core.unwanted_mail for delete using (person_id = core.person());
grant select, insert, delete on core.unwanted_mail to ${app};
grant select, insert, delete on core.unwanted_mail to ${search};

-- Whoever writes a mail is told whether it is wanted.
create function core.mail_is_unwanted(whom uuid, of_notice text) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.unwanted_mail u where u.person_id = whom and u.notice = of_notice)
$$;
revoke execute on function core.mail_is_unwanted(uuid, text) from public;
grant execute on function core.mail_is_unwanted(uuid, text) to ${app};
alter function core.mail_is_unwanted(uuid, text) owner to ${search};

-- Whoever has the token of a mail is nobody, so this looks for it: by its hash and nothing else. With null it only looks.
create function core.stop_mail(hash text, stopped boolean)
returns table (notice text, organisation text, unwanted boolean)
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  found_mail record;
begin
  select m.person_id, m.notice, o.name into found_mail
  from core.mail m join core.organisation o on o.id = m.organisation_id where m.token_hash = hash;
  if not found then
    return;
  end if;
  if stopped then
    insert into core.unwanted_mail (person_id, notice) values (found_mail.person_id, found_mail.notice)
    on conflict do nothing;
  elsif not stopped then
    delete from core.unwanted_mail u where u.person_id = found_mail.person_id and u.notice = found_mail.notice;
  end if;
  return query select found_mail.notice, found_mail.name,
    exists (select from core.unwanted_mail u
            where u.person_id = found_mail.person_id and u.notice = found_mail.notice);
end $$;
revoke execute on function core.stop_mail(text, boolean) from public;
grant execute on function core.stop_mail(text, boolean) to ${app};
alter function core.stop_mail(text, boolean) owner to ${search};

create function core.forget_unwanted_mails() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.unwanted_mail u where u.person_id = new.id;
  return null;
end $$;
create trigger person_erased_forgets_unwanted_mails after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_unwanted_mails();
alter function core.forget_unwanted_mails() owner to ${search};
