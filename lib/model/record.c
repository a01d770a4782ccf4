/* SPDX-License-Identifier: MIT */
/* The fields of every record, citations, and the dossier that holds it all. */
#include "model/row.h"

static const struct lh_field record_fields[] = {
	{ 1, "id", LH_TYPE_ID, "Mã", "Id",
	  "Tên ngắn, riêng trong hồ sơ, để bản ghi khác chỉ tới: chữ, số, «-», «_», «.».",
	  "A short name, unique in the dossier, for others to refer to: letters, digits, \"-\", \"_\", \".\"." },
	{ 2, "uri", LH_TYPE_TEXT, "Mã dùng chung", "URI",
	  "Mã của cùng sự việc trong các hồ sơ khác: một hội thảo chung có một mã ở mọi hồ sơ.",
	  "What names the same thing in other dossiers: a joint event has one in all of them." },
	{ 3, "alike", LH_TYPE_QUANTITY, "Số bản ghi giống nhau", "Alike",
	  "Bản ghi đại diện cho bao nhiêu, khi nguồn chỉ nói «một số»; bỏ trống nghĩa là một.",
	  "How many the record stands for, where a source does not name each; unset means one." },
	{ 4, "note", LH_TYPE_PROSE, "Ghi chú", "Note",
	  "Điều cần biết thêm mà không trường nào khác chứa được.",
	  "What else is worth knowing and no other field can hold." },
	{ 5, "citations", LH_TYPE_CHILDREN, "Dẫn nguồn", "Citations",
	  "Nguồn của bản ghi này hoặc của từng trường trong đó.",
	  "Where the record, or one field of it, comes from.", .to = TO(CITATION) },
	{ .number = 0 }
};

const struct lh_class lh_record_class = {
	CLASS_RECORD, "record", "records", "Mọi bản ghi", "Every record",
	"Những trường mà bản ghi nào cũng có.", "The fields that every record has.",
	FIELDS(record_fields)
};

static const struct lh_field citation_fields[] = {
	{ 1, "source", LH_TYPE_REF, "Nguồn", "Source", "Nguồn đã nói điều này.",
	  "The source that says so.", .to = TO(SOURCE), .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "field", LH_TYPE_TEXT, "Trường", "Field",
	  "Tên trường mà dẫn nguồn chứng minh; bỏ trống nghĩa là cả bản ghi.",
	  "The field that it supports, by name; unset means the whole record." },
	{ 3, "locus", LH_TYPE_TEXT, "Vị trí", "Locus", "Trang, đoạn hoặc mục trong nguồn, như «đoạn 3».",
	  "The page, paragraph or section in the source, such as \"paragraph 3\"." },
	{ 4, "stated", LH_TYPE_TEXT, "Nguyên văn", "Stated",
	  "Nguồn viết thế nào, khi hồ sơ đọc khác đi.",
	  "What the source says, where the dossier reads it otherwise." },
	{ 5, "corrected", LH_TYPE_TEXT, "Đính chính", "Corrected",
	  "Hồ sơ đọc lại thế nào, và vì sao.", "How the dossier reads it, and why." },
	{ .number = 0 }
};

const struct lh_class lh_citation_class = {
	CLASS_CITATION, "citation", "citations", "Dẫn nguồn", "Citation",
	"Chỗ trong một nguồn chứng minh cho một bản ghi hoặc một trường.",
	"The place in a source that supports a record or a field.", FIELDS(citation_fields)
};

static const struct lh_choice states[] = {
	{ 1, "draft", "Dự thảo", "Draft", "Còn đang nhập và soát.", "Still being filled in and checked." },
	{ 2, "final", "Chính thức", "Final", "Đã chốt để báo cáo, không sửa nữa.",
	  "Closed for reporting, changed no more." },
	{ .number = 0 }
};

