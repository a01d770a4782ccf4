# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment, and helpers.sh
# The official report in an office program, measured against Decree 30/2020/NĐ-CP, Annex I.
set -eu

# shellcheck source=tests/tools/helpers.sh
. "$top_srcdir/tests/tools/helpers.sh"
export LIENHIEP_STYLESHEETS="$top_srcdir/lib/report"
for tool in soffice pdftotext pdffonts pdftoppm; do
	if ! command -v $tool >/dev/null; then
		echo "no $tool (Debian: libreoffice-writer-nogui, poppler-utils): the report was not measured"
		exit 77
	fi
done

for language in vi en; do
	"$lienhiep" review "$examples/hanoi-2023.xml" --year 2023 --lang $language --format odt \
		--date 2024-02-05 -o $language.fodt
done
timeout 110 soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf \
	vi.fodt en.fodt >soffice.log 2>&1 || cat soffice.log

# Words with their boxes, of all pages: PAGE XMIN YMIN XMAX YMAX WORD, in points from the top left.
for language in vi en; do
	pdftotext -bbox $language.pdf $language.html
	awk -F '"' '/<page / { page++ } /<word / { word = $9; gsub(/^>|<\/word>$/, "", word); print page, $2, $4, $6, $8, word }' \
		$language.html >$language.words
done

# holds LANGUAGE CONDITION: for all words, in awk's words: page, x1, y1, x2, y2, word.
holds() {
	awk "{ page = \$1; x1 = \$2; y1 = \$3; x2 = \$4; y2 = \$5; word = \$6 } !($2) { print; wrong = 1 } END { exit wrong }" "$1.words"
}

# has LANGUAGE CONDITION: for at least one.
has() {
	awk "{ page = \$1; x1 = \$2; y1 = \$3; x2 = \$4; y2 = \$5; word = \$6 } $2 { found = 1 } END { exit !found }" "$1.words"
}

# 1 mm is 2.8346 points. A box is 1.3 times as high as its letters are large in this face.
size='(y2 - y1) / 1.3'
for language in vi en; do
	ok "$language: A4 upright" sh -c "pdfinfo $language.pdf | grep -q 'A4'"
	ok "$language: several pages" has $language 'page > 2'
	ok "$language: left margin 30 to 35 mm" holds $language 'x1 >= 85 - 0.5'
	ok "$language: something begins there" has $language 'x1 <= 99.3'
	ok "$language: right margin 15 to 20 mm" holds $language 'x2 <= 595.3 - 42.5'
	ok "$language: lines reach it" has $language 'x2 >= 595.3 - 58'
	ok "$language: top margin 20 to 25 mm, page numbers aside" \
		holds $language 'y1 >= 56.7 - 1.5 || word ~ /^[0-9]+$/ && page > 1'
	ok "$language: text begins there" has $language 'page == 1 && y1 < 71'
	ok "$language: bottom margin at least 20 mm" holds $language 'y2 <= 841.9 - 56.7 + 1'
	ok "$language: page numbers in the top margin, in the middle" \
		has $language 'page == 2 && word == "2" && y2 < 57 && x1 > 300 && x2 < 324'
	ok "$language: none on page 1" holds $language 'page > 1 || y1 > 56'
done

ok 'the issuing body stands left, in capitals' has vi 'word == "LIÊN" && x1 > 85 && x2 < 250 && y1 < 75'
ok 'the state beside it, of 12 to 13 points' has vi "word == \"CỘNG\" && x1 > 250 && $size > 11.7 && $size < 13.3"
ok 'on one line' has vi 'word == "NAM" && page == 1 && y1 < 70'
ok 'the motto beneath, of 13 to 14 points' has vi "word == \"Độc\" && x1 > 250 && y1 > 65 && $size > 12.7 && $size < 14.3"
ok 'the number of the paper' has vi 'word == "…/BC-LHH" && x1 < 250'
ok 'the day has two digits' has vi 'word == "05" && page == 1 && x1 > 250'
ok 'and so has February' has vi 'word == "02" && page == 1 && x1 > 250'
ok 'the kind of paper in the middle' has vi "word == \"BÁO\" && x1 > 260 && x2 < 320 && $size > 13 && $size < 14.5"
ok 'the body is of 13 to 14 points' has vi "word == \"sau:\" && $size > 12.7 && $size < 14.3"
ok 'first lines go in by 1 to 1.27 cm' has vi 'word == "a)" && x1 > 85 + 28 && x1 < 85 + 36.6'
ok 'points are lettered a, b, c, d' has vi 'word == "d)"'
ok 'the parts' has vi 'word == "IV" && page > 1'
ok 'at the foot left the recipients, of 12 points' has vi "word == \"Nơi\" && x1 < 90 && $size > 11.7 && $size < 12.3"
ok 'right the position in capitals' has vi 'word == "CHỦ" && x1 > 300'
ok 'and the name beneath' has vi 'word == "Rao" && x1 > 300 && page > 1'
ok 'the English paper has English words' has en 'word == "REPORT"'
ok 'one face, or its metric twin' sh -c "! pdffonts vi.pdf | tail -n +3 | grep -Ev 'TimesNewRoman|LiberationSerif|Tinos|OpenSymbol|DejaVu'"
ok 'its pages become pictures' pdftoppm -r 30 -png vi.pdf picture
conclude
