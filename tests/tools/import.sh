# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment, and helpers.sh
# Tables in and out at the terminal: what happens to the files.
set -u

# shellcheck source=tests/tools/helpers.sh
. "$top_srcdir/tests/tools/helpers.sh"
cp "$examples/hanoi-2023.xml" a.xml
cp a.xml before.xml

for class in organisation person event plan task target citation dossier; do
	ok "what was written is there already: $class" \
		exits 0 export --class $class a.xml --labels --bom --separator ';' -o $class.csv
	ok "what was written is there already: $class" exits 0 import --class $class a.xml $class.csv
	ok "what was written is there already: $class" says out 'records: 0 added, 0 changed'
	ok "what was written is there already: $class" cmp a.xml before.xml
done

touch -d 2001-01-01 a.xml
ok 'what changes nothing does not touch the file' exits 0 import --class event a.xml event.csv
ok 'what changes nothing does not touch the file' test before.xml -nt a.xml

printf 'id,name\ne,E\n' >plain.csv
mkfifo waiting
ok 'a table from standard input' exits 0 import --class organisation a.xml - <plain.csv
ok 'a table from standard input' exits 0 list a.xml organisations --where id=e --where name=E
ok 'a table from standard input' says out 'e  '

cp a.xml before.xml
printf 'id,name,founded\nf,F,2023\ng,G,2023-13\n' >wrong.csv
ok 'one wrong cell, and nothing goes in' exits 2 import --class organisation a.xml wrong.csv
ok 'one wrong cell, and nothing goes in' says err 'wrong.csv:3:3: error: founded "2023-13"'
ok 'one wrong cell, and nothing goes in' cmp a.xml before.xml

# Somebody saves the dossier while the table is still coming: it is opened when the dossier was read.
"$lienhiep" import --class organisation a.xml waiting >out 2>err &
importing=$!
exec 3>waiting
printf 'name\n' >&3
"$lienhiep" set a.xml e name=EE
printf 'H\n' >&3
exec 3>&-
status=0
wait $importing || status=$?
ok 'who saved meanwhile is not overwritten' test $status = 2
ok 'who saved meanwhile is not overwritten' says err 'was changed since it was read'
ok 'who saved meanwhile is not overwritten' exits 0 list a.xml organisations --where id=e --where name=EE
ok 'who saved meanwhile is not overwritten' says out 'e  '

ok 'classes complete' exits 0 complete -- import --class memb
ok 'classes complete' says out membership
ok 'formats complete' exits 0 complete -- export --format ''
ok 'formats complete' test "$(cut -f1 out)" = csv

conclude
