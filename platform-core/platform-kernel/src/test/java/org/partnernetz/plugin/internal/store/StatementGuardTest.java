// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The guard over a plugin's statements")
class StatementGuardTest {
    private final StatementGuard guard = new StatementGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select p.id, p.title from founder_guide.founding_project p where p.organisation_id=?",
                "insert into founder_guide.plan_chapter (text, id) values (?, ?)",
                "update founder_guide.founding_project set title=?, version=? where id=? and version=?",
                "delete from founder_guide.plan_chapter where id=?",
                "with done as (select 1) select * from done",
                "(select 1) union all (select 2);",
                "/* set_config */ select 'set_config(''app.tenant'')' -- reset all",
                "select $$set role postgres$$, E'it\\'s auth.account', author.name from core.person author",
                "select settings.set_up from founder_guide.settings",
                "select acting_since, resetting from founder_guide.founding_project",
                "select jsonb_path_query(data, '$.auth.name') from founder_guide.founding_project",
                "select id from founder_guide.founding_project where organisation_id = core.tenant()",
                "select count(*) filter (where \"core\" . \"may\" ('founder-guide', 'advise')) from founder_guide.line",
                "insert into core.topic (id, title) values (?, ?)",
                "insert into line (id) values (?) on conflict (id) do update set name = excluded.name",
                "with recursive chain (id) as (select 1) select * from chain",
                "select * from unnest(?) as asked (id)",
                "select founder_guide.was_linked(id), cast(? as numeric(12, 2)) from founder_guide.copy",
                "select coalesce(sum(x), 0), pg_catalog.lower(name) from founder_guide.line group by 2",
                "select date '2026-01-01', 'a' || 'b'"
            })
    @DisplayName("lets statements through that read and write rows")
    void letsRowsThrough(String sql) {
        assertThat(guard.inspect(sql)).isEqualTo(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select set_config('app.tenant', '2', true)",
                "SELECT SET_CONFIG('app.tenant', '2', true)",
                "select pg_catalog . \"set_config\"('app.tenant', '2', true)",
                "select set_config/**/('app.tenant', '2', true)",
                "select * from (select set_config('app.tenant', '2', true)) t",
                "insert into founder_guide.plan_chapter (text) select set_config('app.tenant', '2', true)",
                "with t as (select set_config('app.tenant', '2', true)) select * from t",
                "select /* ' */ set_config('app.tenant', '2', true) /* ' */",
                "select $a$ ' $a$, set_config('app.tenant', '2', true), $a$ ' $a$",
                "select 'it\\', set_config('app.tenant', '2', true), '",
                "select U&\"s\\0065t_config\"('app.tenant', '2', true)",
                "select u&\"!0073et_config\" uescape '!' ('app.tenant', '2', true)",
                "update pg_settings set setting = '2' where name = 'app.tenant'",
                "select {fn set_config('app.tenant', '2', true)}"
            })
    @DisplayName("refuses whatever changes settings, however it is written")
    void refusesSettings(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set app.tenant = '2'",
                "  SET LOCAL app.tenant TO '2'",
                "/* */ set role partnernetz_owner",
                "-- x\nset session authorization postgres",
                "reset all",
                "discard all",
                "do $$ begin perform set_config('app.tenant', '2', true); end $$",
                "do $$ begin execute 'set' || '_config'; end $$",
                "call founder_guide.escape()",
                "{call set_config('app.tenant', '2', true)}",
                "prepare p as select 1",
                "execute p",
                "copy core.person to stdout",
                "begin",
                "rollback",
                "create table founder_guide.t (id int)",
                "alter table founder_guide.founding_project disable row level security",
                "grant all on founder_guide.founding_project to public",
                "truncate founder_guide.founding_project",
                "lock table core.person",
                "explain analyze select 1",
                "",
                "()"
            })
    @DisplayName("refuses every other kind of statement")
    void refusesOtherKinds(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1; set app.tenant = '2'",
                "select 1; select 2",
                "select ';'; reset all",
                "select 1 /* ; */; discard all",
                "select $$;$$; reset all"
            })
    @DisplayName("refuses a second statement behind the first")
    void refusesSecondStatement(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from auth.account",
                "select * from \"auth\".account",
                "select * from AUTH . access_token",
                "select * from auth/* */.account",
                "select exists (select from auth.account a where a.email = ?)",
                "update auth.account set password_hash = ?"
            })
    @DisplayName("refuses accounts")
    void refusesAccounts(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from core.acting(?, 'sis')",
                "select * from \"core\".\"acting\"(?, 'sis')",
                "select * from core . acting (?, 'sis')",
                "select acting(?, 'sis')",
                "select core.bind('', '7', '', '', '', '', '')",
                "select core.acting from t"
            })
    @DisplayName("refuses to act as somebody else")
    void refusesActing(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select core.erase_person(?, ?)",
                "select * from core.own_events(?, ?, 10)",
                "select \"core\" . \"forget_plugin_links\" ('other-plugin')",
                "select * from core.search(?, null, array ['other-plugin'], '', '', '', null, 0, null, 0, 10)",
                "insert into founder_guide.line (name) select core.account_of(?)"
            })
    @DisplayName("refuses functions of the core that do more than tell who acts")
    void refusesFunctionsOfTheCore(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select query_to_xml(?, true, true, '')",
                "select pg_catalog.query_to_xml_and_xmlschema('select 1', true, true, '')",
                "select * from ts_stat(?)",
                "select ts_rewrite('a'::tsquery, ?)",
                "select dblink_exec('dbname=postgres', ?)",
                "select table_to_xml('auth.account'::regclass, true, true, '')",
                "select schema_to_xml('core', true, true, '')"
            })
    @DisplayName("refuses functions that run a text as a statement")
    void refusesTextAsStatement(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select pg_terminate_backend(1)",
                "select pg_sleep(60)",
                "select \"pg_sleep\" (60)",
                "select pg_catalog.pg_sleep(60)",
                "select partnernetz.pg_catalog.pg_sleep(60)",
                "select not pg_advisory_lock(1) is null",
                "select distinct on (id) pg_sleep(1) from founder_guide.line",
                "select 1 operator(pg_catalog.+) pg_sleep(1)",
                "select lo_from_bytea(0, 'a')",
                "select setval('founder_guide.line_id_seq', 1)",
                "select * from pg_read_file('a') as content (text)",
                "with first as (select 1), pg_sleep (a) as (select 1) select 1",
                "select a_function_of_tomorrow(1)"
            })
    @DisplayName("refuses functions that nobody has looked at")
    void refusesUnknownFunctions(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select E'a'\n'\\'||', set_config($$app.tenant$$,$$7$$,true), 1 as \"b\" --'",
                "select E'a' -- and on\n'\\'||', set_config($$app.tenant$$,$$7$$,true), 1 as \"b\" --'",
                "select 'a'\n'b'",
                "select N'a'\n'b'",
                "select 'a' /* */ 'b'"
            })
    @DisplayName("refuses strings that are joined across lines, which PostgreSQL reads as one")
    void refusesJoinedStrings(String sql) {
        assertRefused(sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"select 'a", "select \"a", "select /* /* */ 1", "select $$a", "select $a$ $b$"})
    @DisplayName("refuses what it cannot read with certainty")
    void refusesTheUnreadable(String sql) {
        assertRefused(sql);
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> guard.inspect(sql)).isInstanceOf(SecurityException.class);
    }
}
