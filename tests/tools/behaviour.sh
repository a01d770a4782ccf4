# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment, and helpers.sh
# What a transcript cannot hold: files that are written, output that is lost, languages, terminals.
set -u

# shellcheck source=tests/tools/helpers.sh
. "$top_srcdir/tests/tools/helpers.sh"
here=$top_srcdir/tests/tools

# loses_output ARGUMENT...: with standard output on a full disk, that is told.
loses_output() {
	status=0
	"$lienhiep" "$@" >/dev/full 2>err || status=$?
	[ "$status" = 2 ] && grep -q '^lienhiep: error: cannot write' err
}

# ----------------------------------------------------------------------
# Canonical files

for file in "$examples"/hanoi-*.xml "$here/figures.xml" "$top_srcdir"/tests/data/good/*.xml; do
	ok "format gives ${file##*/} back byte by byte" exits 0 format "$file"
	ok "format gives ${file##*/} back byte by byte" cmp out "$file"
done
"$lienhiep" format "$here/ragged.xml" >once
ok 'what is not canonical is changed' test "$(cmp -s once "$here/ragged.xml"; echo $?)" = 1
ok 'format twice is format once' exits 0 format once
ok 'format twice is format once' cmp out once
"$lienhiep" format - <"$here/ragged.xml" >out
ok 'standard input reads like a file' cmp out once

# ----------------------------------------------------------------------
# Writing to a file

cp "$here/ragged.xml" own.xml
chmod 640 own.xml
ln -s own.xml link.xml
ok 'a file may be formatted onto itself' exits 0 format link.xml -o link.xml
ok 'a file may be formatted onto itself' cmp own.xml once
ok 'then nothing is printed' is_silent out
ok 'a link stays a link' test -L link.xml
ok 'the mode is kept' test "$(stat -c %a own.xml)" = 640
ok 'nothing else is left in the folder' test -z "$(find . -name '.lienhiep-*')"
ok 'a refused file is not written' exits 2 format "$here/broken.xml" --output=own.xml
ok 'a refused file leaves the old one' cmp own.xml once
ok 'a full disk is noticed' exits 2 format once -o /dev/full
ok 'a full disk is told' says err 'cannot write /dev/full'
mkdir folder
ok 'a folder is no output' exits 2 format once -o folder
ok 'a folder is no input' exits 2 format folder

# ----------------------------------------------------------------------
# Output that is lost

ok 'format notices a full disk' loses_output format once
ok 'check notices a full disk' loses_output check "$here/findings.xml"
ok 'list notices a full disk' loses_output list once events
ok 'list notices a full disk as CSV' loses_output list once events --format csv
ok 'review notices a full disk' loses_output review "$here/figures.xml"
ok 'model notices a full disk' loses_output model
ok '--help notices a full disk' loses_output --help
ok '--version notices a full disk' loses_output --version

status=0
"$lienhiep" model 2>err >&- || status=$?
ok 'closed standard output is noticed' test $status = 2
ok 'closed standard output is told' says err 'lienhiep: error: cannot write'
status=0
"$lienhiep" format once -o written.xml >&- 2>&- <&- || status=$?
ok 'closed descriptors are no hindrance where they are not needed' test $status = 0
ok 'and nothing else gets into the file' cmp written.xml once
status=0
"$lienhiep" format - <&- >out 2>err || status=$?
ok 'closed standard input is noticed' test $status = 2

# A pipe whose reader is gone before anything is written.
mkfifo pipe
: <pipe &
exec 3>pipe
wait
status=0
"$lienhiep" model >&3 2>err || status=$?
exec 3>&-
ok 'a closed pipe is noticed' test $status = 2
ok 'a closed pipe needs no message' is_silent err

# ----------------------------------------------------------------------
# Traces

# draws FILE ID: Graphviz, where it is there, takes the graph, and the picture is XML.
draws() {
	exits 0 trace "$1" "$2" --format svg -o trace.svg && is_silent out && xmllint --noout trace.svg ||
		return 1
	exits 0 trace "$1" "$2" --format dot || return 1
	! command -v dot >/dev/null || dot -Tplain out >plain
}

