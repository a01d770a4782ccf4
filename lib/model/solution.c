/* SPDX-License-Identifier: MIT */
/* Solutions and models, from proposal to replication, and where they are used. */
#include "model/row.h"

static const struct lh_choice solution_kinds[] = {
	{ 1, "solution", "Giải pháp", "Solution", "Biện pháp kỹ thuật, quản lý giải quyết một vấn đề.",
	  "A technical or managerial answer to a problem." },
	{ 2, "model", "Mô hình", "Model", "Cách tổ chức, sản xuất hoàn chỉnh để nơi khác làm theo.",
	  "A whole way of working for others to follow." },
	{ .number = 0 }
};

static const struct lh_field solution_fields[] = {
	{ 1, "title", LH_TYPE_LABEL, "Tên giải pháp, mô hình", "Title",
	  "Tên như trong đề xuất, quyết định hoặc bản đăng ký dự thi.",
	  "Its name as in the proposal, decision or contest papers.", .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "kind", LH_TYPE_CHOICE, "Loại", "Kind", "Giải pháp riêng lẻ hay mô hình để nhân rộng.",
	  "A single solution, or a model to replicate.", .choices = solution_kinds },
	{ 3, "arises_from", LH_TYPE_REF, "Xuất phát từ", "Arises from",
	  "Kiến nghị, kế hoạch (đề án, đề tài) hoặc giải pháp dự thi đã sinh ra nó.",
	  "The recommendation, plan (scheme, research topic) or contest entry that gave rise to it.",
	  .to = TO(RECOMMENDATION) | TO(PLAN) | TO(ENTRY) },
	{ 4, "owner", LH_TYPE_REF, "Đơn vị sở hữu", "Owner",
	  "Tổ chức sở hữu, chịu trách nhiệm phát triển và chuyển giao.",
	  "The organisation that owns it, develops it and passes it on.", .to = TO(ORGANISATION) },
	{ 5, "stages", LH_TYPE_CHILDREN, "Các giai đoạn", "Stages",
	  "Từng bước đã qua: đề xuất, lựa chọn, thí điểm, nhân rộng.",
	  "The steps it went through: proposed, selected, piloted, replicated.", .to = TO(STAGE) },
	{ 6, "sites", LH_TYPE_CHILDREN, "Điểm áp dụng", "Sites",
	  "Những nơi đã thí điểm hoặc nhân rộng, kèm kết quả.",
	  "Where it was piloted or replicated, with the outcome.", .to = TO(SITE) },
	{ 7, "serves", LH_TYPE_REFS, "Phục vụ chỉ tiêu", "Serves",
	  "Chỉ tiêu của chương trình mà giải pháp góp phần đạt được.",
	  "The targets of programmes that it helps to meet.", .to = TO(TARGET) },
	{ .number = 0 }
};

const struct lh_class lh_solution_class = {
	CLASS_SOLUTION, "solution", "solutions", "Giải pháp, mô hình", "Solution",
	"Giải pháp hoặc mô hình được theo dõi từ khi đề xuất đến khi nhân rộng hoặc dừng lại.",
	"A solution or model, followed from proposal to replication or its end.", FIELDS(solution_fields)
};

static const struct lh_choice stage_kinds[] = {
	{ 1, "proposed", "Đề xuất", "Proposed", "Đã được đưa ra, chưa ai quyết định.",
	  "Put forward, not decided on yet." },
	{ 2, "selected", "Lựa chọn", "Selected", "Đã được chọn để làm thí điểm hoặc áp dụng.",
	  "Chosen to be piloted or used." },
	{ 3, "piloted", "Thí điểm", "Piloted", "Đã áp dụng thử ở một hoặc vài nơi.",
	  "Tried out in one place or a few." },
	{ 4, "replicated", "Nhân rộng", "Replicated", "Đã áp dụng ở nhiều nơi sau thí điểm.",
	  "Spread to more places after the pilot." },
	{ 5, "adopted", "Ban hành chính thức", "Adopted", "Đã thành quy định, tiêu chuẩn hoặc chính sách chính thức.",
	  "Made an official rule, standard or policy." },
	{ 6, "dropped", "Dừng", "Dropped", "Không tiếp tục nữa.", "Not pursued any further." },
	{ .number = 0 }
};

