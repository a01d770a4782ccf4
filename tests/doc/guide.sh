# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment
# guide.sh [--write]: every command of the guides does, in an empty folder and in the order of the
# guide, what the guide shows; or write into the guides what the commands print.
#
# Commands stand after "$ " in fences that begin with ```console; what they print follows them, and
# "…" at the end of a line stands for all that is not shown. After `console`, exit=N is the status of the last command of
# the fence where it is not 0, and needs=X is what must be there, or else the fence is passed over.
set -u

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
write=${1-} all=0 failed=0

# ----------------------------------------------------------------------
# Where the commands run

unset LC_ALL LC_MESSAGES NO_COLOR XDG_CONFIG_HOME GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
export LANG=C.UTF-8 HOME="$work" GIT_CONFIG_NOSYSTEM=1
mkdir "$work/bin"
cat >"$work/bin/python3" <<END
#!/bin/sh
exec ${SANITIZER_PRELOAD-} '$PYTHON' "\$@"
END
chmod +x "$work/bin/python3"
PATH=$work/bin:$top_builddir/tools:$PATH

# is_there NEED: whether this machine has what a fence needs.
is_there() {
	case $1 in
	-) ;;
	git) git --version ;;
	sheets) [ -d "$PYTHONPATH" ] && python3 -c 'import openpyxl, lienhiep.sheets' ;;
	*) false ;;
	esac >/dev/null 2>&1
}

# ----------------------------------------------------------------------
# The parts of a guide

# part GUIDE FOLDER: cut it into numbered steps: N.text ends with the N-th command, N.command is
# that command and N.shown its output in the guide; the list `steps` has for each the line "N LINE
# STATUS NEED". What follows the last output is the text of a step without a command.
part() {
	awk -v to="$2/" '
	function end_step(status) {
		if (pending)
			print number, line, status, need >(to "steps")
		pending = 0
	}
	function put_text() {
		print >(to (pending ? number : number + 1) ".text")
	}
	function put_command(text) {
		put_text()
		print text >(to number ".command")
		unfinished = heredoc ? text != "END" : text ~ /\\$/
	}
	function option(name, otherwise) {
		return match($0, name "=[^ ]+") ? substr($0, RSTART + length(name) + 1, RLENGTH - length(name) - 1) : otherwise
	}
	unfinished { put_command($0); next }
	fenced && /^```$/ { end_step(last_status); fenced = 0 }
	/^```console/ { fenced = 1; last_status = option("exit", 0); need = option("needs", "-") }
	fenced && /^\$ / {
		end_step(0)
		number++; pending = 1; line = FNR; heredoc = /<<.END.$/
		put_command(substr($0, 3)); next
	}
	pending { print >(to number ".shown"); next }
	{ put_text() }
	END { end_step(0) }
	' "$1"
}

# is_shown PRINTED SHOWN: whether the guide shows what was printed, but for its cuts.
is_shown() {
	pattern=$(sed 's/[][*?\\]/\\&/g; s/…$/*/' "$2")
	# shellcheck disable=SC2254 # a pattern
	case $(cat "$1") in
	$pattern) ;;
	*) false ;;
	esac
}

# ----------------------------------------------------------------------
# The steps

# run_step NUMBER LINE STATUS: prints what is not as the guide tells. It runs in this shell, since a
# guide goes into folders and sets variables.
run_step() {
	part=$parts/$1 exit_status=0
	eval "$(cat "$part.command")" >"$part.printed" 2>&1 </dev/null || exit_status=$?
	[ "$exit_status" = "$3" ] || echo "$name:$2: exits with $exit_status, not $3"
	if is_shown "$part.printed" "$part.shown"; then
		cp "$part.shown" "$part.printed"
	elif [ "$write" != --write ]; then
		echo "$name:$2: prints something else:"
		diff -u --label 'the guide' --label 'lienhiep now' "$part.shown" "$part.printed"
	fi
}

# run_guide NAME: in a folder and with variables of its own.
run_guide() (
	name=$1 parts=$work/$1.parts
	mkdir "$parts" "$work/$name.run"
	part "$top_srcdir/doc/$name" "$parts"
	cd "$work/$name.run" || exit 1
	while read -r number line status need; do
		touch "$parts/$number.shown"
		if is_there "$need"; then
			run_step "$number" "$line" "$status" >"$parts/$number.wrong"
		else
			echo "$name: passed over what needs $need" >>"$work/passed-over"
			cp "$parts/$number.shown" "$parts/$number.printed"
		fi
	done <"$parts/steps"
)

# rewrite NAME: the guide with what was printed.
rewrite() {
	parts=$work/$1.parts number=1
	while [ -e "$parts/$number.text" ]; do
		cat "$parts/$number.text"
		[ ! -e "$parts/$number.printed" ] || cat "$parts/$number.printed"
		number=$((number + 1))
	done >"$work/$1"
	cmp -s "$work/$1" "$top_srcdir/doc/$1" && return
	cp "$work/$1" "$top_srcdir/doc/$1"
	echo "wrote doc/$1"
}

# story NAME: what the commands of a guide do, whatever the language: verbs, options and fields.
story() {
	while read -r number rest; do
		sed "/<<'END'/q" "$work/$1.parts/$number.command" | tr '\n' ' ' |
			grep -oE "^(lienhiep|git) [a-z-]+|^[a-z0-9]+| --?[a-z]+| [a-z_]+(@[a-z]+)?\+?=" |
			sed '/ --lang/d; s/@.*//' | tr '\n' ' '
		echo
	done <"$work/$1.parts/steps"
}

touch "$work/passed-over"
for guide in guide.md guide.vi.md; do
	run_guide $guide
	for wrong in "$work/$guide.parts"/*.wrong; do
		all=$((all + 1))
		[ ! -s "$wrong" ] || { failed=$((failed + 1)); cat "$wrong"; }
	done
	story $guide >"$work/$guide.story"
done
all=$((all + 1))
if ! diff -u "$work/guide.md.story" "$work/guide.vi.md.story"; then
	failed=$((failed + 1))
	echo 'the guides do not tell the same story'
fi
sort -u "$work/passed-over"
if [ "$write" = --write ]; then
	rewrite guide.md
	rewrite guide.vi.md
fi
echo "$(((all - failed) * 100 / all))%: Checks: $all, Failures: $failed, Errors: 0"
[ "$failed" = 0 ]
