/* SPDX-License-Identifier: MIT */
/* Contests and awards, with their fields, criteria, entries and scores. */
#include "model/row.h"

static const struct lh_choice contest_kinds[] = {
	{ 1, "technical-innovation", "Hội thi sáng tạo kỹ thuật", "Technical innovation contest",
	  "Hội thi sáng tạo kỹ thuật toàn quốc hoặc cấp tỉnh.",
	  "The national or a provincial technical innovation contest." },
	{ 2, "youth-innovation", "Cuộc thi sáng tạo thanh thiếu niên, nhi đồng", "Youth innovation contest",
	  "Cuộc thi sáng tạo dành cho thanh niên, thiếu niên và nhi đồng.",
	  "An innovation contest for young people and children." },
	{ 3, "award", "Giải thưởng", "Award", "Giải thưởng xét tặng, như Giải thưởng sáng tạo khoa học công nghệ.",
	  "A prize that is conferred, such as the award for creative science and technology." },
	{ .number = 0 }
};

static const struct lh_field contest_fields[] = {
	{ 1, "title", LH_TYPE_LABEL, "Tên hội thi", "Title",
	  "Tên đầy đủ theo thể lệ, gồm lần và năm nếu có.",
	  "The full name as in the rules, with edition and years if given.",
	  .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "kind", LH_TYPE_CHOICE, "Loại", "Kind", "Hội thi, cuộc thi hay giải thưởng nào.",
	  "Which sort of contest or award it is.", .choices = contest_kinds },
	{ 3, "edition", LH_TYPE_INTEGER, "Lần thứ", "Edition", "Lần tổ chức, bằng chữ số: lần thứ nhất ghi 1.",
	  "Which edition it is, as a number: 1 for the first." },
	{ 4, "from", LH_TYPE_DATE, "Từ", "From", "Ngày phát động hoặc bắt đầu nhận hồ sơ.",
	  "When it was launched or opened to entries." },
	{ 5, "to", LH_TYPE_DATE, "Đến", "To", "Ngày tổng kết, trao giải; thống kê theo kỳ dựa vào ngày này.",
	  "When prizes were given; this date places it in a period." },
	{ 6, "hosts", LH_TYPE_REFS, "Đơn vị chủ trì", "Hosts", "Các đơn vị đồng chủ trì tổ chức theo thể lệ.",
	  "The bodies that hold it, by its rules.", .to = TO(ORGANISATION) },
	{ 7, "partners", LH_TYPE_REFS, "Đơn vị phối hợp", "Partners", "Sở, ngành, đoàn thể, nhà tài trợ cùng tham gia.",
	  "Departments, mass organisations and sponsors that take part.", .to = TO(ORGANISATION) },
	{ 8, "basis", LH_TYPE_REF, "Căn cứ", "Basis", "Quyết định ban hành thể lệ hoặc kế hoạch tổ chức.",
	  "The decision that set its rules or its plan.", .to = TO(DOCUMENT) },
	{ 9, "jury", LH_TYPE_REF, "Ban giám khảo", "Jury", "Hội đồng hoặc ban giám khảo chấm giải.",
	  "The board that judges the entries.", .to = TO(BOARD) },
	{ 10, "fields", LH_TYPE_CHILDREN, "Lĩnh vực", "Fields", "Các lĩnh vực dự thi và cơ cấu giải của từng lĩnh vực.",
	  "The fields of the contest, with the prizes set for each.", .to = TO(CONTEST_FIELD) },
	{ 11, "criteria", LH_TYPE_CHILDREN, "Tiêu chí", "Criteria", "Các tiêu chí chấm điểm theo thể lệ.",
	  "What entries are judged by, as the rules say.", .to = TO(CRITERION) },
	{ 12, "entries", LH_TYPE_CHILDREN, "Giải pháp dự thi", "Entries",
	  "Các giải pháp, công trình dự thi; ít nhất là những giải pháp đoạt giải.",
	  "What was entered; at least what won a prize.", .to = TO(ENTRY) },
	{ .number = 0 }
};

const struct lh_class lh_contest_class = {
	CLASS_CONTEST, "contest", "contests", "Hội thi, giải thưởng", "Contest",
	"Một lần tổ chức hội thi, cuộc thi sáng tạo hoặc một kỳ xét giải thưởng.",
	"One edition of an innovation contest or an award.", FIELDS(contest_fields)
};

static const struct lh_field contest_field_fields[] = {
	{ 1, "name", LH_TYPE_LABEL, "Tên lĩnh vực", "Name",
	  "Tên lĩnh vực theo thể lệ, như «Công nghệ thông tin, điện tử, viễn thông».",
	  "The field as the rules call it, such as \"information technology, electronics, telecommunications\".",
	  .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "max_first", LH_TYPE_INTEGER, "Số giải nhất tối đa", "Most first prizes",
	  "Thể lệ cho lĩnh vực này nhiều nhất bao nhiêu giải nhất.",
	  "How many first prizes the rules allow in the field." },
	{ 3, "max_second", LH_TYPE_INTEGER, "Số giải nhì tối đa", "Most second prizes",
	  "Thể lệ cho lĩnh vực này nhiều nhất bao nhiêu giải nhì.",
	  "How many second prizes the rules allow in the field." },
	{ 4, "max_third", LH_TYPE_INTEGER, "Số giải ba tối đa", "Most third prizes",
	  "Thể lệ cho lĩnh vực này nhiều nhất bao nhiêu giải ba.",
	  "How many third prizes the rules allow in the field." },
	{ 5, "max_encouragement", LH_TYPE_INTEGER, "Số giải khuyến khích tối đa", "Most encouragement prizes",
	  "Thể lệ cho lĩnh vực này nhiều nhất bao nhiêu giải khuyến khích.",
	  "How many encouragement prizes the rules allow in the field." },
	{ .number = 0 }
};

