-- One folding for what is written and what is looked for, in SQL alone: no extension, no locale. Of a database without
-- one, PostgreSQL takes each sign beyond ASCII for a letter, so "§18a" and „Beratung“ were words of their own.

-- Letters without their marks, in composed form; of the marks only the German umlauts stay, since the German stemmer knows
-- Müller and Mueller as one. Letters that nothing takes apart get the one that people type instead; Arabic letters that
-- keyboards mix up, and digits of other scripts, become one. Signs that nobody sees go, signs between words are spaces,
-- pictures are words; quotation marks of any kind hold a phrase together.
create or replace function core.plain_letters(written text) returns text language sql immutable parallel safe
  return case when written ~ '[^\x01-\x7f]' then normalize(
      regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        translate(
          normalize(translate(written, '„“”‟«»＂‚‘’‛‹›ʼ′‐‑…', '"""""""''''''''''''''''-- '), NFKD),
          'đĐðÐøØłŁıəƏæÆœŒþÞħĦŋŊŧŦɓƁɗƊƙƘɛƐɔƆẞςґҐىیکةٱ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
          'dDdDoOlLieEäÄöÖtThHnNtTbBdDkKeEoOßσгГييكها01234567890123456789'),
        '[\u0300-\u0307\u0309-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u00ad\u180b-\u180f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\U000e0001-\U000e01ef]+', '', 'g'),
        '(?<![aouAOU])\u0308', '', 'g'),
        '[\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02c5\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u0e2f\u0e4f\u0e5a\u0e5b\u104a-\u104f\u10fb\u1361-\u1368\u17d4-\u17da\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufd3e\ufd3f]+', ' ', 'g'),
        '([\U0001f000-\U0001faff]+)', ' \1 ', 'g'), NFC) else written end;

-- What words are looked up by, on both sides: plain letters; a number without the points between its thousands; parts
-- that a hyphen joins are one word, so that "E-Mail" and "Email" are the same.
create function core.fold(written text) returns text language sql immutable parallel safe
  return regexp_replace(regexp_replace(core.plain_letters(written),
      '(?<=[0-9])\.(?=[0-9]{3}(?![0-9]))', '', 'g'),
      '(?<=[^\s\d"'',.;:!?()/@-])-(?=[^\s\d"'',.;:!?()/@-])', '', 'g');

-- The words within what signs join: of "IQ-Netzwerk", "Straße/Weg" and an address. Put behind a text, they are found, too.
create function core.joined_parts(written text) returns text language sql immutable parallel safe as $$
  select string_agg(replace(translate(m[1], '-/@', '   '), 'www.', ' '), ' ')
  from regexp_matches(core.plain_letters(written), '(\S+[-/@]\S+)', 'g') m
$$;

-- Of a text that is folded.
create or replace function core.word_ends(written text, weight "char") returns tsvector language sql immutable parallel safe as $$
  select setweight(coalesce(string_agg('''' || e.ending || ''':' || e.position, ' ')::tsvector, ''), weight)
  from (select substr(b.word, n) as ending, min(b.position) as position
        from (select core.base_letters(w.lexeme) as word, w.positions[1] as position
              from unnest(to_tsvector('core.written', written)) w) b,
             generate_series(4, length(b.word) - 2) n
        where b.word collate "C" ~ '^[a-z]{6,40}$'
        group by 1) e
$$;

create or replace function core.search_words(title text, body text) returns tsvector language sql immutable parallel safe as $$
  select setweight(to_tsvector('pg_catalog.german', f.title) || to_tsvector('pg_catalog.english', f.title), 'A')
      || core.word_ends(f.title, 'B')
      || setweight(to_tsvector('pg_catalog.german', f.body) || to_tsvector('pg_catalog.english', f.body), 'C')
      || core.word_ends(left(f.body, 20000), 'D')
  from (select core.fold(t.title) || coalesce(' ' || core.joined_parts(t.title), '') as title,
               core.fold(t.body) || coalesce(' ' || core.joined_parts(t.body), '') as body
        from (values (title, body)) t (title, body) offset 0) f
$$;

create or replace function core.search_terms(typed text) returns tsquery language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(
      (websearch_to_tsquery('pg_catalog.german', f.typed)
       || websearch_to_tsquery('pg_catalog.english', f.typed)
       || websearch_to_tsquery('core.written', core.base_letters(f.typed)))::text,
      '''((?:[^'']|'''')+)''', '''\1'':*', 'g'), -- each word, from quote to quote, so that none is missed
      '''((?:[^'']|''''){1,2})'':\*', '''\1''', 'g'),
      '''((?:[^'']|''''){3})'':\*', '(''\1'':*AC | ''\1'')', 'g')::tsquery
  from (select core.fold(typed) as typed offset 0) f
$$;

-- The terms and, for the marks in a hit, the words as they are written there: those that a term is a part of, and those
-- whose folded form begins with a term.
create or replace function core.shown_terms(terms tsquery, written text) returns tsquery language sql immutable parallel safe as $$
  select case when count(*) = 0 then terms
              else terms || string_agg(distinct '''' || replace(replace(s.stem, '\', '\\'), '''', '''''') || '''', ' | ')::tsquery end
  from (select case when lexeme collate "C" ~ '^[a-z]+$' then lexeme else core.base_letters(core.fold(lexeme)) end as word,
               lexeme
        from unnest(to_tsvector('core.written', written))) w,
       lateral (select unnest(ts_lexize('pg_catalog.german_stem', w.lexeme)) union select w.lexeme
                union select unnest(ts_lexize('pg_catalog.german_stem', part)) -- joined words are marked in their parts
                from regexp_split_to_table(w.lexeme, '-') part where w.lexeme ~ '-' and length(part) > 2) s (stem)
  where s.stem <> ''
    and exists (select from regexp_matches(querytree(terms), '''([^''\\]{2,40})''', 'g') part
                where (position(part[1] in w.word) > 3 and w.word collate "C" ~ '^[a-z]{6,40}$'
                       and (length(part[1]) > 3 or right(w.word, 3) = part[1]))
                   or (w.word <> w.lexeme and starts_with(btrim(w.word, ' "''.,:'), part[1])
                       and (length(part[1]) > 2 or btrim(w.word, ' "''.,:') = part[1])))
$$;

-- The text of sanitised HTML. Up to now letters beyond the first plane, pictures among them, stood there as numbers.
create or replace function core.plain_text(html text) returns text language sql immutable parallel safe
  return trim(regexp_replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        unistr(regexp_replace(regexp_replace(replace(
          regexp_replace(html, '<[^>]*>', ' ', 'g'),
          '\', '\\'), '&#x([1-9a-f][0-9a-f]{4});', '\\+0\1', 'g'), '&#x(10[0-9a-f]{4});', '\\+\1', 'g')),
        '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#34;', '"'), '&#39;', ''''), '&#64;', '@'), '&#61;', '='), '&#43;', '+'),
        '&#96;', '`'), '&amp;', '&'),
      '\s+', ' ', 'g'));

-- Everything is folded anew. The core's documents are written from their source; what plugins told is kept.
set local role ${search};
select core.index_posts(null, null), core.index_events(null);
update core.search_document set words = core.search_words(title, text) where plugin <> '';
reset role;
