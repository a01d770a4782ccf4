/* SPDX-License-Identifier: MIT */
/* Programmes with their targets, plans with their tasks. */
#include "model/row.h"

static const struct lh_field programme_fields[] = {
	{ 1, "title", LH_TYPE_LABEL, "Tên chương trình", "Title", "Tên đầy đủ, kèm giai đoạn, đúng như văn bản ban hành.",
	  "Its full title with the period, as in the document.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "basis", LH_TYPE_REF, "Văn bản ban hành", "Basis", "Văn bản ban hành chương trình, như 07-CTr/TU.",
	  "The document that issued it, such as 07-CTr/TU.", .to = TO(DOCUMENT) },
	{ 3, "owner", LH_TYPE_REF, "Cơ quan chủ trì", "Owner", "Cấp ủy, cơ quan đề ra và chịu trách nhiệm chương trình.",
	  "The Party committee or authority whose programme it is.", .to = TO(ORGANISATION) },
	{ 4, "from", LH_TYPE_DATE, "Từ", "From", "Năm hoặc ngày đầu của giai đoạn thực hiện.", "The first year or day of its period." },
	{ 5, "to", LH_TYPE_DATE, "Đến", "To", "Năm hoặc ngày cuối của giai đoạn thực hiện.", "The last year or day of its period." },
	{ 6, "targets", LH_TYPE_CHILDREN, "Chỉ tiêu", "Targets", "Các chỉ tiêu mà chương trình đề ra.",
	  "The targets that it sets.", .to = TO(TARGET) },
	{ .number = 0 }
};

const struct lh_class lh_programme_class = {
	CLASS_PROGRAMME, "programme", "programmes", "Chương trình", "Programme",
	"Chương trình dài hạn của cấp trên, có mục tiêu và chỉ tiêu (ISO 17469, StratML).",
	"A long-term programme of a higher body, with its targets (ISO 17469, StratML).",
	FIELDS(programme_fields)
};

static const struct lh_choice directions[] = {
	{ 1, "at-least", "Từ … trở lên", "At least", "Đạt khi kết quả bằng hoặc lớn hơn mức đề ra (≥).", "Met at the value or more (≥)." },
	{ 2, "above", "Trên", "Above", "Đạt khi kết quả lớn hơn mức đề ra (>).", "Met only at more than the value (>)." },
	{ 3, "at-most", "Không quá", "At most", "Đạt khi kết quả bằng hoặc nhỏ hơn mức đề ra (≤).", "Met at the value or less (≤)." },
	{ 4, "below", "Dưới", "Below", "Đạt khi kết quả nhỏ hơn mức đề ra (<).", "Met only at less than the value (<)." },
	{ 5, "equal", "Đúng bằng", "Equal", "Đạt khi kết quả đúng bằng mức đề ra (=).", "Met at the value exactly (=)." },
	{ 6, "between", "Trong khoảng", "Between", "Đạt khi kết quả từ mức đề ra đến mức trên, kể cả hai đầu.",
	  "Met from the value to the upper value, both included." },
	{ .number = 0 }
};

static const struct lh_field target_fields[] = {
	{ 1, "name", LH_TYPE_LABEL, "Tên chỉ tiêu", "Name", "Đại lượng được đo, như «tỷ trọng kinh tế số».",
	  "What is measured, such as \"share of the digital economy\".", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "unit", LH_TYPE_TEXT, "Đơn vị tính", "Unit", "Đơn vị của mọi con số trong chỉ tiêu, như «%», «%/năm».",
	  "The unit of all its numbers, such as \"%\", \"% a year\"." },
	{ 3, "direction", LH_TYPE_CHOICE, "Chiều so sánh", "Direction", "So kết quả với mức đề ra thế nào thì gọi là đạt.",
	  "How a result is compared with the value to be met.", .choices = directions },
	{ 4, "value", LH_TYPE_DECIMAL, "Mức đề ra", "Value", "Con số phải đạt; với «Trong khoảng» là mức dưới.",
	  "The number to reach; with \"between\", the lower one." },
	{ 5, "upper", LH_TYPE_DECIMAL, "Mức trên", "Upper", "Mức trên của khoảng, chỉ dùng với «Trong khoảng».",
	  "The upper number, with \"between\" only." },
	{ 6, "baseline", LH_TYPE_DECIMAL, "Mức xuất phát", "Baseline", "Con số trước khi thực hiện, để thấy tiến bộ.",
	  "The number before work began, to show progress." },
	{ 7, "baseline_date", LH_TYPE_DATE, "Thời điểm xuất phát", "Baseline date", "Năm hoặc ngày của mức xuất phát.",
	  "The year or day of the baseline." },
	{ 8, "due", LH_TYPE_DATE, "Hạn", "Due", "Năm hoặc ngày phải đạt; ghi năm nghĩa là hết năm ấy.",
	  "When it is to be met; a year means the end of it." },
	{ 9, "measurements", LH_TYPE_CHILDREN, "Kết quả đo", "Measurements", "Các lần đo; lần cuối trong kỳ quyết định đạt hay không.",
	  "What was measured; the last in the period decides.", .to = TO(MEASUREMENT) },
	{ .number = 0 }
};

