/* SPDX-License-Identifier: MIT */
/* People, the offices that they hold, and membership. */
#include "model/row.h"

static const struct lh_choice sexes[] = {
	{ 1, "female", "Nữ", "Female", "Nữ giới.", "A woman." },
	{ 2, "male", "Nam", "Male", "Nam giới.", "A man." },
	{ 3, "other", "Khác", "Other", "Không phải nữ hoặc nam.", "Neither of the two." },
	{ .number = 0 }
};

static const struct lh_field person_fields[] = {
	{ 1, "family", LH_TYPE_TEXT, "Họ", "Family name", "Họ, như «Lê» trong «Lê Xuân Rao».",
	  "The family name, such as \"Lê\" in \"Lê Xuân Rao\".", .flags = FIELD_NAMING },
	{ 2, "middle", LH_TYPE_TEXT, "Chữ đệm", "Middle name", "Chữ đệm giữa họ và tên, như «Xuân», «Thị Thu».",
	  "What stands between family and given name, such as \"Xuân\".", .flags = FIELD_NAMING },
	{ 3, "given", LH_TYPE_TEXT, "Tên", "Given name", "Tên, như «Rao»; danh sách xếp theo tên này.",
	  "The given name, such as \"Rao\"; lists are sorted by it.", .flags = FIELD_NAMING },
	{ 4, "name", LH_TYPE_TEXT, "Tên đầy đủ", "Name",
	  "Khi không tách được thành họ, chữ đệm, tên: người nước ngoài, bút danh.",
	  "The whole name where the parts do not apply: foreigners, pen names.", .flags = FIELD_NAMING },
	{ 5, "titles", LH_TYPE_TEXTS, "Học hàm, học vị", "Titles", "Mỗi mục một học hàm, học vị, danh hiệu: GS, PGS, TSKH, TS.",
	  "One academic title or degree each: GS, PGS, TSKH, TS.", .item = "title" },
	{ 6, "sex", LH_TYPE_CHOICE, "Giới tính", "Sex", "Chỉ ghi khi cần thống kê và người đó đồng ý.",
	  "Only where statistics need it and the person agrees.", .choices = sexes, .flags = FIELD_PERSONAL },
	{ 7, "born", LH_TYPE_DATE, "Ngày sinh", "Born", "Ngày sinh; chỉ biết năm thì ghi năm.",
	  "The date of birth, or the year alone.", .flags = FIELD_PERSONAL },
	{ 8, "country", LH_TYPE_CODE, "Nước", "Country", "Mã ISO 3166 của nước đang sống và làm việc, như VN, DE.",
	  "The ISO 3166 code of the country of residence, such as VN, DE.", .code = CODE_COUNTRY },
	{ 9, "overseas", LH_TYPE_FLAG, "Người Việt Nam ở nước ngoài", "Overseas",
	  "Có, nếu là người Việt Nam định cư ở nước ngoài.", "True for a Vietnamese who lives abroad." },
	{ 10, "field", LH_TYPE_TEXT, "Chuyên ngành", "Field", "Ngành hoặc lĩnh vực chuyên môn, như «quy hoạch đô thị».",
	  "The field of expertise, such as \"town planning\"." },
	{ 11, "workplace", LH_TYPE_REF, "Nơi công tác", "Workplace", "Nơi làm việc chính; chức vụ ghi ở bản ghi «Chức vụ».",
	  "The main place of work; offices held have records of their own.", .to = TO(ORGANISATION) },
	{ 12, "phone", LH_TYPE_TEXT, "Điện thoại", "Phone", "Số điện thoại riêng để liên hệ.",
	  "The person's own telephone.", .flags = FIELD_PERSONAL },
	{ 13, "email", LH_TYPE_TEXT, "Thư điện tử", "Email", "Địa chỉ thư điện tử riêng để liên hệ.",
	  "The person's own email address.", .flags = FIELD_PERSONAL },
	{ .number = 0 }
};