const struct lh_class lh_contest_field_class = {
	CLASS_CONTEST_FIELD, "contest_field", "contest_fields", "Lĩnh vực dự thi", "Contest field",
	"Một lĩnh vực của hội thi, có cơ cấu giải riêng.",
	"One field of a contest, with prizes of its own.", FIELDS(contest_field_fields)
};

static const struct lh_field criterion_fields[] = {
	{ 1, "name", LH_TYPE_LABEL, "Tên tiêu chí", "Name",
	  "Tiêu chí theo thể lệ: tính mới, khả năng áp dụng, hiệu quả.",
	  "As the rules have it: novelty, applicability, benefit.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "weight", LH_TYPE_DECIMAL, "Trọng số", "Weight",
	  "Phần của tiêu chí trong tổng điểm theo thể lệ, như 30 khi tổng là 100.",
	  "Its share of the total by the rules, such as 30 out of 100." },
	{ .number = 0 }
};

const struct lh_class lh_criterion_class = {
	CLASS_CRITERION, "criterion", "criteria", "Tiêu chí", "Criterion",
	"Một tiêu chí mà ban giám khảo dùng để chấm điểm.", "Something that the jury scores entries by.",
	FIELDS(criterion_fields)
};

static const struct lh_choice prizes[] = {
	{ 1, "special", "Giải đặc biệt", "Special prize", "Giải cao hơn giải nhất, khi thể lệ có.",
	  "Above the first prize, where the rules have one." },
	{ 2, "first", "Giải nhất", "First prize", "Giải nhất của lĩnh vực hoặc của hội thi.",
	  "First prize of the field or the contest." },
	{ 3, "second", "Giải nhì", "Second prize", "Giải nhì của lĩnh vực hoặc của hội thi.",
	  "Second prize of the field or the contest." },
	{ 4, "third", "Giải ba", "Third prize", "Giải ba của lĩnh vực hoặc của hội thi.",
	  "Third prize of the field or the contest." },
	{ 5, "encouragement", "Giải khuyến khích", "Encouragement prize", "Giải dưới giải ba.",
	  "A prize below the third." },
	{ .number = 0 }
};

static const struct lh_field entry_fields[] = {
	{ 1, "title", LH_TYPE_LABEL, "Tên giải pháp", "Title",
	  "Tên giải pháp, công trình, sản phẩm như trong phiếu đăng ký dự thi.",
	  "The name of the solution or product, as on the entry form.", .flags = FIELD_NAMING },
	{ 2, "field", LH_TYPE_REF, "Lĩnh vực", "Field", "Lĩnh vực dự thi trong các lĩnh vực của hội thi.",
	  "The field of the contest that it was entered in.", .to = TO(CONTEST_FIELD) },
	{ 3, "authors", LH_TYPE_REFS, "Tác giả", "Authors", "Tác giả và đồng tác giả, tác giả chính ghi trước.",
	  "The authors, the leading one first.", .to = TO(PERSON) },
	{ 4, "unit", LH_TYPE_REF, "Đơn vị", "Unit", "Đơn vị công tác của tác giả hoặc đơn vị đứng tên dự thi.",
	  "Where the authors work, or the body that entered it.", .to = TO(ORGANISATION) },
	{ 5, "scores", LH_TYPE_CHILDREN, "Điểm", "Scores", "Điểm của từng giám khảo theo từng tiêu chí.",
	  "What each juror gave on each criterion.", .to = TO(SCORE) },
	{ 6, "prize", LH_TYPE_CHOICE, "Giải", "Prize", "Giải đã trao; bỏ trống khi không đoạt giải.",
	  "The prize that it won; unset if none.", .choices = prizes },
	{ 7, "money", LH_TYPE_MONEY, "Tiền thưởng", "Money", "Số tiền kèm theo giải, tính bằng đồng.",
	  "The money that went with the prize, in whole VND." },
	{ .number = 0 }
};

const struct lh_class lh_entry_class = {
	CLASS_ENTRY, "entry", "entries", "Giải pháp dự thi", "Entry",
	"Một giải pháp, công trình hoặc sản phẩm gửi dự thi hay dự xét giải.",
	"A solution, work or product put in for a contest or an award.", FIELDS(entry_fields)
};

static const struct lh_field score_fields[] = {
	{ 1, "criterion", LH_TYPE_REF, "Tiêu chí", "Criterion", "Tiêu chí được chấm, trong các tiêu chí của hội thi.",
	  "The criterion of the contest that is scored.", .to = TO(CRITERION),
	  .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "juror", LH_TYPE_REF, "Giám khảo", "Juror",
	  "Người chấm; bỏ trống khi là điểm chung của ban giám khảo.",
	  "Who gave it; unset for a score of the jury as a whole.", .to = TO(PERSON), .flags = FIELD_NAMING },
	{ 3, "value", LH_TYPE_DECIMAL, "Điểm", "Value", "Số điểm đúng như trên phiếu chấm, không làm tròn.",
	  "The score exactly as on the sheet, not rounded.", .flags = FIELD_REQUIRED },
	{ .number = 0 }
};

const struct lh_class lh_score_class = {
	CLASS_SCORE, "score", "scores", "Điểm", "Score",
	"Điểm của một giám khảo hoặc của ban giám khảo cho một tiêu chí.",
	"What a juror, or the jury, gave on one criterion.", FIELDS(score_fields)
};
