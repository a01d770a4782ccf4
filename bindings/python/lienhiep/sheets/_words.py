# SPDX-License-Identifier: MIT
"""What stands in the template, as data: classes, an example of each, words in both languages."""
from __future__ import annotations

from typing import NamedTuple

from ..words import Language


class Words(NamedTuple):
    """A text in both languages."""

    vi: str
    en: str

    def in_(self, language: Language) -> str:
        return self.en if language == "en" else self.vi


def same(text: str) -> Words:
    """What is the same in both languages: a name, a number, the form in XML."""
    return Words(text, text)


# What a member association fills in, in the order of the sheets: what others refer to stands first.
CLASSES = (
    "organisation",
    "person",
    "document",
    "board",
    "office",
    "membership",
    "plan",
    "task",
    "event",
    "consultation",
    "expert",
    "finding",
    "recommendation",
    "solution",
    "stage",
    "contest",
    "entry",
    "publication",
)

# Fields that only who keeps the dossier needs. A column for one may be added by hand.
LEFT_OUT = ("uri", "alike", "citations")

GUIDE = Words("Hướng dẫn", "Guide")
LISTS = "_lists"
IN = Words("Nằm trong", "Stands in")
IN_NOTE = Words(
    "Tên hoặc mã của bản ghi chứa bản ghi này, như kế hoạch chứa nhiệm vụ.",
    "The name or id of the record that holds this one, such as the plan of a task.",
)

# In the first column of the example rows. No id has brackets, and so no row of anybody has this.
EXAMPLE = Words("(Ví dụ)", "(Example)")

REQUIRED = Words("Cần có để bản ghi đầy đủ.", "A complete record has it.")
PERSONAL = Words(
    "Dữ liệu cá nhân: chỉ ghi khi người đó đồng ý.",
    "Personal data: only with the person's consent.",
)

# How to fill in a column, by the type of its field.
HINTS = {
    "id": Words(
        "Bỏ trống thì mã được đặt theo tên. Dòng có mã đã có trong hồ sơ sẽ sửa bản ghi đó.",
        "Left empty, it is made from the name. A row with an id that the dossier "
        "has changes that record.",
    ),
    "date": Words(
        "Ngày: 27/12/2024. Chỉ biết năm: 2024. Chỉ biết tháng: '12/2024 (gõ dấu ' ở đầu).",
        "A day: 27/12/2024. The year alone: 2024. The month alone: '12/2024 (type the ' first).",
    ),
    "money": Words("Số đồng, hoặc như «40 triệu».", 'VND, or such as "40 million".'),
    "quantity": Words(
        "26, ~26 (khoảng), 26+ (ít nhất), ? (không rõ).",
        "26, ~26 (about), 26+ (at least), ? (unknown).",
    ),
    "flag": Words("«Có» hoặc «không».", '"Yes" or "no".'),
    "choice": Words("Chọn trong danh sách.", "Choose from the list."),
    "codes": Words("Nhiều mã thì cách nhau một khoảng trắng.", "Several stand apart by blanks."),
    "ref": Words(
        "Tên đúng nguyên văn hoặc mã của một bản ghi, trong sổ này hoặc trong hồ sơ.",
        "The exact name or the id of a record, in this workbook or in the dossier.",
    ),
    "refs": Words(
        "Tên đúng nguyên văn hoặc mã; nhiều bản ghi thì ngăn bằng dấu chấm phẩy "
        "hoặc xuống dòng (Alt+Enter).",
        "Exact names or ids; several stand apart by semicolons or on lines "
        "of their own (Alt+Enter).",
    ),
    "texts": Words("Mỗi dòng một mục (Alt+Enter).", "One on each line (Alt+Enter)."),
    "labels": Words("Mỗi dòng một mục (Alt+Enter).", "One on each line (Alt+Enter)."),
}

FLAGS = Words("Có\nKhông", "Yes\nNo")

