/* SPDX-License-Identifier: MIT */
/* Consultations (Decision 14/2014/QĐ-TTg) with their experts, findings and recommendations. */
#include "model/row.h"

const struct lh_choice lh_conclusions[] = {
	{ 1, "agree", "Đồng ý", "Agree", "Tán thành đề án như đã trình.", "In favour of it as submitted." },
	{ 2, "agree-with-changes", "Đồng ý, có chỉnh sửa", "Agree with changes",
	  "Tán thành với điều kiện sửa đổi, bổ sung các điểm đã nêu.",
	  "In favour, provided that the points raised are amended." },
	{ 3, "disagree", "Không đồng ý", "Disagree", "Không tán thành, đề nghị làm lại hoặc dừng.",
	  "Against it: to be redone or given up." },
	{ .number = 0 }
};

static const struct lh_choice consultation_kinds[] = {
	{ 1, "advice", "Tư vấn", "Advice",
	  "Cung cấp tri thức, thông tin, phương án để giúp xây dựng đề án (Quyết định 14/2014/QĐ-TTg).",
	  "Gives knowledge, information and options to help prepare it (Decision 14/2014/QĐ-TTg)." },
	{ 2, "critique", "Phản biện", "Critique",
	  "Nhận xét, đánh giá, phê bình và khuyến nghị về nội dung đề án (Quyết định 14/2014/QĐ-TTg).",
	  "Reviews, judges and criticises its content and recommends (Decision 14/2014/QĐ-TTg)." },
	{ 3, "appraisal", "Giám định xã hội", "Social appraisal",
	  "Theo dõi, đánh giá tính khả thi và việc thực hiện đề án (Quyết định 14/2014/QĐ-TTg).",
	  "Follows and judges its feasibility and execution (Decision 14/2014/QĐ-TTg)." },
	{ 4, "comment", "Góp ý văn bản", "Comment",
	  "Ý kiến góp vào dự thảo văn bản được gửi lấy ý kiến; đếm riêng, không tính vào ba loại trên.",
	  "Remarks on a draft that was sent round; counted apart from the three kinds above." },
	{ .number = 0 }
};

static const struct lh_choice origins[] = {
	{ 1, "commissioned", "Được đặt yêu cầu", "Commissioned",
	  "Cơ quan đảng, nhà nước hoặc đơn vị khác có văn bản yêu cầu.",
	  "A Party or State body, or another, asked for it in writing." },
	{ 2, "own-initiative", "Tự đề xuất", "Own initiative",
	  "Liên hiệp hội hoặc hội thành viên tự đề xuất thực hiện.",
	  "The federation or a member association proposed it." },
	{ .number = 0 }
};

static const struct lh_choice subject_kinds[] = {
	{ 1, "line", "Đường lối, chủ trương", "Line", "Đường lối, chủ trương của Đảng, như dự thảo văn kiện đại hội.",
	  "A line of the Party, such as the draft papers of a congress." },
	{ 2, "policy", "Chính sách", "Policy", "Cơ chế, chính sách của Nhà nước hoặc địa phương.",
	  "A policy of the State or a locality." },
	{ 3, "programme", "Chương trình", "Programme", "Chương trình phát triển, chương trình mục tiêu.",
	  "A development or target programme." },
	{ 4, "project", "Dự án", "Project", "Dự án đầu tư, công trình cụ thể.",
	  "An investment project or public works." },
	{ 5, "scheme", "Đề án", "Scheme", "Văn bản mang tên đề án do cơ quan nhà nước soạn thảo.",
	  "A paper called a scheme (đề án), drafted by a State body." },
	{ 6, "master-plan", "Quy hoạch", "Master plan", "Quy hoạch vùng, tỉnh, đô thị, ngành (Luật Quy hoạch).",
	  "A master plan of a region, province, city or sector (Law on Planning)." },
	{ 7, "plan", "Kế hoạch", "Plan", "Kế hoạch năm, kế hoạch nhiều năm của cơ quan nhà nước.",
	  "A yearly or longer plan of a State body." },
	{ 8, "law", "Văn bản quy phạm pháp luật", "Law", "Dự thảo luật, nghị định, thông tư, nghị quyết của hội đồng nhân dân.",
	  "A draft law, decree, circular or people's council resolution." },
	{ .number = 0 }
};

