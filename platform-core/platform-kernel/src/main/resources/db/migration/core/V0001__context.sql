-- Who acts in this transaction. The connection provider sets these with set_config(…, true); nothing set fails closed.
create schema if not exists core;
create schema if not exists auth;
grant usage on schema core, auth to ${app};
-- A function can be given only to a role that may create in its schema; nobody can sign in as this role.
grant usage, create on schema core to ${search};

create function core.tenant() returns bigint language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::bigint;
comment on function core.tenant() is 'The acting organisation; null without a checked membership.';

create function core.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
comment on function core.person() is 'The signed-in person; null for a visitor.';

create function core.network_on() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.network', true), '') = 'on';
comment on function core.network_on() is 'Whether the acting member takes part in the network.';

create function core.credential() returns text language sql stable parallel safe
  return nullif(current_setting('app.credential', true), '');
comment on function core.credential() is 'The e-mail address or token hash presented while signing in.';

create function core.has_role(wanted text) returns boolean language sql stable parallel safe
  return wanted = any (string_to_array(coalesce(current_setting('app.roles', true), ''), ','));
comment on function core.has_role(text) is 'Whether the acting member has the role; COORDINATION marks the coordinating organisation.';

create function core.is_network_administrator() returns boolean language sql stable parallel safe
  return core.has_role('ADMINISTRATOR') and core.has_role('COORDINATION');
