-- A member's picture is one piece of the profile: its text is the SHA-256 of a content on disk, and its readers, its end and
-- its erasure are those of every other piece. See decision 0090.
alter table core.profile_field drop constraint profile_field_field_check;
alter table core.profile_field add constraint profile_field_field_check check (field in (
  'ORIGINAL_NAME', 'LATIN_NAME', 'ADDRESS_FORM', 'FUNCTION', 'SUBPROJECT', 'LANGUAGES', 'TELEPHONE', 'EMAIL', 'ROOM',
  'PICTURE'));
alter table core.profile_field add constraint profile_field_picture_check
  check (field <> 'PICTURE' or text ~ '^[0-9a-f]{64}$');
create index profile_field_of_picture on core.profile_field (text) where field = 'PICTURE';
comment on column core.profile_field.text is
  'The plugin of a subproject; tags of languages with blanks between them; the SHA-256 of a picture; else as typed.';

set local role ${search};

create or replace function core.kept_contents(hashes text[]) returns setof text
language sql stable security definer set search_path = pg_catalog, core as $$
  select f.hash from core.file f where f.hash = any (hashes)
  union
  select p.text from core.profile_field p where p.field = 'PICTURE' and p.text = any (hashes)
$$;

reset role;