GUIDE_LINES = (
    Words("Cách điền sổ này", "How to fill in this workbook"),
    Words(
        "Mỗi trang là một loại bản ghi, mỗi dòng một bản ghi. Trang nào không có gì thì để trống.",
        "Each sheet is for one kind of record, each row for one record. Leave a "
        "sheet empty if there is nothing.",
    ),
    Words(
        "Dòng xám có «(Ví dụ)» ở cột đầu chỉ để minh họa và không được đọc: có thể xóa, đừng sửa.",
        'The grey row with "(Example)" in its first column is only shown and never '
        'read: delete it or leave it.',
    ),
    Words(
        "Cột có dấu * là phần cần có. Rê chuột lên tên cột để xem giải thích.",
        "Columns with a * are needed. Point at a heading to see what belongs there.",
    ),
    Words(
        "Ô có danh sách thì chọn trong danh sách. Bản ghi ở trang khác được "
        "gọi bằng đúng tên của nó.",
        "Where a cell has a list, choose from it. A record of another sheet is "
        "called by its exact name.",
    ),
    Words(
        "Ngày ghi như 27/12/2024; chỉ biết năm thì ghi 2024; chỉ biết tháng thì "
        "ghi '12/2024 với dấu ' ở đầu.",
        "Dates are as 27/12/2024; for a year alone write 2024; for a month alone "
        "'12/2024, with the ' first.",
    ),
    Words(
        "Đừng đổi tên trang và tên cột, đừng gộp ô. Cột không dùng thì có thể xóa.",
        "Keep the names of sheets and columns, and merge no cells. Columns that "
        "are not used may be deleted.",
    ),
    Words(
        "Ô để trống của một bản ghi đã có trong hồ sơ sẽ xóa giá trị cũ ở đó.",
        "An empty cell of a record that the dossier has already clears what stood there.",
    ),
)

# An example of each class: invented, and in the form of XML; a reference is another example's name.
ORGANISATION = Words("Hội Khoa học môi trường tỉnh Thí Dụ", "Environment Society of Sample")
PERSON = same("Nguyễn Văn A")
DOCUMENT = Words(
    "Quyết định thành lập Hội đồng tư vấn về rác thải (thí dụ)",
    "Decision to set up an advisory board on waste (sample)",
)
BOARD = Words("Hội đồng tư vấn về rác thải (thí dụ)", "Advisory board on waste (sample)")
PLAN = Words("Kế hoạch công tác năm 2024 (thí dụ)", "Plan of work for 2024 (sample)")
EVENT = Words("Hội thảo về phân loại rác tại nguồn (thí dụ)", "Workshop on sorting waste (sample)")
CONSULTATION = Words("Phản biện Đề án thu gom rác (thí dụ)", "Critique of a waste scheme (sample)")
RECOMMENDATION = Words(
    "Hỗ trợ thùng phân loại rác cho mỗi hộ (thí dụ)", "Give each household sorting bins (sample)"
)
SOLUTION = Words("Mô hình tổ dân phố không rác (thí dụ)", "Model of a waste-free quarter (sample)")
CONTEST = Words("Hội thi sáng tạo kỹ thuật tỉnh Thí Dụ", "Innovation contest of Sample Province")

