-- A file waits for its item before it is counted. So no file survives the erasing of its post, no two transactions wait
-- for each other, and the number of files of an item is counted right. See decision 0089.
alter table core.working_group add column files integer not null default 0 check (files >= 0);
comment on column core.working_group.files is 'Derived: how many files it has; whoever adds one waits for the others here.';
grant update (files) on core.working_group to ${search};

set local role ${search};

update core.working_group g set files = (select count(*) from core.file f where f.kind = 'group' and f.item = g.id)
where exists (select from core.file f where f.kind = 'group' and f.item = g.id);

create or replace function core.count_file() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  one core.file := case tg_op when 'INSERT' then new else old end;
  more integer := case tg_op when 'INSERT' then 1 else -1 end;
begin
  if one.kind = 'post' then
    perform 1 from core.post p where p.id = one.item and (more < 0 or not p.erased) for no key update;
    if more > 0 and not found then
      raise exception 'the post is erased' using errcode = 'PN009';
    end if;
  elsif one.kind = 'group' then
    update core.working_group g set files = g.files + more where g.id = one.item;
  end if;
  insert into core.file_space as s values (one.organisation_id, greatest(more, 0), greatest(more * one.size, 0))
  on conflict (organisation_id) do update set files = s.files + more, bytes = s.bytes + more * one.size;
  if one.kind = 'post' then
    update core.post p set files = p.files + more where p.id = one.item;
  end if;
  return null;
end $$;

delete from core.file f using core.post p where f.kind = 'post' and f.item = p.id and p.erased;

reset role;
