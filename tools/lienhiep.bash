# SPDX-License-Identifier: MIT
# Completion for bash: what may follow, lienhiep itself tells.
_lienhiep() {
	local line=${COMP_LINE:0:COMP_POINT} words=() rest part i

	# Bash breaks words at "=" and "@": what has no blank between it is one word.
	for ((i = 0; i <= COMP_CWORD; i++)); do
		rest=${line#"${line%%[![:blank:]]*}"}
		part=${COMP_WORDS[i]}
		((i < COMP_CWORD)) || part=$rest
		if ((i == 0)) || [[ $rest != "$line" ]]; then
			words+=("$part")
		else
			words[${#words[@]} - 1]+=$part
		fi
		line=${rest#"$part"}
	done
	for i in "${!words[@]}"; do
		part=${words[i]//[\"\'\\]/}
		[[ ${words[i]} != \~/* ]] || part=$HOME/${part:2}
		words[i]=$part
	done

	mapfile -t COMPREPLY < <("$1" complete -- "${words[@]:1}" 2>/dev/null | cut -f 1)
	[[ ${#COMPREPLY[@]} != 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace
	# Only what stands after the "=" is replaced.
	[[ $COMP_WORDBREAKS != *=* || $part != *=* ]] || COMPREPLY=("${COMPREPLY[@]#"${part%%=*}="}")
}
complete -o default -F _lienhiep lienhiep