const struct lh_class lh_target_class = {
	CLASS_TARGET, "target", "targets", "Chỉ tiêu", "Target",
	"Một con số mà chương trình phải đạt vào một thời hạn.",
	"A number that a programme is to reach by a date.", FIELDS(target_fields)
};

static const struct lh_field measurement_fields[] = {
	{ 1, "from", LH_TYPE_DATE, "Từ", "From", "Đầu kỳ được đo.", "When the time that is measured begins." },
	{ 2, "to", LH_TYPE_DATE, "Đến", "To", "Cuối kỳ được đo, hoặc thời điểm đo.", "When that time ends, or the day of measuring." },
	{ 3, "value", LH_TYPE_QUANTITY, "Kết quả", "Value", "Con số đo được, theo đơn vị của chỉ tiêu; «~» là ước.",
	  "The number found, in the target's unit; \"~\" marks an estimate.", .flags = FIELD_REQUIRED },
	{ 4, "by", LH_TYPE_REF, "Đơn vị đo", "By", "Cơ quan đo hoặc công bố kết quả.", "Who measured or published it.",
	  .to = TO(ORGANISATION) },
	{ .number = 0 }
};

const struct lh_class lh_measurement_class = {
	CLASS_MEASUREMENT, "measurement", "measurements", "Kết quả đo", "Measurement",
	"Kết quả của một chỉ tiêu trong một kỳ.", "What a target stood at in a period.", FIELDS(measurement_fields)
};

static const struct lh_choice plan_kinds[] = {
	{ 1, "annual-plan", "Kế hoạch năm", "Annual plan", "Kế hoạch công tác của một năm.", "The work of one year." },
	{ 2, "term-plan", "Kế hoạch nhiệm kỳ", "Term plan", "Kế hoạch nhiều năm hoặc cả nhiệm kỳ.", "The work of several years or a term." },
	{ 3, "scheme", "Đề án", "Scheme", "Đề án được phê duyệt để giải quyết một vấn đề.", "A scheme, approved to settle one matter." },
	{ 4, "project", "Dự án", "Project", "Dự án có kinh phí và kết quả bàn giao riêng.", "A project with its own funds and deliverables." },
	{ 5, "research-topic", "Đề tài nghiên cứu", "Research topic", "Đề tài khoa học và công nghệ các cấp.",
	  "A topic of research, of any level." },
	{ .number = 0 }
};

static const struct lh_choice plan_statuses[] = {
	{ 1, "draft", "Dự thảo", "Draft", "Đang xây dựng, chưa được phê duyệt.", "Being drawn up, not approved." },
	{ 2, "approved", "Đã phê duyệt", "Approved", "Đã được phê duyệt, chưa triển khai.", "Approved, not begun." },
	{ 3, "under-way", "Đang thực hiện", "Under way", "Đang được triển khai.", "Being carried out." },
	{ 4, "done", "Hoàn thành", "Done", "Đã hoàn thành, nghiệm thu.", "Finished and accepted." },
	{ 5, "suspended", "Tạm dừng", "Suspended", "Tạm dừng, có thể làm tiếp.", "Halted, may go on." },
	{ 6, "dropped", "Dừng thực hiện", "Dropped", "Bị hủy hoặc không làm nữa.", "Cancelled or given up." },
	{ .number = 0 }
};

const struct lh_choice lh_timeliness[] = {
	{ 1, "on-time", "Đúng hạn", "On time", "Nguồn nói hoàn thành đúng hoặc trước hạn.", "A source says that it was done by the deadline." },
	{ 2, "late", "Chậm", "Late", "Nguồn nói hoàn thành sau hạn.", "A source says that it was done after the deadline." },
	{ .number = 0 }
};