const struct lh_class lh_person_class = {
	CLASS_PERSON, "person", "people", "Người", "Person",
	"Người được nêu tên: lãnh đạo, chuyên gia, hội viên, tác giả.",
	"Somebody who is named: a leader, expert, member or author.", FIELDS(person_fields)
};

static const struct lh_choice office_roles[] = {
	{ 1, "chair", "Chủ tịch", "Chair", "Chủ tịch tổ chức hoặc hội đồng.", "The chair of an organisation or council." },
	{ 2, "vice-chair", "Phó chủ tịch", "Vice-chair", "Phó chủ tịch, kể cả phó chủ tịch thường trực.",
	  "A vice-chair, the standing one too." },
	{ 3, "secretary-general", "Tổng thư ký", "Secretary-general", "Tổng thư ký, kể cả phó chủ tịch kiêm tổng thư ký.",
	  "The secretary-general, also where a vice-chair is." },
	{ 4, "head", "Trưởng ban", "Head", "Trưởng ban, trưởng phòng, chánh văn phòng, trưởng đoàn.",
	  "The head of a board, division, office or delegation." },
	{ 5, "deputy-head", "Phó trưởng ban", "Deputy head", "Phó trưởng ban, phó trưởng phòng, phó chánh văn phòng.",
	  "A deputy of such a head." },
	{ 6, "director", "Giám đốc", "Director", "Giám đốc sở, trung tâm, doanh nghiệp; viện trưởng, hiệu trưởng.",
	  "The director of a department, centre, institute or school." },
	{ 7, "deputy-director", "Phó giám đốc", "Deputy director", "Phó giám đốc, phó viện trưởng, phó hiệu trưởng.",
	  "A deputy of such a director." },
	{ 8, "secretary", "Thư ký, bí thư", "Secretary", "Thư ký hội đồng, ủy viên thư ký; bí thư cấp ủy.",
	  "The secretary of a council or of a Party committee." },
	{ 9, "member", "Ủy viên, thành viên", "Member", "Ủy viên ban chấp hành, thành viên hội đồng.",
	  "A member of a committee or council." },
	{ 10, "inspector", "Ủy viên kiểm tra", "Inspector", "Ủy viên ủy ban kiểm tra, ban kiểm tra.",
	  "A member of an inspection committee." },
	{ 11, "juror", "Giám khảo", "Juror", "Thành viên ban giám khảo.", "A member of a jury." },
	{ 12, "other", "Khác", "Other", "Chức vụ không thuộc các loại trên; ghi rõ ở «Tên chức vụ».",
	  "An office of no other kind; say which in its title." },
	{ .number = 0 }
};

static const struct lh_field office_fields[] = {
	{ 1, "holder", LH_TYPE_REF, "Người giữ chức", "Holder", "Người giữ chức vụ này.", "Who holds it.",
	  .to = TO(PERSON), .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "of", LH_TYPE_REF, "Thuộc tổ chức, hội đồng", "Of", "Tổ chức, ban hoặc hội đồng có chức vụ này.",
	  "The organisation or board that it is in.", .to = TO(ORGANISATION) | TO(BOARD), .flags = FIELD_REQUIRED },
	{ 3, "role", LH_TYPE_CHOICE, "Vai trò", "Role", "Loại gần nhất với chức vụ (org:role của W3C ORG).",
	  "The nearest kind of office (org:role of W3C ORG).", .choices = office_roles, .flags = FIELD_REQUIRED },
	{ 4, "title", LH_TYPE_LABEL, "Tên chức vụ", "Title", "Tên đúng như quyết định, như «Phó Chủ tịch Thường trực».",
	  "As the decision words it, such as \"Standing Vice-Chair\".", .flags = FIELD_NAMING },
	{ 5, "acting", LH_TYPE_FLAG, "Quyền, phụ trách", "Acting", "Có, nếu giữ quyền hoặc được giao phụ trách.",
	  "True where the office is held for the time being." },
	{ 6, "from", LH_TYPE_DATE, "Từ", "From", "Ngày nhận chức.", "When the holder took office." },
	{ 7, "to", LH_TYPE_DATE, "Đến", "To", "Ngày thôi giữ chức; bỏ trống khi đang giữ.",
	  "When the holder left it; unset while it is held." },
	{ 8, "decided_by", LH_TYPE_REF, "Quyết định", "Decided by", "Quyết định bổ nhiệm, nghị quyết bầu hoặc công nhận.",
	  "The decision or resolution that appointed the holder.", .to = TO(DOCUMENT) },
	{ .number = 0 }
};

