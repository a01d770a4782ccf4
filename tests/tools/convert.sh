# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment, and helpers.sh
# Old text that becomes UTF-8: every letter as iconv encodes it, and files that are written.
set -u

# shellcheck source=tests/tools/helpers.sh
. "$top_srcdir/tests/tools/helpers.sh"
here=$top_srcdir/tests/tools

# ----------------------------------------------------------------------
# Letters

cat >letters <<'END'
À Á Ả Ã Ạ Ă Ằ Ắ Ẳ Ẵ Ặ Â Ầ Ấ Ẩ Ẫ Ậ È É Ẻ Ẽ Ẹ Ê Ề Ế Ể Ễ Ệ Ì Í Ỉ Ĩ Ị Ò Ó Ỏ Õ Ọ Ô Ồ Ố Ổ Ỗ Ộ Ơ Ờ Ớ Ở Ỡ Ợ
Ù Ú Ủ Ũ Ụ Ư Ừ Ứ Ử Ữ Ự Ỳ Ý Ỷ Ỹ Ỵ Đ à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị
ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ
END
cat >sentence <<'END'
Liên hiệp các Hội Khoa học và Kỹ thuật tổ chức hội thảo góp ý dự thảo Luật Thủ đô, 27/12/2023.
END
for encoding in TCVN VISCII CP1258; do
	iconv -f UTF-8 -t $encoding letters >old
	ok "all letters in $encoding" exits 0 convert-text --encoding $encoding old
	ok "all letters in $encoding" cmp out letters
	iconv -f UTF-8 -t $encoding sentence >old
	ok "a sentence in $encoding, which is guessed" exits 0 convert-text old
	ok "a sentence in $encoding, which is guessed" cmp out sentence
done
for encoding in UTF-16 UTF-16LE UTF-16BE; do
	iconv -f UTF-8 -t $encoding letters >old
	ok "all letters in $encoding" exits 0 convert-text --encoding utf-16 old
	ok "all letters in $encoding" cmp out letters
done

# ----------------------------------------------------------------------
# Input

"$lienhiep" convert-text "$here/old-vni.txt" >expected 2>err
ok 'standard input by its name' test "$("$lienhiep" convert-text - <"$here/old-vni.txt" 2>err)" \
	= "$(cat expected)"
ok 'standard input without a name' \
	test "$("$lienhiep" convert-text <"$here/old-vni.txt" 2>err)" = "$(cat expected)"
ok 'it is called so' says err '<stdin>: note: encoding vni (a guess: '
: >empty
ok 'an empty file stays empty' exits 0 convert-text empty
ok 'an empty file stays empty' is_silent out
printf 'H\000i' >binary
ok 'what is no text is refused' exits 2 convert-text binary
ok 'what is no text is refused where it shows' says err 'binary:1:2: error: '
ok 'a form feed is kept' exits 0 convert-text "$here/old-tcvn3.txt"
printf 'a\fb' >form
ok 'a form feed is kept' exits 0 convert-text form
ok 'a form feed is kept' cmp out form

# ----------------------------------------------------------------------
# Output

cp "$here/old-tcvn3.txt" own
chmod 640 own
ln -s own link
ok 'a file may be converted onto itself' exits 0 convert-text link -o link
ok 'a file may be converted onto itself' cmp own expected
ok 'then nothing is printed but the note' is_silent out
ok 'then nothing is printed but the note' test "$(wc -l <err)" = 1
ok 'a link stays a link' test -L link
ok 'the mode is kept' test "$(stat -c %a own)" = 640
ok 'what was converted is UTF-8 from then on' exits 0 convert-text own --output=own
ok 'what was converted is UTF-8 from then on' cmp own expected
ok 'what is refused is not written' exits 2 convert-text "$here/old-mixed.txt" -o own
ok 'what is refused is not written' cmp own expected
ok 'nor printed' exits 2 convert-text "$here/old-torn.txt" --encoding utf-8
ok 'nor printed' is_silent out
umask 027
ok 'a new file' exits 0 convert-text own -o new
ok 'a new file is like any other' test "$(stat -c %a new)" = 640
ok 'nothing else is left in the folder' test -z "$(find . -name '.lienhiep-*')"
ok 'a full disk is noticed' exits 2 convert-text own -o /dev/full
ok 'a full disk is told' says err 'cannot write /dev/full'
status=0
"$lienhiep" convert-text own >/dev/full 2>err || status=$?
ok 'a full disk behind standard output is noticed' test $status = 2
mkdir folder
ok 'a folder is no output' exits 2 convert-text own -o folder
ln -s later dangling
ok 'a link to what is not there yet' exits 0 convert-text own -o dangling
ok 'a link to what is not there yet' cmp later expected
ok 'the name of a file cannot steer the terminal' exits 0 convert-text own -o "$(printf 'a\033[31mb')"
cp own "$(printf 'c\033[31md')"
ok 'the name of a file cannot steer the terminal' exits 0 convert-text "$(printf 'c\033[31md')"
ok 'the name of a file cannot steer the terminal' test "$(tr -dc '\033' <err | wc -c)" = 0

# ----------------------------------------------------------------------
# What the shells are told to offer

ok 'names of encodings' exits 0 complete -- convert-text --encoding ''
ok 'names of encodings' test "$(tr -d '\t' <out | tr '\n' ' ')" \
	= 'utf-8 utf-16 tcvn3 vni viscii windows-1258 '
ok 'a name that is begun' exits 0 complete -- convert-text --encoding vi
ok 'a name that is begun' test "$(cut -f 1 out)" = viscii

conclude
