/* SPDX-License-Identifier: MIT */
/* Events, what was said at them, and what others ask of the federation. */
#include "model/row.h"

static const struct lh_choice event_kinds[] = {
	{ 1, "workshop", "Hội thảo", "Workshop", "Hội thảo khoa học, tư vấn, phản biện có tham luận.",
	  "A workshop on science or consultancy, with papers." },
	{ 2, "conference", "Hội nghị", "Conference", "Hội nghị tổng kết, triển khai, lấy ý kiến, phản biện.",
	  "A conference to review, deploy, hear opinions or criticise." },
	{ 3, "seminar", "Tọa đàm", "Seminar", "Tọa đàm, trao đổi chuyên đề trong phạm vi hẹp.", "A talk on one subject in a small circle." },
	{ 4, "forum", "Diễn đàn", "Forum", "Diễn đàn khoa học và công nghệ, diễn đàn trí thức.",
	  "A forum on science and technology or of intellectuals." },
	{ 5, "training", "Tập huấn", "Training", "Lớp tập huấn, bồi dưỡng kiến thức, kỹ năng.", "A course in knowledge or skills." },
	{ 6, "lecture", "Nói chuyện chuyên đề", "Lecture", "Báo cáo viên trình bày một chuyên đề cho người nghe.",
	  "A speaker presents a subject to an audience." },
	{ 7, "ceremony", "Lễ", "Ceremony", "Lễ phát động, trao giải, kỷ niệm, ký kết, ra mắt.",
	  "A launch, prize-giving, anniversary or signing." },
	{ 8, "exhibition", "Triển lãm", "Exhibition", "Triển lãm, trưng bày sản phẩm, giải pháp.",
	  "A display of products or solutions." },
	{ 9, "field-visit", "Khảo sát thực tế", "Field visit", "Chuyến khảo sát, tham quan, học tập kinh nghiệm.",
	  "A visit to a site, to survey or to learn." },
	{ 10, "campaign", "Chiến dịch, đợt vận động", "Campaign", "Đợt tuyên truyền, phổ biến, vận động kéo dài nhiều ngày.",
	  "Propaganda or mobilisation over several days." },
	{ 11, "meeting", "Cuộc họp, làm việc", "Meeting", "Cuộc họp, buổi làm việc, tiếp đoàn.", "A meeting or reception." },
	{ .number = 0 }
};

static const struct lh_choice formats[] = {
	{ 1, "in-person", "Trực tiếp", "In person", "Mọi người dự tại chỗ.", "Everybody is on the spot." },
	{ 2, "online", "Trực tuyến", "Online", "Mọi người dự qua mạng.", "Everybody attends over the network." },
	{ 3, "hybrid", "Trực tiếp kết hợp trực tuyến", "Hybrid", "Có điểm cầu tại chỗ và người dự qua mạng.",
	  "Some are on the spot, some online." },
	{ .number = 0 }
};

static const struct lh_field event_fields[] = {
	{ 1, "title", LH_TYPE_LABEL, "Tên sự kiện", "Title", "Tên trên giấy mời, phông hội trường hoặc theo nguồn.",
	  "The title on the invitation, or as the source gives it.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "kind", LH_TYPE_CHOICE, "Loại sự kiện", "Kind", "Hội thảo, hội nghị, diễn đàn, tập huấn hay loại khác.",
	  "A workshop, conference, forum, training or other.", .choices = event_kinds, .flags = FIELD_REQUIRED },
	{ 3, "area", LH_TYPE_CHOICE, "Mảng công tác", "Area",
	  "Mảng công tác; hội thảo, hội nghị thuộc mảng «Tư vấn, phản biện» được tính vào số hội thảo tư vấn, phản biện.",
	  "The area of work: by it, workshops and conferences count as consultation.", .choices = lh_areas },
	{ 4, "topics", LH_TYPE_TEXTS, "Chủ đề", "Topics", "Mỗi mục một chủ đề được bàn, như «đô thị thông minh».",
	  "One subject each, such as \"smart city\".", .item = "topic" },
	{ 5, "from", LH_TYPE_DATE, "Từ ngày", "From", "Ngày khai mạc; báo cáo đếm theo ngày này.",
	  "Its first day; a review counts it by this date.", .flags = FIELD_REQUIRED },
	{ 6, "to", LH_TYPE_DATE, "Đến ngày", "To", "Ngày bế mạc, khi kéo dài hơn một ngày.",
	  "Its last day, where there are several." },
	{ 7, "place", LH_TYPE_TEXT, "Địa điểm", "Place", "Hội trường, địa chỉ hoặc địa phương diễn ra.",
	  "The hall, address or locality." },
	{ 8, "format", LH_TYPE_CHOICE, "Hình thức", "Format", "Trực tiếp, trực tuyến hoặc kết hợp.",
	  "In person, online or both.", .choices = formats },
	{ 9, "hosts", LH_TYPE_REFS, "Đơn vị tổ chức", "Hosts", "Các đơn vị đứng tên chủ trì, đồng tổ chức.",
	  "Those who hold it in their name.", .to = TO(ORGANISATION) },
	{ 10, "partners", LH_TYPE_REFS, "Đơn vị phối hợp", "Partners", "Các đơn vị phối hợp, bảo trợ, tài trợ.",
	  "Those who help, support or pay.", .to = TO(ORGANISATION) },
	{ 11, "concerns", LH_TYPE_REFS, "Về việc", "Concerns",
	  "Kế hoạch, chương trình, dự thảo hoặc cuộc tư vấn được tổng kết, triển khai, bàn tới.",
	  "The plan, programme, draft or consultation that it reviews, launches, discusses.",
	  .to = TO(PLAN) | TO(PROGRAMME) | TO(DOCUMENT) | TO(CONSULTATION) },
	{ 12, "attendance", LH_TYPE_QUANTITY, "Số người dự", "Attendance", "Số đại biểu, học viên; «?» khi chỉ nói là nhiều người.",
	  "How many attended; \"?\" where a source says only that many did." },
	{ 13, "papers", LH_TYPE_QUANTITY, "Số tham luận", "Papers", "Số tham luận, báo cáo gửi tới; «10+» là ít nhất 10.",
	  "How many papers were sent in; \"10+\" is at least 10." },
	{ 14, "speeches", LH_TYPE_CHILDREN, "Phát biểu", "Speeches", "Những người đã phát biểu, theo thứ tự.",
	  "Who spoke, in order.", .to = TO(SPEECH) },
	{ .number = 0 }
};

