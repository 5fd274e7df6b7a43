-- A guest reads what the organisation shows its members, answers in the groups that took them in and signs up for events.
-- Topics and events of the organisation, and its word in discussions, are its members'.
create function core.is_guest() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.roles', true), '') = 'GUEST';
comment on function core.is_guest() is 'Whether the acting member is a guest and nothing else.';

alter policy topic_insert on core.topic with check (
  not core.is_guest()
  and organisation_id = core.tenant() and author_id = core.person()
  and exists (select from core.forum f where f.id = topic.forum_id
              and (f.audience = 'PUBLIC' or topic.audience = 'ORGANISATION'
                   or (f.audience = 'NETWORK' and topic.audience <> 'PUBLIC')))
  and (audience <> 'GROUP' or group_id in (select core.my_groups()))
  and (audience not in ('NETWORK', 'PUBLIC') or core.network_on()));

alter policy post_insert on core.post with check (
  organisation_id = core.tenant() and author_id = core.person()
  and exists (select from core.topic t where t.id = topic_id and t.closed_at is null
              and (t.audience = 'GROUP' or not core.is_guest())));

alter policy event_insert on core.event with check (
  not core.is_guest()
  and organisation_id = core.tenant() and author_id = core.person()
  and (audience <> 'GROUP' or group_id in (select core.my_groups()))
  and (audience not in ('NETWORK', 'PUBLIC') or core.network_on()));