static const struct lh_field dossier_fields[] = {
	{ 1, "version", LH_TYPE_INTEGER, "Phiên bản mẫu", "Version",
	  "Phiên bản của mẫu hồ sơ, hiện là 1; thư viện tự điền.",
	  "The version of the dossier's form, now 1; the library fills it in.", .flags = FIELD_REQUIRED },
	{ 2, "title", LH_TYPE_LABEL, "Tên hồ sơ", "Title", "Hồ sơ của ai, về những năm nào.",
	  "Whose dossier it is, and about which years.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 3, "language", LH_TYPE_CODE, "Ngôn ngữ", "Language",
	  "Mã ISO 639 của ngôn ngữ viết hồ sơ: vi nếu không nói khác.",
	  "The ISO 639 code of the language it is written in: vi unless said.",
	  .code = CODE_LANGUAGE, .flags = FIELD_REQUIRED },
	{ 4, "owner", LH_TYPE_REF, "Đơn vị chủ hồ sơ", "Owner", "Liên hiệp hội lập và báo cáo hồ sơ này.",
	  "The federation that keeps the dossier and reports from it.", .to = TO(ORGANISATION),
	  .flags = FIELD_REQUIRED },
	{ 5, "from", LH_TYPE_DATE, "Từ", "From", "Năm hoặc ngày đầu tiên mà hồ sơ nói tới.",
	  "The first year or day that it covers.", .flags = FIELD_REQUIRED },
	{ 6, "to", LH_TYPE_DATE, "Đến", "To", "Năm hoặc ngày cuối cùng mà hồ sơ nói tới.",
	  "The last year or day that it covers.", .flags = FIELD_REQUIRED },
	{ 7, "issued", LH_TYPE_DATE, "Ngày phát hành", "Issued",
	  "Ngày hồ sơ được phát hành.",
	  "When the dossier was issued." },
	{ 8, "state", LH_TYPE_CHOICE, "Tình trạng", "State", "Còn là dự thảo hay đã chính thức.",
	  "Whether it is a draft still, or final.", .choices = states },
	{ 9, "sources", LH_TYPE_CHILDREN, "Nguồn", "Sources", "Bài báo, báo cáo, biên bản mà hồ sơ dựa vào.",
	  "The news, reports and minutes that the dossier rests on.", .to = TO(SOURCE) },
	{ 10, "documents", LH_TYPE_CHILDREN, "Văn bản", "Documents", "Văn bản được nhắc tới: luật, chương trình, công văn.",
	  "Documents that are referred to: laws, programmes, letters.", .to = TO(DOCUMENT) },
	{ 11, "organisations", LH_TYPE_CHILDREN, "Tổ chức", "Organisations", "Liên hiệp hội, hội thành viên, cơ quan và đối tác.",
	  "The federation, its members, authorities and partners.", .to = TO(ORGANISATION) },
	{ 12, "boards", LH_TYPE_CHILDREN, "Ban và hội đồng", "Boards", "Ban chấp hành, hội đồng tư vấn, ban giám khảo.",
	  "Executive committees, advisory boards, juries.", .to = TO(BOARD) },
	{ 13, "people", LH_TYPE_CHILDREN, "Nhân sự", "People", "Những người được nêu tên trong hồ sơ.",
	  "The people whom the dossier names.", .to = TO(PERSON) },
	{ 14, "offices", LH_TYPE_CHILDREN, "Chức vụ", "Offices", "Ai giữ chức gì, ở đâu, từ khi nào.",
	  "Who holds which office, where, since when.", .to = TO(OFFICE) },
	{ 15, "memberships", LH_TYPE_CHILDREN, "Tư cách hội viên", "Memberships", "Hội viên tổ chức, cá nhân và danh dự.",
	  "Collective, individual and honorary members.", .to = TO(MEMBERSHIP) },
	{ 16, "programmes", LH_TYPE_CHILDREN, "Chương trình", "Programmes", "Chương trình của cấp trên có chỉ tiêu.",
	  "Programmes of higher bodies, with their targets.", .to = TO(PROGRAMME) },
	{ 17, "plans", LH_TYPE_CHILDREN, "Kế hoạch và đề án", "Plans", "Kế hoạch năm, đề án, dự án với các nhiệm vụ.",
	  "Annual plans, schemes and projects with their tasks.", .to = TO(PLAN) },
	{ 18, "tasks", LH_TYPE_CHILDREN, "Nhiệm vụ ngoài kế hoạch", "Tasks", "Nhiệm vụ không thuộc kế hoạch nào.",
	  "Tasks that belong to no plan.", .to = TO(TASK) },
	{ 19, "events", LH_TYPE_CHILDREN, "Sự kiện", "Events", "Hội thảo, hội nghị, diễn đàn, tập huấn.",
	  "Workshops, conferences, forums, training.", .to = TO(EVENT) },
	{ 20, "requests", LH_TYPE_CHILDREN, "Đề nghị, chỉ đạo", "Requests", "Điều cơ quan, lãnh đạo đề nghị liên hiệp hội làm.",
	  "What authorities and leaders ask of the federation.", .to = TO(REQUEST) },
	{ 21, "consultations", LH_TYPE_CHILDREN, "Tư vấn, phản biện, giám định", "Consultations",
	  "Tư vấn, phản biện và giám định xã hội (Quyết định 14/2014/QĐ-TTg).",
	  "Advice, critique and social appraisal (Decision 14/2014/QĐ-TTg).", .to = TO(CONSULTATION) },
	{ 22, "findings", LH_TYPE_CHILDREN, "Nhận định", "Findings", "Ưu điểm, bất cập và điểm nghẽn đã chỉ ra.",
	  "Strengths, shortcomings and bottlenecks that were found.", .to = TO(FINDING) },
	{ 23, "recommendations", LH_TYPE_CHILDREN, "Kiến nghị", "Recommendations", "Điều liên hiệp hội đề xuất với cơ quan có thẩm quyền.",
	  "What the federation proposed to authorities.", .to = TO(RECOMMENDATION) },
	{ 24, "solutions", LH_TYPE_CHILDREN, "Giải pháp, mô hình", "Solutions", "Giải pháp, mô hình từ đề xuất đến nhân rộng.",
	  "Solutions and models, from proposal to replication.", .to = TO(SOLUTION) },
	{ 25, "contests", LH_TYPE_CHILDREN, "Hội thi, giải thưởng", "Contests", "Các kỳ hội thi, cuộc thi và giải thưởng.",
	  "Editions of contests and awards.", .to = TO(CONTEST) },
	{ 26, "publications", LH_TYPE_CHILDREN, "Ấn phẩm", "Publications", "Tạp chí, bản tin, kỷ yếu, sách, trang tin.",
	  "Journals, newsletters, proceedings, books, sites.", .to = TO(PUBLICATION) },
	{ 27, "figures", LH_TYPE_CHILDREN, "Số liệu đã công bố", "Figures", "Con số mà ai đó đã nêu, để đối chiếu với bản ghi.",
	  "Numbers as somebody stated them, to set beside the records.", .to = TO(FIGURE) },
	{ .number = 0 }
};

const struct lh_class lh_dossier_class = {
	CLASS_DOSSIER, "dossier", "dossiers", "Hồ sơ", "Dossier",
	"Tất cả những gì một liên hiệp hội nói về một hay nhiều năm, kèm nguồn.",
	"Everything that one federation says about one or more years, with its sources.",
	FIELDS(dossier_fields)
};