const struct lh_class lh_event_class = {
	CLASS_EVENT, "event", "events", "Sự kiện", "Event",
	"Hội thảo, hội nghị, diễn đàn, lớp tập huấn, lễ, cuộc họp đã hoặc sẽ diễn ra.",
	"A workshop, conference, forum, course, ceremony or meeting.", FIELDS(event_fields)
};

static const struct lh_field speech_fields[] = {
	{ 1, "speaker", LH_TYPE_REF, "Người phát biểu", "Speaker", "Người đã phát biểu hoặc trình bày tham luận.",
	  "Who spoke or read a paper.", .to = TO(PERSON), .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "office", LH_TYPE_REF, "Với chức vụ", "Office", "Chức vụ mà người đó đang giữ khi phát biểu.",
	  "The office in which the speaker spoke.", .to = TO(OFFICE) },
	{ 3, "summary", LH_TYPE_PROSE, "Tóm tắt", "Summary", "Ý chính của bài phát biểu; điều đề nghị thì lập bản ghi «Đề nghị».",
	  "The gist of it; what was asked for is a request of its own." },
	{ .number = 0 }
};

const struct lh_class lh_speech_class = {
	CLASS_SPEECH, "speech", "speeches", "Phát biểu", "Speech",
	"Bài phát biểu, tham luận của một người tại một sự kiện.",
	"What one person said at an event.", FIELDS(speech_fields)
};

static const struct lh_field request_fields[] = {
	{ 1, "by", LH_TYPE_REF, "Bên đề nghị", "By", "Lãnh đạo hoặc cơ quan đã đề nghị, chỉ đạo.",
	  "The leader or authority that asks.", .to = TO(PERSON) | TO(ORGANISATION), .flags = FIELD_REQUIRED },
	{ 2, "at", LH_TYPE_REF, "Tại sự kiện", "At", "Hội nghị, cuộc họp nơi đề nghị được nêu.",
	  "The conference or meeting where it was made.", .to = TO(EVENT) },
	{ 3, "made", LH_TYPE_DATE, "Ngày đề nghị", "Made", "Ngày phát biểu hoặc ngày ký văn bản đề nghị.",
	  "When it was spoken, or the letter was signed." },
	{ 4, "from", LH_TYPE_DATE, "Thực hiện từ", "From", "Đầu khoảng thời gian được yêu cầu thực hiện, như 2024.",
	  "When the time that it asks about begins, such as 2024." },
	{ 5, "to", LH_TYPE_DATE, "Thực hiện đến", "To", "Cuối khoảng thời gian được yêu cầu thực hiện.",
	  "When the time that it asks about ends." },
	{ 6, "text", LH_TYPE_PROSE, "Nội dung", "Text", "Điều được đề nghị; mỗi việc một bản ghi để nhiệm vụ trả lời.",
	  "What is asked; one record for each thing, for tasks to answer.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 7, "basis", LH_TYPE_REF, "Văn bản", "Basis", "Công văn, chỉ thị, kết luận nêu đề nghị này.",
	  "The letter, directive or conclusion that makes it.", .to = TO(DOCUMENT) },
	{ 8, "concerns", LH_TYPE_REFS, "Về việc", "Concerns", "Kế hoạch, chương trình, chỉ tiêu, giải pháp được nhắc tới.",
	  "The plan, programme, target or solution that it is about.",
	  .to = TO(PLAN) | TO(PROGRAMME) | TO(TARGET) | TO(SOLUTION) },
	{ .number = 0 }
};

const struct lh_class lh_request_class = {
	CLASS_REQUEST, "request", "requests", "Đề nghị, chỉ đạo", "Request",
	"Điều lãnh đạo, cơ quan đề nghị hoặc chỉ đạo liên hiệp hội làm.",
	"What a leader or authority asks the federation to do.", FIELDS(request_fields)
};
