# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment, and helpers.sh
# Commands that change files: what they leave alone, and several of them at once.
set -u

# shellcheck source=tests/tools/helpers.sh
. "$top_srcdir/tests/tools/helpers.sh"

# ----------------------------------------------------------------------
# From nothing to a dossier without a fault

name='Liên hiệp các Hội Khoa học và Kỹ thuật Huế'
ok 'new prints the id of the owner' prints lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat \
	new -o hue.xml --owner "$name" --year 2024
ok 'a new dossier has no fault' prints 'hue.xml: no errors' check hue.xml
ok 'what is new is canonical' exits 0 format hue.xml
ok 'what is new is canonical' cmp -s out hue.xml
ok 'it is in Vietnamese' grep -q 'language="vi"' hue.xml
ok 'or in English, if one says so' exits 0 new -o en.xml --owner 'A union' --year 2024 --lang en
ok 'or in English, if one says so' grep -q 'language="en"' en.xml
ok 'marks that are put together become one letter' prints hoi-co-hoc add hue.xml organisation \
	kind=association name="$(printf 'Ho\314\243\314\202i Co\314\233 ho\314\243c')"
ok 'marks that are put together become one letter' grep -q '<name>Hội Cơ học</name>' hue.xml
ok 'what has its name from another is called by its class too' prints membership-hoi-co-hoc \
	add hue.xml membership member=hoi-co-hoc of=lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat \
	kind=member-association from=2020
ok 'several fields in one go' exits 0 add hue.xml event title='Tọa đàm' kind=seminar from=2024-03 \
	attendance='~40' hosts='hoi-co-hoc lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat'
cp hue.xml before.xml
ok 'what a list has already is not added again' exits 0 set hue.xml toa-dam \
	hosts+='lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat hoi-co-hoc'
ok 'what a list has already is not added again' cmp -s hue.xml before.xml
ok 'nor are codes, and of several the others are' exits 0 set before.xml membership-hoi-co-hoc \
	countries=VN countries+='JP VN JP DE'
ok 'nor are codes, and of several the others are' grep -q 'countries="VN JP DE"' before.xml
ok 'the review counts it' exits 0 review hue.xml --year 2024
ok 'the review counts it' grep -q '^Events  *1 ' out
ok 'all of it has no fault' prints 'hue.xml: no errors' check hue.xml

# ----------------------------------------------------------------------
# What is left alone

cp "$examples/hanoi-2023.xml" hanoi.xml
chmod 640 hanoi.xml
ln -s hanoi.xml link.xml
ok 'a note set and cleared leaves every byte' exits 0 set link.xml union short_name@en=Another
ok 'a note set and cleared leaves every byte' exits 0 set link.xml union "short_name@en=Hanoi's union"
ok 'a note set and cleared leaves every byte' cmp hanoi.xml "$examples/hanoi-2023.xml"
ok 'a link stays a link' test -L link.xml
ok 'the mode is kept' test "$(stat -c %a hanoi.xml)" = 640
ok 'an id takes its references along' exits 0 set hanoi.xml union id=lien-hiep
ok 'an id takes its references along' test "$(grep -cw '"union"' hanoi.xml)" = 0
ok 'an id takes its references along' exits 0 check hanoi.xml
ok 'and back again' exits 0 set hanoi.xml lien-hiep id=union
ok 'and back again' cmp hanoi.xml "$examples/hanoi-2023.xml"

# Of several fields one is wrong: none is set.
ok 'all or nothing' exits 2 set hanoi.xml union short_name=Khác abbreviation=X kind=nothing
ok 'all or nothing' exits 2 add hanoi.xml event title=Khác from=2023-13
ok 'all or nothing' exits 2 cite hanoi.xml union hanoimoi-2023-12-27 nam
ok 'all or nothing' exits 2 remove hanoi.xml union
ok 'all or nothing' cmp hanoi.xml "$examples/hanoi-2023.xml"
ok 'nothing else is left in the folder' test -z "$(find . -name '.lienhiep-*')"
# fills COMMAND...: as exits 2, where no file may become longer than a kilobyte.
fills() (
	trap '' XFSZ
	ulimit -f 1
	exits 2 "$@" && says err 'cannot write hanoi.xml: File too large'
)
for change in 'set hanoi.xml union short_name=Khác' 'add hanoi.xml event title=x' \
	'format hanoi.xml -o hanoi.xml' 'remove hanoi.xml union --force'; do
	# shellcheck disable=SC2086 # words
	ok "no room for what '$change' writes" fills $change
	ok "no room for what '$change' writes" cmp hanoi.xml "$examples/hanoi-2023.xml"
	ok "no room for what '$change' writes" test -z "$(find . -name '.lienhiep-*')"
done

ok '--force removes, and says who refers' exits 0 remove hanoi.xml union --force
ok '--force removes, and says who refers' grep -q ': owner → union$' out
ok 'which a check finds' exits 1 check hanoi.xml