static const struct lh_field plan_fields[] = {
	{ 1, "title", LH_TYPE_LABEL, "Tên", "Title", "Tên đầy đủ của kế hoạch, đề án, đúng như văn bản.",
	  "Its full title, as in the document.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "also", LH_TYPE_LABELS, "Tên khác", "Also", "Cách viết khác của tên trong các nguồn.",
	  "Other wordings of the title in the sources.", .item = "also", .flags = FIELD_OTHER_NAME },
	{ 3, "kind", LH_TYPE_CHOICE, "Loại", "Kind", "Kế hoạch năm, nhiệm kỳ, đề án, dự án hay đề tài.",
	  "An annual or term plan, scheme, project or research topic.", .choices = plan_kinds,
	  .flags = FIELD_REQUIRED },
	{ 4, "level", LH_TYPE_CHOICE, "Cấp", "Level", "Cấp phê duyệt hoặc quản lý, như «Cấp tỉnh».",
	  "The level that approves or manages it, such as \"provincial\".", .choices = lh_levels },
	{ 5, "owner", LH_TYPE_REF, "Cơ quan chủ quản", "Owner", "Tổ chức giao việc, phê duyệt hoặc cấp kinh phí.",
	  "Who commissions, approves or funds it.", .to = TO(ORGANISATION) },
	{ 6, "lead", LH_TYPE_REF, "Đơn vị chủ trì", "Lead", "Tổ chức chủ trì thực hiện.", "Who leads the work.", .to = TO(ORGANISATION) },
	{ 7, "partners", LH_TYPE_REFS, "Đơn vị phối hợp", "Partners", "Các tổ chức cùng thực hiện.", "Who takes part in the work.",
	  .to = TO(ORGANISATION) },
	{ 8, "basis", LH_TYPE_REFS, "Căn cứ", "Basis", "Văn bản giao, phê duyệt hoặc làm căn cứ.",
	  "The documents that order, approve or ground it.", .to = TO(DOCUMENT) },
	{ 9, "under", LH_TYPE_REF, "Thuộc", "Under", "Chương trình hoặc kế hoạch lớn hơn mà nó thực hiện.",
	  "The programme or larger plan that it carries out.", .to = TO(PROGRAMME) | TO(PLAN) },
	{ 10, "from", LH_TYPE_DATE, "Dự kiến từ", "From", "Ngày bắt đầu theo kế hoạch.", "When it is planned to begin." },
	{ 11, "to", LH_TYPE_DATE, "Dự kiến đến", "To", "Ngày kết thúc theo kế hoạch; là hạn để xét đúng hạn.",
	  "When it is planned to end: the deadline that it is judged by." },
	{ 12, "started", LH_TYPE_DATE, "Bắt đầu thực tế", "Started", "Ngày thực sự triển khai.", "When work began in fact." },
	{ 13, "finished", LH_TYPE_DATE, "Hoàn thành thực tế", "Finished", "Ngày hoàn thành, nghiệm thu; báo cáo đếm theo ngày này.",
	  "When it was completed; a review counts it by this date." },
	{ 14, "status", LH_TYPE_CHOICE, "Tình trạng", "Status", "Đang ở bước nào, từ dự thảo đến hoàn thành.",
	  "How far it has come, from draft to done.", .choices = plan_statuses },
	{ 15, "timeliness", LH_TYPE_CHOICE, "Tiến độ theo nguồn", "Timeliness",
	  "Đúng hạn hay chậm theo lời nguồn, chỉ khi ngày tháng chưa cho biết.",
	  "On time or late as a source states it, where dates do not tell.", .choices = lh_timeliness },
	{ 16, "serves", LH_TYPE_REFS, "Góp vào chỉ tiêu", "Serves", "Các chỉ tiêu của chương trình mà nó góp phần đạt.",
	  "The programme's targets that it helps to meet.", .to = TO(TARGET) },
	{ 17, "budget", LH_TYPE_MONEY, "Kinh phí", "Budget", "Kinh phí được duyệt, tính bằng đồng.", "The funds approved, in VND." },
	{ 18, "funding", LH_TYPE_TEXT, "Nguồn kinh phí", "Funding", "Ngân sách nhà nước, xã hội hóa, tài trợ, tự có.",
	  "The state budget, sponsors, grants or own funds." },
	{ 19, "tasks", LH_TYPE_CHILDREN, "Nhiệm vụ", "Tasks", "Các nhiệm vụ của kế hoạch, đề án.", "The tasks that make it up.",
	  .to = TO(TASK) },
	{ .number = 0 }
};