for id in request-1 model-1 target-flood; do
	ok "the trace of $id can be drawn" draws "$here/chain.xml" "$id"
done
cat >hostile.xml <<'END'
<dossier xmlns="urn:lienhiep:dossier:1" version="1" from="2024" to="2024">
  <requests><request id="q"><text>"]; a -> b \" \N &amp;lt; ]]&gt; &lt;/svg> &#x202E;cba \</text></request></requests>
  <tasks><task id="t" answers="q"><title>--> &lt;!-- \</title></task></tasks>
</dossier>
END
ok 'a hostile title can be drawn' draws hostile.xml t
ok 'a trace notices a full disk' loses_output trace "$here/chain.xml" request-1
ok 'stops notice a full disk' loses_output trace "$here/chain.xml"
ok 'formats of traces complete' exits 0 complete -- trace hostile.xml t --format ''
ok 'they are text, dot and svg' test "$(tr -d '\t\n' <out)" = textdotsvg
ok 'ids to trace complete' exits 0 complete -- trace hostile.xml ''
ok 'they are those of the file' test "$(cut -f 1 out | tr '\n' ' ')" = 't q '

# ----------------------------------------------------------------------
# Several files, and where findings go

ok 'the worst of several files decides' exits 1 check once "$here/broken.xml" "$here/warnings.xml"
ok 'findings go to standard output' says out 'broken.xml:6:12: error: '
ok 'and not to standard error' is_silent err
ok 'a file that is missing outweighs findings' exits 2 check nowhere.xml "$here/broken.xml"
ok 'and the others are checked all the same' says out 'broken.xml:6:12: error: '
ok 'a file that is missing is told on standard error' says err 'nowhere.xml'
printf '\377\376<' >binary
ok 'what is no text at all is a finding' exits 1 check binary
: >empty
ok 'an empty file is a finding' exits 1 check empty
ok 'an empty file is not reviewed' exits 2 review empty
ok 'the name of a file cannot steer the terminal' exits 2 check "$(printf 'a\033[31mb')"
ok 'the name of a file cannot steer the terminal' test "$(tr -dc '\033' <err | wc -c)" = 0
steering=$(printf 'a\033[31m\nb.xml')
cp "$examples/hanoi-2023.xml" "$steering"
ok 'nor can it where all is well' exits 0 check "$steering"
ok 'nor can it where all is well' test "$(tr -dc '\033' <out | wc -c)" = 0
ok 'and a line stays a line' test "$(wc -l <out)" = "$(grep -c ' b.xml:' out)"

# dossier_of COUNT: as many things that are wrong.
dossier_of() {
	echo '<dossier xmlns="urn:lienhiep:dossier:1" version="1" language="vi"><title>T</title>'
	echo '<events>'
	yes '<event kind="none"/>' | head -n "$1"
	echo '</events></dossier>'
}

dossier_of 999 >many.xml
ok 'nearly too many problems' exits 1 check many.xml
ok 'nearly too many problems' says out 'many.xml: 999 errors'
ok 'then all was read' test "$(grep -c stopped out)" = 0
dossier_of 1001 >many.xml
ok 'too many problems' exits 1 check many.xml
ok 'too many problems are not all' says out 'many.xml: 1000 errors; reading stopped after 1000'
ok 'too many problems in Vietnamese' exits 1 check many.xml --lang vi
ok 'too many problems in Vietnamese' says out 'many.xml: 1000 lỗi; dừng đọc sau 1000'

# ----------------------------------------------------------------------
# A review of little

dossier_of 0 >bare.xml
ok 'nothing to show needs no table' exits 0 review bare.xml --year 2024
ok 'nothing to show needs no table' test "$(grep -cE '^ |2024 +2023' out)" = 0
ok 'nor an empty line in place of it' test "$(sed -n 3p out)$(sed -n 4p out | cut -c1-10)" = 'No records'
cat >bound.xml <<'END'
<dossier xmlns="urn:lienhiep:dossier:1" version="1" language="vi"><title>T</title>
<figures><figure measure="events" value="0+" from="2024" to="2024"/></figures></dossier>
END
ok 'a lower bound of 0 says nothing' exits 0 review bound.xml --year 2024
ok 'a lower bound of 0 says nothing' says out 'stated unknown: cannot be told'