static const struct lh_choice forms[] = {
	{ 1, "report", "Báo cáo", "Report", "Báo cáo kết quả tư vấn, phản biện, giám định (Quyết định 14/2014/QĐ-TTg).",
	  "A report on the advice, critique or appraisal (Decision 14/2014/QĐ-TTg)." },
	{ 2, "written-comment", "Văn bản góp ý", "Written comment", "Công văn hoặc bản nhận xét gửi cơ quan soạn thảo.",
	  "A letter or paper of remarks sent to the drafting body." },
	{ 3, "minutes", "Biên bản", "Minutes", "Biên bản họp hội đồng hoặc hội thảo được gửi đi làm kết quả.",
	  "The minutes of the council or workshop, sent as the result." },
	{ 4, "proceedings", "Kỷ yếu", "Proceedings", "Tập tham luận, ý kiến của hội thảo.",
	  "The collected papers and opinions of a workshop." },
	{ 5, "petition", "Bản kiến nghị", "Petition", "Văn bản kiến nghị gửi cơ quan có thẩm quyền.",
	  "A paper of proposals to the competent authority." },
	{ .number = 0 }
};

static const struct lh_choice fundings[] = {
	{ 1, "budget", "Ngân sách nhà nước", "Budget", "Ngân sách nhà nước cấp cho liên hiệp hội.",
	  "Money from the State budget granted to the federation." },
	{ 2, "contract", "Hợp đồng", "Contract", "Cơ quan đặt yêu cầu hoặc chủ đề án trả theo hợp đồng.",
	  "Paid under contract by whoever commissioned or drafts it." },
	{ 3, "own", "Tự cân đối", "Own funds", "Kinh phí của chính liên hiệp hội hoặc hội chủ trì.",
	  "The federation's or the leading association's own money." },
	{ .number = 0 }
};

