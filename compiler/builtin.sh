#!/bin/sh
# Prints builtin.def from running servers, given as connection strings, the oldest
# first: compiler/builtin.sh 15 'host=/tmp/a' 16 'host=/tmp/b' > compiler/builtin.def
# A row that the oldest server lacks is marked with the version that brought it.
set -eu
here=$(dirname "$0")
work=$(mktemp)
trap 'rm -f "$work"' EXIT
oldest=$1
between=$(printf '\037') # what no operator has in its name
lists="CAST FUNCTION KEYWORD OPCLASS OPERATOR RELATION ROLE SIGNATURE SUPPORT TYPE"
while [ $# -ge 2 ]; do
	psql -qAtX -F "$between" -f "$here/builtin.sql" "$2 dbname=postgres user=postgres" | sed "s/\$/$between$1/" >> "$work"
	shift 2
done
cat <<'TEXT'
/*
 * PostgreSQL's own names, printed by builtin.sh from running servers; do not edit.
 *
 *   FUNCTION(name, least and most arguments, kind, volatility, gives a set, type, since)
 *   SIGNATURE(name, the types that one overload takes, how many may be left out, kind, type, gives a set, since)
 *   TYPE(name, as format_type prints it, category, preferred in it, kind, bounds or range, collatable, since)
 *   CAST(from, to, context, method, since)
 *   SUPPORT(the same, of what SQL cannot call)
 *   OPERATOR(name, left, right and result's type, since)
 *   OPCLASS(method, name, type, default of its type, since)
 *   RELATION(name, since)
 *   ROLE(name, since)
 *   KEYWORD(word, U unreserved, C column name, T type or function name, R reserved; since)
 *
 * kind: f function, a aggregate, w window function, p procedure. volatility: i
 * immutable, s stable, v volatile; the worst of the overloads. 255 arguments: no end.
 * type "": overloads differ. Types in signatures, operators and casts are pg_type's names, "..." before one that may
 * come any number of times. since 0: every server has it. Sorted by name, byte by byte.
 */
TEXT
echo
for list in $lists; do
	printf '#ifndef %s\n#define %s(...)\n#endif\n' "$list" "$list"
done
LC_ALL=C awk -F"$between" -v oldest="$oldest" '
function quote(s) { gsub(/"/, "\\\"", s); return "\"" s "\"" }
function bool(t) { return t == "t" ? "true" : "false" }
{ since = $NF == oldest ? 0 : $NF }
$1 == "function" || $1 == "support" {
	list = $1
	$2 = list SUBSEP $2
	names[$2] = 1
	if (!(($2, since) in facts)) facts[$2, since] = "\047" $4 "\047, \047" $5 "\047, " bool($6) ", " quote($7)
	if (!(($2, $3) in first)) first[$2, $3] = since
	if ($3 < 255 && $3 > most[$2]) most[$2] = $3
	next
}
function letter(c) { return "\047" c "\047" }
$1 == "signature" { row = "SIGNATURE(" quote($2) ", " quote($3) ", " $4 ", " letter($5) ", " quote($6) ", " bool($7) }
$1 == "operator" { row = "OPERATOR(" quote($2) ", " quote($3) ", " quote($4) ", " quote($5) }
$1 == "type"     { row = "TYPE(" quote($2) ", " quote($3) ", " letter($4) ", " bool($5) ", " letter($6) ", " quote($7) ", " bool($8) }
$1 == "cast"     { row = "CAST(" quote($2) ", " quote($3) ", " letter($4) ", " letter($5) }
$1 == "opclass"  { row = "OPCLASS(" quote($2) ", " quote($3) ", " quote($4) ", " bool($5) }
$1 == "relation" { row = "RELATION(" quote($2) }
$1 == "keyword"  { row = "KEYWORD(" quote($2) ", \047" $3 "\047" }
$1 == "role"     { row = "ROLE(" quote($2) }
!(row in seen)   { seen[row] = 1; print $1 "\t" $2 "\t" $3 "\t" (bool($5) == "false") "\t" row ", " since ")" }
# A run of argument counts that came with the same version is one row.
END {
	for (name in names) {
		split(name, part, SUBSEP)
		for (low = 0; low <= most[name]; low = high + 1) {
			high = low
			if (!((name, low) in first)) continue
			while ((name, high + 1) in first && first[name, high + 1] == first[name, low]) high++
			top = high == most[name] && (name, 255) in first ? 255 : high
			printf "%s\t%s\t%03d\t\t%s(%s, %d, %d, %s, %d)\n", part[1], part[2], low, toupper(part[1]), \
				quote(part[2]), low, top, facts[name, first[name, low]], first[name, low]
		}
	}
}' "$work" | LC_ALL=C sort -t "$(printf '\t')" -k1,4 | awk -F'\t' '
	$1 != last { print ""; last = $1 }
	{ print $5 }'
echo
for list in $lists; do
	echo "#undef $list"
done