# ----------------------------------------------------------------------
# Arguments and languages

ok '--version' exits 0 --version
ok '--version tells the version' test "$(grep -cE '^lienhiep [0-9]+\.[0-9]+\.[0-9]+$' out)" = 1
"$lienhiep" review --lang=vi "$examples/hanoi-2023.xml" --year 2023 >after
ok 'options may stand anywhere' \
	exits 0 --year=2023 --lang vi review -- "$examples/hanoi-2023.xml"
ok 'options may stand anywhere' cmp out after
ok 'the last of an option counts' \
	exits 0 review "$examples/hanoi-2023.xml" --year 2020 --lang en --year 2023 --lang vi
ok 'the last of an option counts' cmp out after

# speaks LANGUAGE VARIABLE=VALUE...: what an unknown command is told in.
speaks() {
	case $1 in
	vi) message='không có lệnh' ;;
	en) message='there is no command' ;;
	esac
	shift
	env "$@" "$lienhiep" frobnicate 2>err
	says err "$message"
}

ok 'English if nothing is said' speaks en TZ=UTC
ok 'LANG' speaks vi LANG=vi_VN.UTF-8
ok 'LANG alone' speaks vi LANG=vi
ok 'LC_MESSAGES outweighs LANG' speaks vi LANG=en_GB.UTF-8 LC_MESSAGES=vi_VN
ok 'LC_ALL outweighs both' speaks en LANG=vi LC_MESSAGES=vi LC_ALL=C
ok 'an empty LC_ALL says nothing' speaks vi LANG=vi LC_ALL=
ok 'another language with these letters' speaks en LANG=vie_XX
LANG=vi_VN.UTF-8 "$lienhiep" frobnicate --lang en 2>err
ok '--lang outweighs all' says err 'there is no command'

# ----------------------------------------------------------------------
# Colour

# escapes COMMAND: how many it prints on a terminal.
escapes() {
	script -qec "$1" /dev/null </dev/null 2>/dev/null | tr -dc '\033' | wc -c
}

review="'$lienhiep' review '$here/figures.xml' --year 2024"
"$lienhiep" review "$here/figures.xml" --year 2024 >out
ok 'no colour into a file' test "$(tr -dc '\033' <out | wc -c)" = 0
if command -v script >/dev/null; then
	export TERM=xterm
	ok 'colour on a terminal' test "$(escapes "$review")" -gt 0
	ok 'no colour with NO_COLOR' test "$(NO_COLOR=1 escapes "$review")" = 0
	ok 'colour with NO_COLOR empty' test "$(NO_COLOR='' escapes "$review")" -gt 0
	ok 'no colour on a dumb terminal' test "$(TERM=dumb escapes "$review")" = 0
	ok 'a file does not colour a terminal by itself' test \
		"$(NO_COLOR=1 escapes "'$lienhiep' list '$here/steering.xml' events")" = 0
fi

# ----------------------------------------------------------------------
# The schema: what is wrong is told in words of libxml2, which are others in other versions.

export LIENHIEP_SCHEMA="$top_srcdir/lib/xml/dossier.xsd"
for file in faulty broken doctype; do
	ok "--schema refuses $file.xml" exits 1 check --schema "$top_srcdir/tests/tools/$file.xml"
	ok "--schema refuses $file.xml" says out "$file.xml:"
done
ok 'of a DOCTYPE we say what to do' exits 1 check --schema "$top_srcdir/tests/tools/doctype.xml" --lang vi
ok 'of a DOCTYPE we say what to do' says out 'hãy xóa khai báo ấy'
ok 'without a schema there is nothing to check' env LIENHIEP_SCHEMA=nowhere.xsd \
	sh -c '! "$1" check --schema "$2" 2>err' sh "$lienhiep" "$examples/hanoi-2023.xml"
ok 'without a schema there is nothing to check' says err 'cannot read the schema nowhere.xsd'

conclude