const struct lh_class lh_office_class = {
	CLASS_OFFICE, "office", "offices", "Chức vụ", "Office",
	"Một người giữ một chức ở một nơi trong một thời gian; giữ hai chức là hai bản ghi.",
	"One person in one office for a time; two offices are two records.", FIELDS(office_fields)
};

static const struct lh_choice membership_kinds[] = {
	{ 1, "member-association", "Hội thành viên", "Member association", "Hội gia nhập liên hiệp hội.",
	  "An association that joined the union." },
	{ 2, "collective", "Hội viên tập thể", "Collective", "Viện, trung tâm, trường, doanh nghiệp là hội viên tổ chức.",
	  "An institute, centre, school or enterprise." },
	{ 3, "individual", "Hội viên cá nhân", "Individual", "Người gia nhập với tư cách cá nhân.",
	  "A person who joined in person." },
	{ 4, "associate", "Hội viên liên kết", "Associate", "Người, tổ chức tán thành điều lệ mà chưa đủ điều kiện chính thức.",
	  "One who supports the charter but cannot be a full member." },
	{ 5, "honorary", "Hội viên danh dự", "Honorary", "Người, tổ chức có uy tín, có công được mời làm hội viên danh dự.",
	  "One who is invited for standing or merit." },
	{ .number = 0 }
};

static const struct lh_field membership_fields[] = {
	{ 1, "member", LH_TYPE_REF, "Hội viên", "Member", "Tổ chức hoặc người gia nhập; bỏ trống với nhóm không nêu tên.",
	  "The organisation or person; unset for a group nobody named.", .to = TO(ORGANISATION) | TO(PERSON),
	  .flags = FIELD_NAMING },
	{ 2, "of", LH_TYPE_REF, "Của tổ chức", "Of", "Liên hiệp hội hoặc hội nhận hội viên (org:organization).",
	  "The union or association that was joined (org:organization).", .to = TO(ORGANISATION),
	  .flags = FIELD_REQUIRED },
	{ 3, "kind", LH_TYPE_CHOICE, "Loại hội viên", "Kind", "Loại hội viên theo điều lệ của tổ chức nhận.",
	  "The kind of member, by the charter of what was joined.", .choices = membership_kinds,
	  .flags = FIELD_REQUIRED },
	{ 4, "from", LH_TYPE_DATE, "Từ", "From", "Ngày được kết nạp.", "When the member was admitted." },
	{ 5, "to", LH_TYPE_DATE, "Đến", "To", "Ngày ra khỏi hội; bỏ trống khi còn là hội viên.",
	  "When the member left; unset while membership lasts." },
	{ 6, "decided_by", LH_TYPE_REF, "Quyết định", "Decided by", "Quyết định kết nạp hoặc công nhận hội viên.",
	  "The decision that admitted the member.", .to = TO(DOCUMENT) },
	{ 7, "countries", LH_TYPE_CODES, "Các nước", "Countries", "Mã ISO 3166 các nước của một nhóm hội viên, như JP DE.",
	  "The ISO 3166 codes of a group's countries, such as JP DE.", .code = CODE_COUNTRY },
	{ .number = 0 }
};

const struct lh_class lh_membership_class = {
	CLASS_MEMBERSHIP, "membership", "memberships", "Tư cách hội viên", "Membership",
	"Ai là hội viên của tổ chức nào, loại nào, từ khi nào (org:Membership của W3C ORG).",
	"Who is a member of what, how and since when (org:Membership of W3C ORG).", FIELDS(membership_fields)
};
