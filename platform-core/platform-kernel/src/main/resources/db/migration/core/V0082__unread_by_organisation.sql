-- How many notices of one organisation are unread, for the list of own organisations; counted as far as the bell counts.
create function core.unread_notices(of_organisation bigint) returns bigint language sql stable as $$
  select count(*) from (
    select from core.notice where person_id = core.person() and organisation_id = of_organisation and read_at is null
    limit 100) unread
$$;
