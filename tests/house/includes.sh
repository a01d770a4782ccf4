# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# Includes point one way: base <- model <- dossier <- {xml, review, merge}, review <- rules, and all
# of them <- {report, exchange} <- {tools, bindings, examples}, which see the public headers only.
set -eu

cd "$top_srcdir"
failed=0

# The rooms that a room may include, itself among them.
seen_by() {
	case $1 in
	base) echo base ;;
	model) echo base model ;;
	print) echo base model print ;;
	dossier) echo base model dossier ;;
	xml | review | merge) echo base model dossier "$1" ;;
	rules) echo base model dossier review rules ;;
	report | exchange) echo base model dossier xml review merge rules "$1" ;;
	esac
}

# The room of a public header.
room_of_header() {
	case $1 in
	base | encoding | file | problem) echo base ;;
	reflection) echo model ;;
	model) echo dossier ;;
	trace) echo review ;;
	calendar) echo exchange ;;
	*) echo "$1" ;;
	esac
}

complain() {
	echo "$1: includes $2"
	failed=1
}

# The names that a file includes: <lienhiep/xml.h> or "base/text.h", one a line.
includes() {
	sed -n 's/^[#%] *i[a-z]* *\([<"][^>"]*[>"]\).*/\1/p' "$1"
}

# check_room FILE ROOM
check_room() {
	for name in $(includes "$1"); do
		case $name in
		'<lienhiep.h>') room=everything ;;
		'<lienhiep/'*) name=${name#*/} room=$(room_of_header "${name%.h>}") ;;
		'"'*/*) name=${name#?} room=${name%%/*} ;;
		*) continue ;;
		esac
		case " $(seen_by "$2") " in
		*" $room "*) ;;
		*) complain "$1" "the room $room" ;;
		esac
	done
}

for file in lib/*/*.[ch]; do
	room=${file#lib/}
	check_room "$file" "${room%%/*}"
done
check_room lib/print-model.c print
for file in include/lienhiep/*.h; do
	room=${file##*/}
	check_room "$file" "$(room_of_header "${room%.h}")"
done

for file in tools/*.[ch] bindings/*.i bindings/*/*.[chi] examples/*.c; do
	[ -e "$file" ] || continue
	for name in $(includes "$file"); do
		case $name in
		'"'*)
			name=${name#?} name=${name%?}
			case $name in
			lienhiep.i | lienhiep.h | lienhiep/*) continue ;;
			esac
			# One of its own, which ../ may lead to, but not into lib/.
			case $(realpath -e --relative-to=. "$(dirname "$file")/$name" 2>/dev/null) in
			"${file%%/*}"/*) continue ;;
			esac
			complain "$file" "$name, which is neither public nor its own"
			;;
		esac
	done
done
exit $failed