mkfifo pipe
ok 'a pipe cannot be changed, and is not waited for' exits 2 add pipe event title=x
ok 'new does not replace a file' exits 2 new -o en.xml --owner Another --year 2024
ok 'new does not replace a file' grep -q 'A union' en.xml

# ----------------------------------------------------------------------
# What the shells are told to offer

# offers "WORD..." WORD...: of a command line, just these are offered.
offers() {
	line=$1
	shift
	exits 0 complete -- "$@" || return 1
	[ "$(cut -f 1 out | tr '\n' ' ')" = "${line:+$line }" ] || { cat out; return 1; }
}

ok 'commands' offers 'remove review' re
ok 'commands with what they do' test "$(sed -n 's/^remove\t//p' out)" = 'remove a record'
ok 'no hidden command' offers '' comp
ok 'options of a command' offers '--locus --lang' cite --l
ok 'values of an option' offers 'vi en' check --lang ''
ok 'an option with a value is no operand' offers 'membership measurement' add --lang vi hue.xml me
ok 'classes in the plural where lists are asked for' offers 'plans' list hue.xml pl
ok 'fields' offers 'from= format=' add hue.xml event f
ok 'fields that hold records are not typed' offers 'speaker=' add hue.xml speech --in toa-dam spea
ok 'choices' offers 'kind=conference kind=ceremony kind=campaign' add hue.xml event kind=c
ok 'references, only those that fit' \
	offers 'hosts=lien-hiep-cac-hoi-khoa-hoc-va-ky-thuat hosts=hoi-co-hoc' set hue.xml toa-dam hosts=
ok 'the last of several references' offers 'hosts+=x hoi-co-hoc' set hue.xml toa-dam 'hosts+=x hoi'
ok 'measures' offers 'measure=boards.advisory measure=boards.formed' add hue.xml figure measure=b
ok 'ids' offers 'toa-dam' remove hue.xml toa
ok 'the fields of a record to cite' offers 'from format' cite hue.xml toa-dam source f
ok 'into what' offers 'toa-dam' add hue.xml speech --in toa
ok 'nothing for a file' offers '' check h
ok 'nothing for a record that is not there' offers '' set hue.xml nobody t
ok 'nothing from a file that is not there' offers '' remove nowhere.xml t
ok 'standard input is not waited for' offers '' remove - t

# In bash: what the cursor at the end of a line is offered, "=" breaking words as Readline does.
bash_offers() {
	cat >complete.bash <<-'END'
		. "$1/tools/lienhiep.bash"
		COMP_LINE=$2 COMP_POINT=${#2} COMP_WORDS=()
		for word in $2; do
			if [[ $word == *=* ]]; then
				COMP_WORDS+=("${word%%=*}" = "${word#*=}")
			else
				COMP_WORDS+=("$word")
			fi
		done
		[[ $2 != *' ' ]] || COMP_WORDS+=("")
		COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
		compopt() { echo "$*"; }
		_lienhiep "$3"
		echo "${COMPREPLY[*]}"
	END
	bash complete.bash "$top_srcdir" "$2" "$lienhiep" >out 2>&1
	[ "$(cat out)" = "$1" ] || { cat out; return 1; }
}

if command -v bash >/dev/null; then
	ok 'bash: a command' bash_offers 'remove review' 'lienhiep re'
	ok 'bash: a choice' bash_offers 'workshop' 'lienhiep add hue.xml event kind=wo'
	ok 'bash: a field, with no blank after it' bash_offers '-o nospace
kind=' 'lienhiep add hue.xml event ki'
	ok 'bash: what follows a blank' bash_offers 'toa-dam' 'lienhiep set hue.xml toa'
	ok 'bash: what follows a value' bash_offers '-o nospace
area=' 'lienhiep add hue.xml event kind=workshop ar'
fi
if command -v zsh >/dev/null; then
	ok 'zsh can read its part' zsh -n "$top_srcdir/tools/_lienhiep"
fi

# ----------------------------------------------------------------------
# Several at once: each change is there, or was refused

begun=0 done=0 refused=0
while [ $begun -lt 12 ]; do
	begun=$((begun + 1))
	(
		status=0
		"$lienhiep" add hue.xml event id="at-once-$begun" title="Hội thảo $begun" \
			>/dev/null 2>"err-$begun" || status=$?
		echo $status >"status-$begun"
	) &
done
wait
for file in status-*; do
	case $(cat "$file") in
	0) done=$((done + 1)) ;;
	2) grep -q 'hue.xml was changed since it was read' "err-${file#status-}" &&
		refused=$((refused + 1)) ;;
	esac
done
ok 'some of many at once succeed' test $done -gt 0
ok 'the others are told why not' test $((done + refused)) = 12
ok 'none is lost' test "$(grep -c '"at-once-' hue.xml)" = $done
ok 'nothing else is left in the folder' test -z "$(find . -name '.lienhiep-*')"

conclude