const struct lh_class lh_plan_class = {
	CLASS_PLAN, "plan", "plans", "Kế hoạch, đề án", "Plan",
	"Kế hoạch công tác, đề án, dự án, đề tài với các nhiệm vụ (ISO 17469, StratML).",
	"A work plan, scheme, project or research topic with its tasks (ISO 17469, StratML).", FIELDS(plan_fields)
};

const struct lh_choice lh_areas[] = {
	{ 1, "propaganda", "Tuyên truyền", "Propaganda", "Quán triệt, tuyên truyền nghị quyết, chủ trương, chính sách.",
	  "Making resolutions and policies known." },
	{ 2, "organisation-building", "Xây dựng tổ chức", "Organisation building", "Phát triển hội thành viên, hội viên, kiện toàn bộ máy.",
	  "Winning members, strengthening the organisation." },
	{ 3, "rallying-intellectuals", "Tập hợp trí thức", "Rallying intellectuals", "Vận động, tập hợp, đoàn kết, tôn vinh trí thức.",
	  "Mobilising, uniting and honouring intellectuals." },
	{ 4, "consultation", "Tư vấn, phản biện", "Consultation", "Tư vấn, phản biện, giám định xã hội (Quyết định 14/2014/QĐ-TTg).",
	  "Advice, critique, social appraisal (Decision 14/2014/QĐ-TTg)." },
	{ 5, "research", "Nghiên cứu khoa học", "Research", "Nghiên cứu khoa học, đề tài, dự án.", "Research, topics and projects." },
	{ 6, "technology-transfer", "Chuyển giao công nghệ", "Technology transfer", "Ứng dụng, chuyển giao tiến bộ khoa học và công nghệ.",
	  "Applying and handing on technology." },
	{ 7, "dissemination", "Phổ biến kiến thức", "Dissemination", "Phổ biến kiến thức khoa học và công nghệ, thông tin, xuất bản.",
	  "Popular science, information and publishing." },
	{ 8, "training", "Đào tạo, tập huấn", "Training", "Đào tạo, tập huấn, bồi dưỡng.", "Courses and training." },
	{ 9, "contest", "Hội thi, giải thưởng", "Contest", "Hội thi sáng tạo kỹ thuật, cuộc thi, giải thưởng.",
	  "Contests of technical innovation, and awards." },
	{ 10, "overseas", "Trí thức kiều bào", "Overseas", "Kết nối trí thức người Việt Nam ở nước ngoài.",
	  "Ties with Vietnamese intellectuals abroad." },
	{ 11, "cooperation", "Hợp tác", "Cooperation", "Phối hợp trong nước và hợp tác quốc tế.", "Cooperation at home and abroad." },
	{ 12, "emulation", "Thi đua, khen thưởng", "Emulation", "Phong trào thi đua, xét khen thưởng.", "Emulation and commendation." },
	{ 13, "administration", "Hành chính", "Administration", "Công tác văn phòng, tài chính, kiểm tra nội bộ.",
	  "Office work, finance and internal inspection." },
	{ .number = 0 }
};

static const struct lh_choice task_statuses[] = {
	{ 1, "planned", "Đã lên kế hoạch", "Planned", "Đã đưa vào kế hoạch, chưa làm.", "Planned, not begun." },
	{ 2, "under-way", "Đang thực hiện", "Under way", "Đang làm.", "Being worked on." },
	{ 3, "done", "Hoàn thành", "Done", "Đã làm xong.", "Finished." },
	{ 4, "dropped", "Dừng thực hiện", "Dropped", "Bị hủy hoặc không làm nữa.", "Cancelled or given up." },
	{ .number = 0 }
};