static const struct lh_field consultation_fields[] = {
	{ 1, "subject", LH_TYPE_LABEL, "Đề án được xem xét", "Subject",
	  "Tên đầy đủ của chủ trương, dự án, quy hoạch hoặc dự thảo được cho ý kiến.",
	  "The full name of the policy, project, master plan or draft that is considered.",
	  .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "kind", LH_TYPE_CHOICE, "Loại hình", "Kind",
	  "Tư vấn, phản biện, giám định xã hội (Quyết định 14/2014/QĐ-TTg) hay chỉ góp ý.",
	  "Advice, critique, social appraisal (Decision 14/2014/QĐ-TTg) or mere comment.",
	  .choices = consultation_kinds, .flags = FIELD_REQUIRED },
	{ 3, "origin", LH_TYPE_CHOICE, "Nguồn gốc", "Origin",
	  "Được cơ quan khác đặt yêu cầu hay do liên hiệp hội tự đề xuất.",
	  "Whether another body asked for it or the federation proposed it.", .choices = origins },
	{ 4, "subject_kind", LH_TYPE_CHOICE, "Loại đề án", "Kind of subject",
	  "Đề án thuộc loại nào trong các loại mà Quyết định 14/2014/QĐ-TTg nêu.",
	  "What is considered, by the kinds that Decision 14/2014/QĐ-TTg names.", .choices = subject_kinds },
	{ 5, "concerns", LH_TYPE_REFS, "Văn bản liên quan", "Concerns",
	  "Dự thảo hoặc văn bản đã ban hành được đưa ra cho ý kiến.",
	  "The drafts or issued documents that are considered.", .to = TO(DOCUMENT) },
	{ 6, "commissioner", LH_TYPE_REF, "Cơ quan đặt yêu cầu", "Commissioner",
	  "Cơ quan yêu cầu tư vấn, phản biện hoặc giám định; bỏ trống khi tự đề xuất.",
	  "The body that asked for it; unset when on own initiative.", .to = TO(ORGANISATION) },
	{ 7, "drafter", LH_TYPE_REF, "Cơ quan soạn thảo", "Drafter",
	  "Cơ quan, chủ đầu tư lập đề án; có thể khác cơ quan đặt yêu cầu.",
	  "Who prepares the subject; may differ from who commissioned it.", .to = TO(ORGANISATION) },
	{ 8, "lead", LH_TYPE_REF, "Đơn vị chủ trì", "Lead",
	  "Liên hiệp hội hoặc hội thành viên chủ trì thực hiện.",
	  "The federation or member association that carries it out.", .to = TO(ORGANISATION) },
	{ 9, "partners", LH_TYPE_REFS, "Đơn vị phối hợp", "Partners",
	  "Hội, viện, trường, mặt trận cùng tham gia thực hiện.",
	  "Associations, institutes and others that take part.", .to = TO(ORGANISATION) },
	{ 10, "answers", LH_TYPE_REFS, "Đáp ứng đề nghị", "Answers",
	  "Đề nghị, chỉ đạo trong hồ sơ mà việc này đáp ứng.",
	  "The requests in the dossier that it answers.", .to = TO(REQUEST) },
	{ 11, "request_document", LH_TYPE_REF, "Văn bản yêu cầu", "Request document",
	  "Công văn gửi đề án và nêu yêu cầu cho ý kiến.",
	  "The letter that sent the subject and asked for an opinion.", .to = TO(DOCUMENT) },
	{ 12, "board", LH_TYPE_REF, "Hội đồng", "Board",
	  "Hội đồng tư vấn, phản biện được thành lập cho việc này.",
	  "The council of experts formed for it.", .to = TO(BOARD) },
	{ 13, "received", LH_TYPE_DATE, "Ngày nhận", "Received",
	  "Ngày nhận được văn bản yêu cầu và tài liệu.", "When the request and its papers came in." },
	{ 14, "due", LH_TYPE_DATE, "Thời hạn", "Due",
	  "Hạn gửi kết quả, theo văn bản yêu cầu hoặc hợp đồng.",
	  "The deadline for the result, as the request or contract sets it." },
	{ 15, "delivered", LH_TYPE_DATE, "Ngày gửi kết quả", "Delivered",
	  "Ngày gửi báo cáo hoặc ý kiến; thống kê theo kỳ dựa vào ngày này.",
	  "When the report or opinion was sent; this date places it in a period." },
	{ 16, "events", LH_TYPE_REFS, "Hội thảo, cuộc họp", "Events",
	  "Các hội thảo, tọa đàm, cuộc họp đã tổ chức để lấy ý kiến.",
	  "Workshops, seminars and meetings held for it.", .to = TO(EVENT) },
	{ 17, "experts", LH_TYPE_CHILDREN, "Chuyên gia", "Experts",
	  "Những người được mời cho ý kiến, kèm quan điểm của từng người.",
	  "Those who were asked for an opinion, with the view of each.", .to = TO(EXPERT) },
	{ 18, "conclusion", LH_TYPE_CHOICE, "Kết luận", "Conclusion",
	  "Ý kiến chung của liên hiệp hội hoặc hội đồng về đề án.",
	  "The overall view of the federation or council.", .choices = lh_conclusions },
	{ 19, "result", LH_TYPE_REF, "Văn bản kết quả", "Result",
	  "Báo cáo hoặc văn bản góp ý đã gửi cơ quan yêu cầu.",
	  "The report or comment that was sent.", .to = TO(DOCUMENT) },
	{ 20, "form", LH_TYPE_CHOICE, "Hình thức kết quả", "Form",
	  "Kết quả được gửi dưới dạng nào.", "In what form the result was sent.", .choices = forms },
	{ 21, "cost", LH_TYPE_MONEY, "Kinh phí", "Cost", "Tổng chi phí thực tế, tính bằng đồng.",
	  "What it cost in all, in whole VND." },
	{ 22, "funding", LH_TYPE_CHOICE, "Nguồn kinh phí", "Funding",
	  "Tiền chi cho việc này từ đâu (cơ chế tài chính trong Quyết định 14/2014/QĐ-TTg).",
	  "Where the money came from (financial terms of Decision 14/2014/QĐ-TTg).", .choices = fundings },
	{ .number = 0 }
};

const struct lh_class lh_consultation_class = {
	CLASS_CONSULTATION, "consultation", "consultations", "Tư vấn, phản biện, giám định", "Consultation",
	"Một lần tư vấn, phản biện, giám định xã hội (Quyết định 14/2014/QĐ-TTg) hoặc góp ý văn bản.",
	"One advice, critique or social appraisal (Decision 14/2014/QĐ-TTg), or comment on a draft.",
	FIELDS(consultation_fields)
};

static const struct lh_choice expert_roles[] = {
	{ 1, "chair", "Chủ tịch hội đồng", "Chair", "Người chủ trì hội đồng hoặc nhóm chuyên gia.",
	  "Who presides over the council or group." },
	{ 2, "reviewer", "Ủy viên phản biện", "Reviewer", "Người được giao viết bản nhận xét, phản biện.",
	  "Who was charged with a written review." },
	{ 3, "member", "Ủy viên", "Member", "Thành viên góp ý kiến, không viết phản biện riêng.",
	  "Who takes part without a written review." },
	{ 4, "secretary", "Thư ký", "Secretary", "Người ghi biên bản và tổng hợp ý kiến.",
	  "Who takes the minutes and gathers the opinions." },
	{ .number = 0 }
};

