/* SPDX-License-Identifier: MIT */
/* Sources, and the documents that records refer to. */
#include "model/row.h"

static const struct lh_choice source_kinds[] = {
	{ 1, "news", "Tin bài", "News", "Bài báo, bản tin.", "A newspaper article or a news item." },
	{ 2, "report", "Báo cáo", "Report", "Báo cáo của một tổ chức.", "An organisation's report." },
	{ 3, "minutes", "Biên bản", "Minutes", "Biên bản một cuộc họp.", "The minutes of a meeting." },
	{ 4, "letter", "Công văn, thư", "Letter", "Công văn hoặc thư từ.", "An official or private letter." },
	{ 5, "website", "Trang tin điện tử", "Website", "Một trang trên mạng.", "A page on the web." },
	{ 6, "interview", "Phỏng vấn", "Interview", "Lời kể trực tiếp được ghi lại.", "What somebody told, written down." },
	{ 7, "dataset", "Bộ dữ liệu", "Dataset", "Bảng số liệu, cơ sở dữ liệu.", "A table of figures or a database." },
	{ 8, "document", "Văn bản", "Document", "Chính văn bản được dẫn: luật, nghị định, quyết định.",
	  "The official document itself: a law, decree, decision." },
	{ .number = 0 }
};

static const struct lh_field source_fields[] = {
	{ 1, "kind", LH_TYPE_CHOICE, "Loại nguồn", "Kind", "Nguồn thuộc loại nào.", "What sort of source it is.",
	  .choices = source_kinds },
	{ 2, "title", LH_TYPE_LABEL, "Nhan đề", "Title", "Nhan đề đúng như in trên nguồn.",
	  "The title as printed on the source.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 3, "author", LH_TYPE_TEXT, "Tác giả", "Author", "Người hoặc đơn vị viết.", "Who wrote it." },
	{ 4, "publisher", LH_TYPE_TEXT, "Nơi đăng", "Publisher", "Báo, nhà xuất bản hoặc đơn vị công bố.",
	  "The newspaper, publisher or body that issued it." },
	{ 5, "published", LH_TYPE_DATE, "Ngày đăng", "Published", "Ngày công bố.", "When it was published." },
	{ 6, "url", LH_TYPE_TEXT, "Địa chỉ mạng", "URL", "Địa chỉ đầy đủ trên mạng, nếu có.",
	  "Its full address on the web, if it has one." },
	{ 7, "accessed", LH_TYPE_DATE, "Ngày truy cập", "Accessed", "Ngày mở xem địa chỉ mạng ấy.",
	  "When that address was looked at." },
	{ 8, "document", LH_TYPE_REF, "Văn bản", "Document", "Văn bản chính thức, khi nguồn là một văn bản.",
	  "The official document, where the source is one.", .to = TO(DOCUMENT) },
	{ .number = 0 }
};

const struct lh_class lh_source_class = {
	CLASS_SOURCE, "source", "sources", "Nguồn", "Source",
	"Nơi một điều trong hồ sơ được lấy ra: bài báo, báo cáo, biên bản.",
	"Where something in the dossier comes from: an article, a report, minutes.", FIELDS(source_fields)
};

static const struct lh_choice document_kinds[] = {
	{ 1, "law", "Luật", "Law", "Luật, bộ luật, pháp lệnh.", "A law, code or ordinance." },
	{ 2, "decree", "Nghị định", "Decree", "Nghị định của Chính phủ (NĐ-CP).", "A decree of the Government (NĐ-CP)." },
	{ 3, "circular", "Thông tư", "Circular", "Thông tư của bộ (TT).", "A ministry's circular (TT)." },
	{ 4, "resolution", "Nghị quyết", "Resolution", "Nghị quyết (NQ).", "A resolution (NQ)." },
	{ 5, "directive", "Chỉ thị", "Directive", "Chỉ thị (CT).", "A directive (CT)." },
	{ 6, "conclusion", "Kết luận", "Conclusion", "Kết luận của cấp ủy (KL).", "A conclusion of a Party body (KL)." },
	{ 7, "programme", "Chương trình", "Programme", "Chương trình (CTr), như 07-CTr/TU.", "A programme (CTr), such as 07-CTr/TU." },
	{ 8, "plan", "Kế hoạch", "Plan", "Kế hoạch (KH).", "A plan (KH)." },
	{ 9, "decision", "Quyết định", "Decision", "Quyết định (QĐ).", "A decision (QĐ)." },
	{ 10, "report", "Báo cáo", "Report", "Báo cáo (BC).", "A report (BC)." },
	{ 11, "submission", "Tờ trình", "Submission", "Tờ trình (TTr).", "A submission for approval (TTr)." },
	{ 12, "notice", "Thông báo", "Notice", "Thông báo (TB).", "A notice (TB)." },
	{ 13, "guideline", "Hướng dẫn", "Guideline", "Hướng dẫn (HD).", "A guideline (HD)." },
	{ 14, "scheme", "Đề án", "Scheme", "Văn bản đề án (ĐA).", "The paper of a scheme (ĐA)." },
	{ 15, "minutes", "Biên bản", "Minutes", "Biên bản (BB).", "Minutes (BB)." },
	{ 16, "letter", "Công văn", "Letter", "Công văn (CV).", "An official letter (CV)." },
	{ 17, "charter", "Điều lệ", "Charter", "Điều lệ của hội, liên hiệp hội.", "The charter of an association or federation." },
	{ 18, "regulation", "Quy chế", "Regulation", "Quy chế, quy định nội bộ.", "A regulation or internal rule." },
	{ 19, "agreement", "Chương trình phối hợp", "Agreement", "Chương trình, thỏa thuận phối hợp giữa các bên.", "An agreement on working together." },
	{ 20, "other", "Khác", "Other", "Văn bản không thuộc các loại trên.", "A document of no other kind." },
	{ .number = 0 }
};

static const struct lh_field document_fields[] = {
	{ 1, "number", LH_TYPE_TEXT, "Số, ký hiệu", "Number",
	  "Số và ký hiệu đầy đủ như trên văn bản: 07-CTr/TU, 30/2020/NĐ-CP.",
	  "Its full number as on the document: 07-CTr/TU, 30/2020/NĐ-CP.", .flags = FIELD_NAMING | FIELD_OTHER_NAME },
	{ 2, "kind", LH_TYPE_CHOICE, "Loại văn bản", "Kind", "Tên loại văn bản (Nghị định 30/2020/NĐ-CP).",
	  "The kind of document (Decree 30/2020/NĐ-CP).", .choices = document_kinds },
	{ 3, "title", LH_TYPE_LABEL, "Trích yếu", "Title", "Trích yếu nội dung, đúng như văn bản.",
	  "What it is about, in the document's own words.", .flags = FIELD_NAMING },
	{ 4, "issuer", LH_TYPE_REF, "Cơ quan ban hành", "Issuer", "Cơ quan, tổ chức ban hành văn bản.",
	  "The body that issued it.", .to = TO(ORGANISATION) },
	{ 5, "signed", LH_TYPE_DATE, "Ngày ký", "Signed", "Ngày ký ghi trên văn bản.", "The date of signature on it." },
	{ 6, "signer", LH_TYPE_REF, "Người ký", "Signer", "Người đã ký.", "Who signed it.", .to = TO(PERSON) },
	{ 7, "effective", LH_TYPE_DATE, "Ngày hiệu lực", "Effective", "Ngày văn bản bắt đầu có hiệu lực.",
	  "When it came into force." },
	{ 8, "expires", LH_TYPE_DATE, "Ngày hết hiệu lực", "Expires", "Ngày cuối cùng còn hiệu lực.",
	  "The last day that it is in force." },
	{ 9, "replaces", LH_TYPE_REFS, "Thay thế", "Replaces", "Những văn bản mà văn bản này thay thế.",
	  "The documents that this one replaces.", .to = TO(DOCUMENT) },
	{ 10, "url", LH_TYPE_TEXT, "Địa chỉ mạng", "URL", "Nơi đọc toàn văn trên mạng.",
	  "Where its full text can be read on the web." },
	{ .number = 0 }
};

const struct lh_class lh_document_class = {
	CLASS_DOCUMENT, "document", "documents", "Văn bản", "Document",
	"Văn bản chính thức được ban hành: luật, chương trình, quyết định, công văn.",
	"An official document that was issued: a law, programme, decision, letter.", FIELDS(document_fields)
};