static const struct lh_field stage_fields[] = {
	{ 1, "kind", LH_TYPE_CHOICE, "Giai đoạn", "Kind", "Giải pháp đã tới bước nào.",
	  "Which step the solution reached.", .choices = stage_kinds,
	  .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "on", LH_TYPE_DATE, "Ngày", "On", "Ngày tới bước ấy; thống kê theo kỳ dựa vào ngày này.",
	  "When it reached that step; this date places it in a period." },
	{ 3, "by", LH_TYPE_REF, "Bên quyết định", "By", "Tổ chức đề xuất, lựa chọn hoặc cho áp dụng.",
	  "The organisation that proposed, chose or applied it.", .to = TO(ORGANISATION) },
	{ 4, "basis", LH_TYPE_REF, "Căn cứ", "Basis", "Quyết định, công văn, hợp đồng ghi nhận bước này.",
	  "The decision, letter or agreement that records the step.", .to = TO(DOCUMENT) },
	{ .number = 0 }
};

const struct lh_class lh_stage_class = {
	CLASS_STAGE, "stage", "stages", "Giai đoạn", "Stage",
	"Một bước trong quá trình đi từ đề xuất đến áp dụng của giải pháp.",
	"One step of a solution on its way from proposal to use.", FIELDS(stage_fields)
};

static const struct lh_choice site_uses[] = {
	{ 1, "pilot", "Thí điểm", "Pilot", "Nơi làm thử để đánh giá.", "A place where it is tried and judged." },
	{ 2, "replication", "Nhân rộng", "Replication", "Nơi áp dụng theo kết quả thí điểm.",
	  "A place that follows a pilot." },
	{ .number = 0 }
};

static const struct lh_choice outcomes[] = {
	{ 1, "pending", "Đang thực hiện", "Pending", "Còn đang làm, chưa đánh giá.", "Still going on, not judged yet." },
	{ 2, "success", "Thành công", "Success", "Đạt mục tiêu đặt ra cho điểm này.",
	  "Reached what was aimed at here." },
	{ 3, "partial", "Đạt một phần", "Partial", "Chỉ đạt một số mục tiêu.", "Reached some of its aims only." },
	{ 4, "failure", "Không đạt", "Failure", "Không đạt mục tiêu hoặc phải bỏ dở.",
	  "Missed its aims or was broken off." },
	{ .number = 0 }
};

static const struct lh_field site_fields[] = {
	{ 1, "place", LH_TYPE_TEXT, "Địa điểm", "Place", "Xã, phường, cơ sở sản xuất, công trình nơi áp dụng.",
	  "The commune, ward, plant or works where it is used.", .flags = FIELD_NAMING },
	{ 2, "organisation", LH_TYPE_REF, "Đơn vị áp dụng", "Organisation",
	  "Doanh nghiệp, hợp tác xã, cơ quan áp dụng tại đó.",
	  "The enterprise, cooperative or body that uses it there.", .to = TO(ORGANISATION),
	  .flags = FIELD_NAMING },
	{ 3, "use", LH_TYPE_CHOICE, "Hình thức áp dụng", "Use", "Làm thí điểm hay nhân rộng.",
	  "As a pilot or as a replication.", .choices = site_uses, .flags = FIELD_REQUIRED },
	{ 4, "from", LH_TYPE_DATE, "Từ", "From", "Ngày bắt đầu áp dụng; thống kê theo kỳ dựa vào ngày này.",
	  "When use began; this date places the site in a period." },
	{ 5, "to", LH_TYPE_DATE, "Đến", "To", "Ngày kết thúc; bỏ trống khi vẫn còn áp dụng.",
	  "When use ended; unset while it goes on." },
	{ 6, "outcome", LH_TYPE_CHOICE, "Kết quả", "Outcome", "Điểm này đạt được mục tiêu đến đâu.",
	  "How far the aims were reached there.", .choices = outcomes },
	{ 7, "benefit", LH_TYPE_PROSE, "Hiệu quả", "Benefit",
	  "Lợi ích kinh tế, xã hội, môi trường đã thấy, kèm số liệu nếu có.",
	  "Economic, social and environmental gains seen, with figures if known." },
	{ .number = 0 }
};

const struct lh_class lh_site_class = {
	CLASS_SITE, "site", "sites", "Điểm áp dụng", "Site",
	"Một nơi mà giải pháp, mô hình được thí điểm hoặc nhân rộng.",
	"A place where a solution or model is piloted or replicated.", FIELDS(site_fields)
};