static const struct lh_field expert_fields[] = {
	{ 1, "person", LH_TYPE_REF, "Người", "Person", "Chuyên gia là ai, trong danh sách nhân sự của hồ sơ.",
	  "Who the expert is, among the people of the dossier.", .to = TO(PERSON),
	  .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "role", LH_TYPE_CHOICE, "Vai trò", "Role", "Vai trò trong hội đồng hoặc nhóm chuyên gia.",
	  "The part played in the council or group of experts.", .choices = expert_roles },
	{ 3, "view", LH_TYPE_CHOICE, "Quan điểm", "View",
	  "Ý kiến riêng của chuyên gia về đề án, có thể khác kết luận chung.",
	  "The expert's own view, which may differ from the conclusion.", .choices = lh_conclusions },
	{ 4, "opinion", LH_TYPE_PROSE, "Nội dung ý kiến", "Opinion",
	  "Tóm tắt nhận xét, lập luận và đề nghị của chuyên gia.",
	  "The expert's remarks, reasons and proposals, in short." },
	{ .number = 0 }
};

const struct lh_class lh_expert_class = {
	CLASS_EXPERT, "expert", "experts", "Chuyên gia", "Expert",
	"Một người được mời cho ý kiến trong một việc tư vấn, phản biện, giám định.",
	"Someone asked for an opinion in one consultation.", FIELDS(expert_fields)
};

static const struct lh_choice finding_kinds[] = {
	{ 1, "strength", "Ưu điểm", "Strength", "Điều làm tốt, nên giữ và phát huy.",
	  "What is good and should be kept." },
	{ 2, "shortcoming", "Bất cập", "Shortcoming", "Điểm chưa hợp lý, chưa phù hợp trong nội dung hoặc cách làm.",
	  "What is wrong or ill-fitting in content or practice." },
	{ 3, "bottleneck", "Điểm nghẽn", "Bottleneck", "Điều cản trở việc thực hiện và cần được tháo gỡ.",
	  "What holds up the work and has to be removed." },
	{ .number = 0 }
};

static const struct lh_field finding_fields[] = {
	{ 1, "kind", LH_TYPE_CHOICE, "Loại nhận định", "Kind", "Ưu điểm, bất cập hay điểm nghẽn.",
	  "A strength, a shortcoming or a bottleneck.", .choices = finding_kinds, .flags = FIELD_REQUIRED },
	{ 2, "text", LH_TYPE_PROSE, "Nội dung", "Text", "Điều được chỉ ra, mỗi bản ghi một ý.",
	  "What was pointed out, one point in each record.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 3, "arises_from", LH_TYPE_REF, "Rút ra từ", "Arises from",
	  "Việc tư vấn, phản biện, kế hoạch hoặc sự kiện đã đưa ra nhận định.",
	  "The consultation, plan or event that found it.", .to = TO(CONSULTATION) | TO(PLAN) | TO(EVENT) },
	{ 4, "concerns", LH_TYPE_REF, "Về văn bản", "Concerns",
	  "Văn bản hoặc dự thảo có ưu điểm, bất cập ấy.",
	  "The document or draft that it is about.", .to = TO(DOCUMENT) },
	{ .number = 0 }
};

const struct lh_class lh_finding_class = {
	CLASS_FINDING, "finding", "findings", "Nhận định", "Finding",
	"Ưu điểm, bất cập hoặc điểm nghẽn được chỉ ra khi phản biện, nghiên cứu, hội thảo.",
	"A strength, shortcoming or bottleneck found in a consultation, a study or an event.",
	FIELDS(finding_fields)
};

static const struct lh_choice recommendation_kinds[] = {
	{ 1, "solution", "Giải pháp", "Solution", "Biện pháp kỹ thuật, quản lý cần thực hiện.",
	  "A technical or managerial measure to take." },
	{ 2, "model", "Mô hình", "Model", "Mô hình nên làm thử hoặc nhân rộng.",
	  "A model to be tried out or replicated." },
	{ 3, "mechanism", "Cơ chế, chính sách", "Mechanism", "Cơ chế, chính sách cần ban hành mới.",
	  "A mechanism or policy to be introduced." },
	{ 4, "amendment", "Sửa đổi, bổ sung", "Amendment", "Điều khoản cần sửa đổi, bổ sung hoặc bãi bỏ trong một văn bản.",
	  "A provision of a document to change, add or repeal." },
	{ 5, "other", "Khác", "Other", "Kiến nghị không thuộc các loại trên.",
	  "A recommendation of no other kind." },
	{ .number = 0 }
};

