// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.Set;

/**
 * What a plugin's statement may call without a schema: functions that reckon with what they are given, and the words
 * and types of SQL before which a bracket may follow. All are names of PostgreSQL, in lower case.
 */
final class KnownFunctions {

    private static final String WORDS =
            "all and any array as asc between by case cast conflict cross cube desc distinct else end escape except"
                    + " exclude exists fetch filter first following for from full group having ilike in inner intersect"
                    + " into is join last lateral left like limit materialized natural next not of offset on or order over"
                    + " partition preceding range recursive returning right rollup row rows select set sets similar some"
                    + " then to union unique update using values when where window with within";

    private static final String TYPES =
            "bit char character date decimal float interval numeric time timestamp timestamptz" + " varbit varchar";

    private static final String GROUPS = "any_value array_agg avg bit_and bit_or bool_and bool_or corr count covar_pop"
            + " covar_samp cume_dist dense_rank every first_value grouping json_agg json_arrayagg json_object_agg"
            + " json_objectagg jsonb_agg jsonb_object_agg lag last_value lead max min mode nth_value ntile percent_rank"
            + " percentile_cont percentile_disc range_agg rank row_number stddev stddev_pop stddev_samp string_agg sum"
            + " var_pop var_samp variance";

    private static final String TEXTS =
            "ascii bit_length btrim casefold char_length character_length chr concat concat_ws decode encode format"
                    + " initcap length lower lpad ltrim md5 normalize octet_length overlay position regexp_count"
                    + " regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array"
                    + " regexp_split_to_table regexp_substr replace reverse rpad rtrim sha224 sha256 sha384 sha512"
                    + " split_part starts_with string_to_array string_to_table strpos substr substring to_hex translate"
                    + " trim upper";

    private static final String NUMBERS = "abs acos asin atan atan2 cbrt ceil ceiling cos cot degrees div exp floor gcd"
            + " greatest lcm least ln log log10 mod pi power radians random round scale sign sin sqrt tan trim_scale"
            + " trunc width_bucket";

    private static final String TIMES =
            "age clock_timestamp current_date current_time current_timestamp date_add date_bin date_part date_subtract"
                    + " date_trunc extract isfinite justify_days justify_hours justify_interval localtime localtimestamp"
                    + " make_date make_interval make_time make_timestamp make_timestamptz now overlaps statement_timestamp"
                    + " timezone to_char to_date to_number to_timestamp transaction_timestamp";

    private static final String LISTS =
            "array_append array_cat array_dims array_fill array_length array_lower array_ndims array_position"
                    + " array_positions array_prepend array_remove array_replace array_reverse array_sort array_to_string"
                    + " array_upper cardinality coalesce daterange generate_series generate_subscripts int4range int8range"
                    + " isempty lower_inc lower_inf nullif num_nonnulls num_nulls numrange range_merge trim_array tsrange"
                    + " tstzrange unnest upper_inc upper_inf";

    private static final String OBJECTS = "array_to_json json json_array json_array_elements json_array_elements_text"
            + " json_array_length json_build_array json_build_object json_each json_each_text json_exists"
            + " json_extract_path json_extract_path_text json_object json_object_keys json_query json_scalar json_table"
            + " json_typeof json_value jsonb_array_elements jsonb_array_elements_text jsonb_array_length"
            + " jsonb_build_array jsonb_build_object jsonb_each jsonb_each_text jsonb_extract_path"
            + " jsonb_extract_path_text jsonb_insert jsonb_object jsonb_object_keys jsonb_path_exists jsonb_path_match"
            + " jsonb_path_query jsonb_path_query_array jsonb_path_query_first jsonb_pretty jsonb_set jsonb_set_lax"
            + " jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_typeof row_to_json to_json to_jsonb";

    private static final String SEARCH =
            "numnode phraseto_tsquery plainto_tsquery querytree setweight to_tsquery to_tsvector"
                    + " ts_headline ts_rank ts_rank_cd tsvector_to_array websearch_to_tsquery";

    private static final String KEYS = "gen_random_uuid uuid_extract_timestamp uuidv4 uuidv7";

    private static final Set<String> ALL = Set.of(
            String.join(" ", WORDS, TYPES, GROUPS, TEXTS, NUMBERS, TIMES, LISTS, OBJECTS, SEARCH, KEYS, "nextval")
                    .split(" "));

    static boolean contain(String name) {
        return ALL.contains(name);
    }

    private KnownFunctions() {}
}