static const struct lh_field task_fields[] = {
	{ 1, "title", LH_TYPE_LABEL, "Tên nhiệm vụ", "Title", "Việc phải làm, viết gọn trong một câu.",
	  "What is to be done, in one short sentence.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "area", LH_TYPE_CHOICE, "Mảng công tác", "Area", "Mảng công tác của liên hiệp hội, để xếp vào mục của báo cáo.",
	  "The federation's area of work: the heading in a report.", .choices = lh_areas },
	{ 3, "lead", LH_TYPE_REF, "Đơn vị chủ trì", "Lead", "Đơn vị được giao chủ trì.", "Who is in charge.", .to = TO(ORGANISATION) },
	{ 4, "partners", LH_TYPE_REFS, "Đơn vị phối hợp", "Partners", "Các đơn vị cùng làm.", "Who helps.", .to = TO(ORGANISATION) },
	{ 5, "answers", LH_TYPE_REFS, "Thực hiện đề nghị", "Answers", "Đề nghị, chỉ đạo mà nhiệm vụ này đáp ứng.",
	  "The requests that this task answers.", .to = TO(REQUEST) },
	{ 6, "topics", LH_TYPE_TEXTS, "Chủ đề", "Topics", "Mỗi mục một chủ đề, như «chuyển đổi số».",
	  "One subject each, such as \"digital transformation\".", .item = "topic" },
	{ 7, "start", LH_TYPE_DATE, "Dự kiến từ", "Start", "Ngày bắt đầu theo kế hoạch.", "When it is planned to begin." },
	{ 8, "due", LH_TYPE_DATE, "Hạn", "Due", "Hạn hoàn thành theo kế hoạch; ghi tháng là hết tháng ấy.",
	  "Its deadline; a month means the end of it." },
	{ 9, "started", LH_TYPE_DATE, "Bắt đầu thực tế", "Started", "Ngày thực sự bắt đầu.", "When work began in fact." },
	{ 10, "finished", LH_TYPE_DATE, "Hoàn thành thực tế", "Finished", "Ngày làm xong, để so với hạn.",
	  "When it was done, to be set against the deadline." },
	{ 11, "status", LH_TYPE_CHOICE, "Tình trạng", "Status", "Chưa làm, đang làm, đã xong hay đã dừng.",
	  "Planned, under way, done or dropped.", .choices = task_statuses },
	{ 12, "timeliness", LH_TYPE_CHOICE, "Tiến độ theo nguồn", "Timeliness",
	  "Đúng hạn hay chậm theo lời nguồn, chỉ khi ngày tháng chưa cho biết.",
	  "On time or late as a source states it, where dates do not tell.", .choices = lh_timeliness },
	{ 13, "measure", LH_TYPE_CODE, "Chỉ số", "Measure", "Mã chỉ số của danh mục đếm kết quả, như events.forum.",
	  "The catalogue's measure that counts the result, such as events.forum.", .code = CODE_MEASURE },
	{ 14, "amount", LH_TYPE_QUANTITY, "Số lượng dự kiến", "Amount", "Kế hoạch đặt ra bao nhiêu, tính theo chỉ số ấy.",
	  "How much of that measure is planned." },
	{ 15, "progress", LH_TYPE_INTEGER, "Phần trăm hoàn thành", "Progress", "Từ 0 đến 100, do đơn vị chủ trì đánh giá.",
	  "From 0 to 100, as the lead judges it." },
	{ 16, "delivers", LH_TYPE_REFS, "Kết quả", "Delivers", "Sự kiện, cuộc tư vấn, kiến nghị, văn bản mà nhiệm vụ tạo ra.",
	  "The events, consultations, proposals and documents that came of it.",
	  .to = TO(EVENT) | TO(CONSULTATION) | TO(RECOMMENDATION) | TO(SOLUTION) | TO(CONTEST) |
		TO(PUBLICATION) | TO(DOCUMENT) | TO(BOARD) | TO(MEMBERSHIP) },
	{ 17, "budget", LH_TYPE_MONEY, "Kinh phí dự kiến", "Budget", "Kinh phí theo kế hoạch, tính bằng đồng.", "The funds planned, in VND." },
	{ 18, "spent", LH_TYPE_MONEY, "Kinh phí đã chi", "Spent", "Số đã chi, tính bằng đồng.", "What was spent, in VND." },
	{ 19, "tasks", LH_TYPE_CHILDREN, "Nhiệm vụ con", "Tasks", "Các việc nhỏ hơn; khi có, chỉ đếm việc ở cấp cuối.",
	  "Smaller tasks; where there are any, only the last level counts.", .to = TO(TASK) },
	{ .number = 0 }
};

const struct lh_class lh_task_class = {
	CLASS_TASK, "task", "tasks", "Nhiệm vụ", "Task",
	"Một việc phải làm, của một kế hoạch hoặc ngoài kế hoạch, chia nhỏ được nhiều cấp.",
	"A piece of work, in a plan or in none, divided to any depth.", FIELDS(task_fields)
};