static const struct lh_choice responses[] = {
	{ 1, "accepted", "Tiếp thu", "Accepted", "Cơ quan nhận kiến nghị đã tiếp thu toàn bộ.",
	  "The addressee took it up in full." },
	{ 2, "partly-accepted", "Tiếp thu một phần", "Partly accepted", "Cơ quan nhận kiến nghị chỉ tiếp thu một số ý.",
	  "The addressee took up some of it." },
	{ 3, "rejected", "Không tiếp thu", "Rejected", "Cơ quan nhận kiến nghị đã trả lời không tiếp thu.",
	  "The addressee answered that it does not take it up." },
	{ .number = 0 }
};

static const struct lh_field recommendation_fields[] = {
	{ 1, "text", LH_TYPE_LABEL, "Nội dung kiến nghị", "Text", "Kiến nghị trong một câu, mỗi bản ghi một việc.",
	  "What is recommended, in one sentence, one thing in each record.",
	  .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "kind", LH_TYPE_CHOICE, "Loại kiến nghị", "Kind", "Đề xuất giải pháp, mô hình, cơ chế hay sửa văn bản.",
	  "Whether it proposes a solution, a model, a mechanism or an amendment.",
	  .choices = recommendation_kinds, .flags = FIELD_REQUIRED },
	{ 3, "arises_from", LH_TYPE_REF, "Rút ra từ", "Arises from",
	  "Việc tư vấn, phản biện, kế hoạch, sự kiện hoặc đề nghị dẫn tới kiến nghị.",
	  "The consultation, plan, event or request that led to it.",
	  .to = TO(CONSULTATION) | TO(PLAN) | TO(EVENT) | TO(REQUEST) },
	{ 4, "addressee", LH_TYPE_REF, "Cơ quan nhận", "Addressee",
	  "Cơ quan có thẩm quyền mà kiến nghị được gửi tới.",
	  "The competent authority to which it was made.", .to = TO(ORGANISATION) },
	{ 5, "resolves", LH_TYPE_REFS, "Khắc phục", "Resolves",
	  "Những bất cập, điểm nghẽn mà kiến nghị nhằm khắc phục.",
	  "The shortcomings and bottlenecks that it would remove.", .to = TO(FINDING) },
	{ 6, "made", LH_TYPE_DATE, "Ngày kiến nghị", "Made", "Ngày gửi hoặc phát biểu kiến nghị.",
	  "When it was sent or spoken." },
	{ 7, "response", LH_TYPE_CHOICE, "Phản hồi", "Response",
	  "Cơ quan nhận đã trả lời ra sao; bỏ trống khi chưa biết có trả lời.",
	  "How the addressee answered; unset while no answer is known.", .choices = responses },
	{ 8, "responded", LH_TYPE_DATE, "Ngày phản hồi", "Responded",
	  "Ngày cơ quan nhận trả lời; tỷ lệ tiếp thu tính theo ngày này.",
	  "When the addressee answered; the rate of acceptance goes by this date." },
	{ 9, "response_document", LH_TYPE_REF, "Văn bản phản hồi", "Response document",
	  "Công văn trả lời, báo cáo tiếp thu, giải trình hoặc văn bản đã đưa kiến nghị vào.",
	  "The letter of answer, or the document that took the recommendation in.", .to = TO(DOCUMENT) },
	{ 10, "reason", LH_TYPE_PROSE, "Lý do", "Reason",
	  "Giải trình của cơ quan nhận, nhất là khi không tiếp thu hoặc chỉ tiếp thu một phần.",
	  "The addressee's reasons, above all for what it did not take up." },
	{ .number = 0 }
};

const struct lh_class lh_recommendation_class = {
	CLASS_RECOMMENDATION, "recommendation", "recommendations", "Kiến nghị", "Recommendation",
	"Một điều liên hiệp hội kiến nghị, đề xuất với cơ quan có thẩm quyền, và phản hồi nhận được.",
	"One thing that the federation proposed to an authority, and the answer to it.",
	FIELDS(recommendation_fields)
};
