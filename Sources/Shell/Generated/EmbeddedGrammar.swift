// swift-format-ignore-file
// Made from Grammar/missionql.ebnf by `make data`. Do not edit.

enum EmbeddedGrammar {
  static let text: StaticString = #"""
(* The language of MissionQL, whole.

   "WORD" is a keyword, written in any case; "+" a sign. [ … ] may be left out, { … } may stand any number of
   times, | separates alternatives, ? … ? says in words what no rule could. White space and comments (-- to the end of
   the line, or between slash-star and star-slash, which nest, and a first line that begins with #!) may stand between any two symbols.

   The parser reads each rule in a function whose comment names it; the tests write sentences by these rules, and
   every sentence must be read. *)

script = { [ statement ] ";" } [ statement ] ;

(* Statements *)

statement = query | explain | describe | summarize | show_tables | create_table | create_view | create_recursive_view
          | create_index | insert | update | delete | drop | copy | param | assertion ;
explain = "EXPLAIN" [ "ANALYZE" | "PLAIN" ] ( query | summarize | create_table_as | insert | update | delete | copy | assertion ) ;
describe = "DESCRIBE" ( qualified_name | query ) ;
summarize = "SUMMARIZE" ( qualified_name | file_table [ table_alias ] | query ) ;
show_tables = "SHOW" "TABLES" ;
create_table = create_table_as | "CREATE" [ "OR" "REPLACE" ] [ temporary ] "TABLE" [ "IF" "NOT" "EXISTS" ] name table_definition ;
create_table_as = "CREATE" [ "OR" "REPLACE" ] [ temporary ] "TABLE" [ "IF" "NOT" "EXISTS" ] name "AS" query ;
table_definition = "(" column_definition { "," ( column_definition | table_constraint ) } [ "," ] ")" ;
column_definitions = "(" column_definition { "," column_definition } [ "," ] ")" ;
column_definition = name type_name { column_constraint } ;
column_constraint = [ "CONSTRAINT" name ] ( [ "NOT" ] "NULL" | "PRIMARY" "KEY" | "UNIQUE" | "CHECK" "(" expression ")" | "DEFAULT" conversion ) ;
table_constraint = [ "CONSTRAINT" name ] ( ( "PRIMARY" "KEY" | "UNIQUE" ) key_columns | "CHECK" "(" expression ")" ) ;
temporary = "TEMP" | "TEMPORARY" ;
create_view = "CREATE" [ "OR" "REPLACE" ] [ temporary ] "VIEW" [ "IF" "NOT" "EXISTS" ] name [ name_list ] "AS" query ;
create_recursive_view = "CREATE" [ "OR" "REPLACE" ] [ temporary ] "RECURSIVE" "VIEW" [ "IF" "NOT" "EXISTS" ] name [ name_list ] "AS" query ;
create_index = "CREATE" [ "UNIQUE" ] "INDEX" [ "IF" "NOT" "EXISTS" ] name "ON" name key_columns ;
key_columns = "(" key_column { "," key_column } [ "," ] ")" ;
key_column = name [ "(" integer ")" ] [ "ASC" | "DESC" ] ;
insert = [ with_clause ] ( "INSERT" [ "OR" "REPLACE" ] | "REPLACE" ) "INTO" name [ name_list ] ( query | "DEFAULT" "VALUES" ) [ returning ] ;
update = [ with_clause ] "UPDATE" name [ alias ] "SET" column_change { "," column_change } [ "," ]
         [ "FROM" table { "," table } [ "," ] ] [ where_clause ] [ returning ] ;
column_change = assignment | name_list "=" ( parenthesized | row_constructor ) ;
assignment = name "=" expression ;
delete = [ with_clause ] "DELETE" "FROM" name [ alias ] [ "USING" table { "," table } [ "," ] ] [ where_clause ] [ returning ] ;
returning = "RETURNING" select_item { "," select_item } [ "," ] [ "CITE" ] ;
drop = "DROP" ( "TABLE" | "VIEW" | "INDEX" ) [ "IF" "EXISTS" ] name ;
copy = "COPY" ( qualified_name | "(" query ")" ) "TO" text [ [ "WITH" ] "(" copy_option { "," copy_option } [ "," ] ")" ] ;
copy_option = name [ [ "=" ] ( literal | name ) ] ;
param = "PARAM" name type_name ( [ "DEFAULT" expression ] | "LIST" [ "DEFAULT" default_list ] ) [ "COMMENT" text ] ;
assertion = [ "WITH" [ "RECURSIVE" ] common_table { "," common_table } ] "ASSERT" expression [ from_clause restrictions ] [ "," text ] ;
default_list = "(" [ expression { "," expression } [ "," ] ] ")" ;

(* Queries *)

query = [ with_clause ] query_body [ order_by ] [ row_limits ] { pipe } [ "CITE" [ chart ] | chart [ "CITE" ] ] ;
with_clause = "WITH" [ "RECURSIVE" ] common_table { "," common_table } [ "," ] ;
common_table = name [ name_list ] "AS" [ materialization ] "(" query ")" ;
materialization = [ "NOT" ] "MATERIALIZED" ;
query_body = query_term { ( "UNION" [ set_quantifier ] [ by_name ] | "EXCEPT" [ set_quantifier ] ) query_term } ;
by_name = "BY" name_word ;
query_term = query_primary { "INTERSECT" [ set_quantifier ] query_primary } ;
set_quantifier = "ALL" | "DISTINCT" ;
query_primary = select | values | whole_table | pivot_query | unpivot_query | "(" query ")" ;
whole_table = "TABLE" qualified_name ;
values = "VALUES" row { "," row } [ "," ] ;
row = "(" expression { "," expression } [ "," ] ")" ;
order_by = "ORDER" "BY" ( "ALL" direction | order_item { "," order_item } [ "," ] ) ;
order_item = expression direction ;
direction = [ "ASC" | "DESC" ] [ "NULLS" ( "FIRST" | "LAST" ) ] ;
row_limits = ( limit | fetch ) [ offset ] | offset [ limit | fetch ] ;
limit = "LIMIT" ( expression | "ALL" ) ;
offset = "OFFSET" expression [ "ROW" | "ROWS" ] ;
fetch = "FETCH" ( "FIRST" | "NEXT" ) [ expression ] ( "ROW" | "ROWS" ) ( "ONLY" | "WITH" "TIES" ) ;

chart = "CHART" [ chart_kind [ chart_columns | chart_choice ] ] ;
chart_columns = expression { "," expression } { chart_option } ;
chart_choice = ( first_option | label_word identifier ) { chart_option } ;
chart_option = first_option | label_word expression ;
first_option = "BY" expression | stacked_word | bins_word integer | title_word text ;

(* Pipes: each takes the rows of what stands before it *)

pipe = "|>" ( where_clause | select_clause | pipe_extend | pipe_set | pipe_drop | pipe_rename | "AS" name
            | pipe_aggregate | order_by | limit [ offset ] | offset | join | pipe_set_operation | "DISTINCT" ) ;
pipe_extend = "EXTEND" named_expression { "," named_expression } [ "," ] ;
pipe_set = "SET" assignment { "," assignment } ;
pipe_drop = "DROP" qualified_name { "," qualified_name } [ "," ] ;
pipe_rename = "RENAME" renaming { "," renaming } ;
pipe_aggregate = "AGGREGATE" ( named_expression { "," named_expression } [ "," ] [ pipe_groups ] | pipe_groups ) ;
pipe_groups = "GROUP" "BY" pipe_group { "," pipe_group } [ "," ] ;
pipe_group = grouping_element | expression "AS" name ;
pipe_set_operation = ( "UNION" [ set_quantifier ] [ by_name ] | ( "EXCEPT" | "INTERSECT" ) [ set_quantifier ] ) "(" query ")" { "," "(" query ")" } ;
named_expression = expression [ alias ] ;

(* SELECT; without select_clause it is SELECT * *)

select = ( select_clause [ from_clause ] | from_clause [ select_clause ] ) restrictions ;
select_clause = "SELECT" [ set_quantifier | distinct_on ] select_item { "," select_item } [ "," ] ;
distinct_on = "DISTINCT" "ON" "(" expression { "," expression } [ "," ] ")" ;
select_item = named_expression | star ;
star = [ name "." [ name "." ] ] "*"
       [ "EXCLUDE" ( qualified_name | "(" qualified_name { "," qualified_name } [ "," ] ")" ) ]
       [ "REPLACE" ( replacement | "(" replacement { "," replacement } [ "," ] ")" ) ]
       [ "RENAME" ( renaming | "(" renaming { "," renaming } [ "," ] ")" ) ] ;
replacement = expression "AS" name ;
renaming = qualified_name "AS" name ;
from_clause = "FROM" ( table { "," table } ( [ "," ] | compare ) | table_values ) ;
compare = "COMPARE" expression "WITH" expression ;
restrictions = [ where_clause ] [ group_by ] [ having_clause ] [ window_clause ] [ qualify_clause ] ;
where_clause = "WHERE" expression ;
group_by = "GROUP" "BY" ( "ALL" | [ "DISTINCT" ] grouping_element { "," grouping_element } [ "," ] ) [ group_totals ] ;
grouping_element = grouping_key | "(" ")" | ( "ROLLUP" | "CUBE" ) "(" grouping_key { "," grouping_key } [ "," ] ")"
                 | "GROUPING" "SETS" "(" grouping_element { "," grouping_element } [ "," ] ")" ;
grouping_key = expression | "(" expression "," [ expression { "," expression } [ "," ] ] ")" ;
group_totals = "WITH" ( "TOTALS" | "SUBTOTALS" ) ;
having_clause = "HAVING" expression ;
window_clause = "WINDOW" name "AS" window { "," name "AS" window } [ "," ] ;
qualify_clause = "QUALIFY" expression ;

(* Tables turned; a join to be turned stands in parentheses *)

pivot_query = "PIVOT" table_primary "ON" pivot_key { "," pivot_key } [ "," ]
              [ "USING" named_expression { "," named_expression } [ "," ] ] [ pivot_groups ] ;
unpivot_query = "UNPIVOT" [ unpivot_nulls ] table_primary "ON" unpivot_column { "," unpivot_column } [ "," ]
                [ "INTO" name_word name value_word name { "," name } [ "," ] ] ;

(* Tables *)

table = table_primary { turn } { join } ;
join = [ join_kind ] "JOIN" table_primary { turn } { join } join_condition
     | "NATURAL" [ join_kind ] "JOIN" table_primary { turn }
     | "CROSS" "JOIN" table_primary { turn } ;
turn = pivot | unpivot ;
pivot = "PIVOT" "(" named_expression { "," named_expression } "FOR" ( pivot_key { "," pivot_key }
                    | concatenation pivot_values { concatenation pivot_values } ) [ pivot_groups ] ")" [ table_alias ] ;
pivot_key = concatenation [ pivot_values ] ;
pivot_values = "IN" "(" named_expression { "," named_expression } [ "," ] ")" ;
pivot_groups = "GROUP" "BY" expression { "," expression } [ "," ] ;
unpivot = "UNPIVOT" [ unpivot_nulls ] "(" ( name | name_list ) "FOR" name
          "IN" "(" unpivot_column { "," unpivot_column } [ "," ] ")" ")" [ table_alias ] ;
unpivot_nulls = ( "INCLUDE" | "EXCLUDE" ) "NULLS" ;
unpivot_column = ( qualified_name | "(" qualified_name { "," qualified_name } [ "," ] ")" ) [ "AS" ( text | name ) ]
               | columns ;
join_kind = "INNER" | ( "LEFT" | "RIGHT" | "FULL" ) [ "OUTER" ] ;
join_condition = "ON" expression | "USING" name_list ;
table_primary = qualified_name [ table_alias ]
              | file_table [ table_alias ]
              | [ "LATERAL" ] "(" query ")" [ table_alias ]
              | table_function
              | "(" table ")" [ table_alias ] ;
table_function = [ "LATERAL" ] ( identifier | function_keyword ) "(" simple_arguments ")"
                 [ "WITH" ordinality_word ] [ table_alias ] ;
table_values = "VALUES" row { "," row } ( [ "," ] | table_alias ) ;
file_table = text [ column_definitions ] [ "WITH" "(" file_option { "," file_option } [ "," ] ")" ] ;
file_option = ( name | "NULL" ) "=" literal ;

(* Expressions, from the loosest operator to the tightest *)

expression = disjunction ;
disjunction = conjunction { "OR" conjunction } ;
conjunction = negation { "AND" negation } ;
negation = predicate | "NOT" negation ;
predicate = conversion { comparison ( conversion | quantifier "(" query ")" ) | approximation | matching | is_test
                          | between | in | like } ;
comparison = "=" | "<>" | "!=" | "<" | "<=" | ">" | ">=" ;
quantifier = "ANY" | "SOME" | "ALL" ;
approximation = "~=" conversion [ "WITHIN" conversion ] ;
is_test = "IS" [ "NOT" ] ( "NULL" | "TRUE" | "FALSE" | unknown_word | "DISTINCT" "FROM" conversion )
        | "IS" "NOT" ( "APPLICABLE" | "REPORTED" | "COMPARABLE" ) ;
between = [ "NOT" ] "BETWEEN" conversion "AND" conversion ;
in = [ "NOT" ] "IN" ( parameter | "(" ( [ expression { "," expression } [ "," ] ] | query ) ")" ) ;
matching = ( "~" | "~*" | "!~" | "!~*" ) conversion ;
like = [ "NOT" ] ( "LIKE" | "ILIKE" | "SIMILAR" "TO" ) conversion [ "ESCAPE" conversion ] ;
conversion = concatenation { "TO" unit } ;
concatenation = sum { "||" sum } ;
sum = product { ( "+" | "-" ) product } ;
product = unary { ( "*" | "/" | "//" | "DIV" | "%" ) unary } ;
unary = cast_chain | ( "-" | "+" ) unary ;
cast_chain = primary { "::" type_name } ;
primary = literal | computed_interval | rounded_timestamp | column | parameter | call | columns | current_date | case | cast | exists | row_constructor | parenthesized ;
column = qualified_name ;
columns = "COLUMNS" "(" ( text | star ) ")" ;
parenthesized = "(" ( expression [ "," expression { "," expression } [ "," ] ] | query ) ")" ;
row_constructor = "ROW" "(" expression { "," expression } [ "," ] ")" ;
case = "CASE" [ expression ] case_branch { case_branch } [ "ELSE" expression ] "END" ;
case_branch = "WHEN" expression "THEN" expression ;
rounded_timestamp = "TIMESTAMP" "(" integer ")" text ;
cast = ( "CAST" | "TRY_CAST" ) "(" expression "AS" type_name ")" ;
exists = "EXISTS" "(" query ")" ;
current_date = ( "CURRENT_DATE" | "CURRENT_TIMESTAMP" ) [ "(" ")" ] ;
literal = number | text | "NULL" | "TRUE" | "FALSE" | "DATE" text | "PERIOD" text | "TIMESTAMP" text | interval ;
interval = "INTERVAL" ( text [ interval_field ] | integer interval_field ) ;
computed_interval = "INTERVAL" "(" expression ")" interval_unit ;
interval_field = interval_unit [ field_digits ] [ "TO" interval_unit [ field_digits ] ] ;
field_digits = "(" integer [ "," integer ] ")" ;
number = ( integer | decimal | double ) [ unit ] ;

(* Calls *)

call = ( ( function_name "(" [ "*" | arguments ] ")"
         | "EXTRACT" "(" extract_arguments ")"
         | "TRIM" "(" trim_arguments ")"
         | "SUBSTRING" "(" substring_arguments ")"
         | "OVERLAY" "(" overlay_arguments ")"
         | "POSITION" "(" position_arguments ")" ) [ within_group ] [ null_treatment ]
       | function_name "(" arguments null_treatment ")" [ within_group ] ) [ filter ] [ over ] ;
function_name = identifier | "LEFT" | "RIGHT" | function_keyword | following_function_keyword ;
arguments = [ set_quantifier ] expression { "," expression } [ "," ] [ "ORDER" "BY" order_item { "," order_item } [ "," ] ] ;
extract_arguments = name "FROM" expression ;
trim_arguments = ( "BOTH" | "LEADING" | "TRAILING" ) ( [ expression ] "FROM" expression | expression )
               | expression "FROM" expression | simple_arguments ;
substring_arguments = expression ( "FROM" expression [ "FOR" expression ] | "FOR" expression ) | simple_arguments ;
overlay_arguments = expression "PLACING" expression "FROM" expression [ "FOR" expression ] | simple_arguments ;
position_arguments = concatenation "IN" expression | [ concatenation { "," expression } [ "," ] ] ;
simple_arguments = [ expression { "," expression } [ "," ] ] ;
within_group = "WITHIN" "GROUP" "(" "ORDER" "BY" order_item { "," order_item } [ "," ] ")" ;
filter = "FILTER" "(" "WHERE" expression ")" ;
null_treatment = ( "IGNORE" | "RESPECT" ) "NULLS" ;
over = "OVER" ( name | window ) ;
window = "(" [ identifier ] [ "PARTITION" "BY" expression { "," expression } ]
             [ "ORDER" "BY" order_item { "," order_item } ] [ frame ] ")" ;
frame = ( "ROWS" | "RANGE" | "GROUPS" ) ( frame_bound | "BETWEEN" frame_bound "AND" frame_bound ) [ frame_exclusion ] ;
frame_bound = "UNBOUNDED" ( "PRECEDING" | "FOLLOWING" ) | "CURRENT" "ROW" | conversion ( "PRECEDING" | "FOLLOWING" ) ;
frame_exclusion = "EXCLUDE" ( "CURRENT" "ROW" | "GROUP" | "TIES" | "NO" "OTHERS" ) ;

(* Names. A keyword that no rule below lists is a name only in quotes. *)

qualified_name = name { "." name } ;
name_list = "(" name { "," name } [ "," ] ")" ;
table_alias = alias [ name_list ] ;
(* After AS a reserved word other than SELECT and FROM may stand too, where `,`, `)`, `;`, the first word of
   a further clause or the end follows; and right after a point any. *)
alias = "AS" name | identifier | plain_keyword ;
type_name = ( name | "DOUBLE" "PRECISION" | character_word varying_word | "TIMESTAMP" without_word time_word zone_word ) [ "(" integer { "," integer } [ "," ] ")" ] [ unit ] ;
name = identifier | plain_keyword | following_keyword ;
plain_keyword = function_keyword | "ANY" | "COLUMNS" | "CUBE" | "LATERAL" | "OVERLAY" | "ROLLUP" | "SOME" | "POSITION" | "SUBSTRING" | "TRIM" ;
function_keyword = "AGGREGATE" | "ANALYZE" | "APPLICABLE" | "ASSERT"
                 | "CHECK" | "COMMENT" | "COMPARABLE" | "CONSTRAINT" | "CURRENT"
                 | "DATE" | "DEFAULT" | "DOUBLE"
                 | "EXCLUDE" | "EXTEND" | "EXTRACT"
                 | "FIRST" | "FOLLOWING"
                 | "GROUPING" | "GROUPS"
                 | "IF" | "IGNORE" | "INCLUDE" | "INDEX" | "INTERVAL"
                 | "KEY"
                 | "LAST" | "LIST"
                 | "MATERIALIZED"
                 | "NEXT" | "NO"
                 | "ONLY" | "OTHERS"
                 | "PARAM" | "PARTITION" | "PERIOD" | "PLACING" | "PLAIN" | "PRECEDING" | "PRIMARY"
                 | "RANGE" | "RECURSIVE" | "RENAME" | "REPORTED" | "RESPECT"
                 | "SETS" | "SIMILAR" | "SUBTOTALS"
                 | "TABLE" | "TABLES" | "TEMP" | "TEMPORARY" | "TIES" | "TIMESTAMP" | "TO" | "TOTALS"
                 | "UNBOUNDED" | "UNIQUE"
                 | "VIEW" ;
following_keyword = following_function_keyword | "ROW" ;
following_function_keyword = "ASC"
                  | "CHART" | "CITE" | "COMPARE" | "COPY" | "CREATE"
                  | "DELETE" | "DESC" | "DESCRIBE" | "DROP"
                  | "ESCAPE" | "EXPLAIN"
                  | "FILTER" | "FOR"
                  | "INSERT"
                  | "NULLS"
                  | "OVER"
                  | "PIVOT"
                  | "PRECISION"
                  | "REPLACE" | "ROWS"
                  | "SET" | "SHOW" | "SUMMARIZE"
                  | "UNPIVOT" | "UPDATE"
                  | "WITHIN" ;

(* Words *)

identifier = ? a letter of any script or _, then letters, digits, _; or any text in "…" or `…`, the quote twice in it ? ;
parameter = ? : and a name or keyword, nothing between ? ;
integer = ? digits, and _ between two of them ? ;
decimal = ? such digits with one point among, before or after them ? ;
double = ? an integer or decimal, e or E, a sign or none, digits ? ;
chart_kind = ? BAR, LINE, SCATTER, HISTOGRAM, BULLET or SPARKLINE, in any case ? ;
stacked_word = ? STACKED, in any case ? ;
label_word = ? LABEL, in any case ? ;
unknown_word = ? UNKNOWN, in any case ? ;
bins_word = ? BINS, in any case ? ;
title_word = ? TITLE, in any case ? ;
ordinality_word = ? ORDINALITY, in any case ? ;
name_word = ? NAME, in any case ? ;
value_word = ? VALUE, in any case ? ;
character_word = ? CHARACTER or CHAR, in any case ? ;
varying_word = ? VARYING, in any case ? ;
without_word = ? WITHOUT, in any case ? ;
time_word = ? TIME, in any case ? ;
zone_word = ? ZONE, in any case ? ;
interval_unit = ? MILLENNIUM, CENTURY, DECADE, YEAR, QUARTER, MONTH, WEEK, DAY, HOUR, MINUTE, SECOND, MILLISECOND or MICROSECOND, or the plural of one ? ;
unit = ? [ symbols with * or / between them, each with ^ and a number if it is a power, on one line ] ? ;
text = ? any text in '…', the quote twice in it ? ;

"""#
}
