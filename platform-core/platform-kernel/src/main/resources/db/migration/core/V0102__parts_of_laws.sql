-- Parts of laws are written with a space and without one: "Abs.1" and "Abs. 1", "§ 18 a" and "§18a". Of the first PostgreSQL
-- makes one word, of the last two. A small letter alone belongs to the number before it, a point between a short word and a
-- number, but not within an address, sets off the number.
create or replace function core.fold(written text) returns text language sql immutable parallel safe
  return regexp_replace(regexp_replace(core.plain_letters(
      regexp_replace(regexp_replace(written,
        '(§[\s\u00a0\u202f]*[0-9]+)[\s\u00a0\u202f]+([a-z])(?![[:alnum:]''’])', '\1\2', 'g'),
        '(?<![A-Za-z0-9.@/_-])([A-Za-z]{1,5})\.(?=[0-9])', '\1. ', 'g')),
      '(?<=[0-9])\.(?=[0-9]{3}(?![0-9]))', '', 'g'),
      '(?<=[^\s\d"'',.;:!?()/@-])-(?=[^\s\d"'',.;:!?()/@-])', '', 'g');

-- Everything is folded anew. The core's documents are written from their source; what plugins told is kept.
set local role ${search};
select core.index_posts(null, null), core.index_events(null);
update core.search_document set words = core.search_words(title, text) where plugin <> '';
reset role;
