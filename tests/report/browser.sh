# SPDX-License-Identifier: MIT
# shellcheck disable=SC2154 # what make says in the environment, and helpers.sh
# The page in a browser: at the width of a phone and of a desk, light and dark.
set -eu

# shellcheck source=tests/tools/helpers.sh
. "$top_srcdir/tests/tools/helpers.sh"
export LIENHIEP_STYLESHEETS="$top_srcdir/lib/report"
if ! command -v chromium >/dev/null || [ -z "${PYTHON-}" ]; then
	echo 'no chromium (Debian: chromium), or no Python: the page was not looked at'
	exit 77
fi

# The user agent's own choice; the frame, because a window has a least width.
shot() {
	timeout 100 chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --hide-scrollbars \
		--user-data-dir="$work/profile" --window-size="$2,1500" --screenshot="$work/$3.png" \
		--blink-settings=preferredColorScheme="$4" "file://$work/$1" >chromium.log 2>&1 ||
		{ cat chromium.log; return 1; }
}

# What stands in a picture: its size, how bright its first pixel is, how much of it is not so, and
# whether anything stands beyond a column.
cat >look.py <<'END'
import struct, sys, zlib
data = open(sys.argv[1], "rb").read()
width, height, depth, colour = struct.unpack(">IIBB", data[16:26])
assert depth == 8 and colour in (2, 6)
at, packed = 8, b""
while at < len(data):
    size, kind = struct.unpack(">I4s", data[at:at + 8])
    packed += data[at + 8:at + 8 + size] if kind == b"IDAT" else b""
    at += size + 12
raw, step = zlib.decompress(packed), 3 if colour == 2 else 4
stride, rows, before = width * step, [], bytearray(width * step)
for y in range(height):
    line = bytearray(raw[y * (stride + 1) + 1:(y + 1) * (stride + 1)])
    method = raw[y * (stride + 1)]
    for i in range(stride):
        a = line[i - step] if i >= step else 0
        b, c = before[i], before[i - step] if i >= step else 0
        if method == 1: line[i] = line[i] + a & 255
        elif method == 2: line[i] = line[i] + b & 255
        elif method == 3: line[i] = line[i] + (a + b) // 2 & 255
        elif method == 4:
            pa, pb, pc = abs(b - c), abs(a - c), abs(a + b - 2 * c)
            line[i] = line[i] + (a if pa <= pb and pa <= pc else b if pb <= pc else c) & 255
    rows.append(bytes(line))
    before = line
paper, edge = rows[2][6:9], int(sys.argv[2])
inked = sum(row[x * step:x * step + 3] != paper for row in rows[::3] for x in range(0, edge, 3))
margin = sum(row[x * step:x * step + 3] != paper for row in rows for x in range(edge - 6, edge))
print(width, "light" if sum(paper) > 600 else "dark" if sum(paper) < 150 else "neither",
      "inked" if inked > 500 else "empty", "inside" if margin == 0 else "outside")
END
seen() {
	"$PYTHON" look.py "$1.png" "$2"
}

"$lienhiep" review "$examples/hanoi-2023.xml" --year 2023 --lang vi --format html -o page.html
echo '<!doctype html><body style="margin:0"><iframe src="page.html" style="border:0;width:360px;height:1500px"></iframe>' >phone.html
for scheme in 'light 1' 'dark 0'; do
	name=${scheme% *} number=${scheme#* }
	ok "the page opens at a desk, $name" shot page.html 1280 "desk-$name" "$number"
	ok "it is $name and fits" [ "$(seen "desk-$name" 1280)" = "1280 $name inked inside" ]
	ok "it opens on a phone, $name" shot phone.html 600 "phone-$name" "$number"
	ok "it is $name there and fits" [ "$(seen "phone-$name" 360)" = "600 $name inked inside" ]
done
conclude