EXAMPLES: dict[str, dict[str, Words]] = {
    "organisation": {
        "name": ORGANISATION,
        "abbreviation": same("HKHMT"),
        "kind": same("association"),
        "level": same("provincial"),
        "founded": same("1995"),
        "country": same("VN"),
        "locality": Words("Tỉnh Thí Dụ", "Sample Province"),
        "address": Words("Số 1, phố Thí Dụ", "1 Sample Street"),
    },
    "person": {
        "family": same("Nguyễn"),
        "middle": same("Văn"),
        "given": same("A"),
        "titles": same("PGS\nTS"),
        "country": same("VN"),
        "overseas": same("false"),
        "field": Words("công nghệ môi trường", "environmental technology"),
        "workplace": ORGANISATION,
    },
    "document": {
        "number": same("00/QĐ-HKHMT"),
        "kind": same("decision"),
        "title": DOCUMENT,
        "issuer": ORGANISATION,
        "signed": same("2024-03-15"),
        "signer": PERSON,
    },
    "board": {
        "name": BOARD,
        "kind": same("advisory-board"),
        "of": ORGANISATION,
        "purpose": Words("Góp ý các đề án về rác thải.", "To comment on schemes about waste."),
        "formed": same("2024-03-15"),
        "established_by": DOCUMENT,
    },
    "office": {
        "holder": PERSON,
        "of": BOARD,
        "role": same("chair"),
        "title": Words("Chủ tịch Hội đồng tư vấn", "Chair of the advisory board"),
        "from": same("2024-03-15"),
        "decided_by": DOCUMENT,
    },
    "membership": {
        "member": PERSON,
        "of": ORGANISATION,
        "kind": same("individual"),
        "from": same("2019-05"),
    },
    "plan": {
        "title": PLAN,
        "kind": same("annual-plan"),
        "level": same("provincial"),
        "owner": ORGANISATION,
        "lead": ORGANISATION,
        "from": same("2024-01-01"),
        "to": same("2024-12-31"),
        "status": same("under-way"),
        "budget": same("150000000"),
        "funding": Words("Ngân sách nhà nước", "The state budget"),
    },
    "task": {
        "in": PLAN,
        "title": Words("Tổ chức hai diễn đàn về rác thải", "Hold two forums on waste"),
        "area": same("consultation"),
        "lead": ORGANISATION,
        "topics": Words("rác thải", "waste"),
        "due": same("2024-11"),
        "status": same("under-way"),
        "measure": same("events.forum"),
        "amount": same("2"),
        "progress": same("50"),
        "budget": same("40000000"),
    },
    "event": {
        "title": EVENT,
        "kind": same("workshop"),
        "area": same("consultation"),
        "topics": Words("rác thải\nphân loại", "waste\nsorting"),
        "from": same("2024-06-20"),
        "place": Words("Hội trường phố Thí Dụ", "The hall in Sample Street"),
        "format": same("in-person"),
        "hosts": ORGANISATION,
        "attendance": same("~120"),
        "papers": same("10+"),
    },
    "consultation": {
        "subject": CONSULTATION,
        "kind": same("critique"),
        "origin": same("own-initiative"),
        "subject_kind": same("scheme"),
        "lead": ORGANISATION,
        "board": BOARD,
        "received": same("2024-05-02"),
        "due": same("2024-07-31"),
        "delivered": same("2024-07-15"),
        "events": EVENT,
        "conclusion": same("agree-with-changes"),
        "form": same("report"),
        "cost": same("25000000"),
        "funding": same("budget"),
    },
    "expert": {
        "in": CONSULTATION,
        "person": PERSON,
        "role": same("reviewer"),
        "view": same("agree-with-changes"),
        "opinion": Words(
            "Cần nêu rõ kinh phí của từng xã.", "The cost for each commune should be stated."
        ),
    },
    "finding": {
        "kind": same("shortcoming"),
        "text": Words(
            "Rác đã phân loại lại được thu gom chung một xe (thí dụ).",
            "Sorted waste is collected in one lorry all the same (sample).",
        ),
        "arises_from": CONSULTATION,
    },
    "recommendation": {
        "text": RECOMMENDATION,
        "kind": same("mechanism"),
        "arises_from": CONSULTATION,
        "addressee": ORGANISATION,
        "made": same("2024-07-15"),
    },
    "solution": {
        "title": SOLUTION,
        "kind": same("model"),
        "arises_from": RECOMMENDATION,
        "owner": ORGANISATION,
    },
    "stage": {
        "in": SOLUTION,
        "kind": same("proposed"),
        "on": same("2024-10"),
        "by": ORGANISATION,
    },
    "contest": {
        "title": CONTEST,
        "kind": same("technical-innovation"),
        "edition": same("1"),
        "from": same("2024-02-01"),
        "to": same("2024-12-10"),
        "hosts": ORGANISATION,
    },
    "entry": {
        "in": CONTEST,
        "title": Words("Thùng rác báo đầy (thí dụ)", "A bin that tells when it is full (sample)"),
        "authors": PERSON,
        "unit": ORGANISATION,
        "prize": same("first"),
        "money": same("10000000"),
    },
    "publication": {
        "title": Words("Bản tin Môi trường (thí dụ)", "Environment News (sample)"),
        "kind": same("newsletter"),
        "issue": Words("Số 1/2024", "No. 1/2024"),
        "published": same("2024-06"),
        "publisher": ORGANISATION,
        "copies": same("300"),
    },
}
