/* SPDX-License-Identifier: MIT */
/* Publications, and numbers as somebody stated them. */
#include "model/row.h"

static const struct lh_choice publication_kinds[] = {
	{ 1, "journal", "Tạp chí", "Journal", "Tạp chí có giấy phép, ra theo kỳ.", "A licensed journal that appears regularly." },
	{ 2, "newsletter", "Bản tin", "Newsletter", "Bản tin, đặc san lưu hành trong hội hoặc rộng hơn.",
	  "A bulletin for members or a wider public." },
	{ 3, "proceedings", "Kỷ yếu", "Proceedings", "Kỷ yếu hội thảo, hội nghị.",
	  "The papers of a workshop or conference." },
	{ 4, "book", "Sách", "Book", "Sách, tài liệu phổ biến kiến thức, sổ tay.",
	  "A book, a handbook or a popular science text." },
	{ 5, "website", "Trang tin điện tử", "Website", "Trang tin, cổng thông tin điện tử của hội.",
	  "A news site or portal of an association." },
	{ 6, "broadcast", "Phát thanh, truyền hình", "Broadcast", "Chuyên mục, phim, chương trình phát trên đài hoặc trên mạng.",
	  "A column, film or programme on air or online." },
	{ .number = 0 }
};

static const struct lh_field publication_fields[] = {
	{ 1, "title", LH_TYPE_LABEL, "Tên ấn phẩm", "Title", "Tên tạp chí, sách, kỷ yếu như trên bìa.",
	  "The name of the journal, book or proceedings, as on the cover.",
	  .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "kind", LH_TYPE_CHOICE, "Loại ấn phẩm", "Kind", "Tạp chí, bản tin, kỷ yếu, sách, trang tin hay chương trình.",
	  "Journal, newsletter, proceedings, book, website or broadcast.", .choices = publication_kinds },
	{ 3, "issue", LH_TYPE_TEXT, "Số", "Issue", "Số, tập hoặc kỳ phát hành, như «số 3/2023».",
	  "The issue or volume, such as \"no. 3/2023\".", .flags = FIELD_NAMING },
	{ 4, "published", LH_TYPE_DATE, "Ngày xuất bản", "Published",
	  "Ngày phát hành hoặc lên sóng; thống kê theo kỳ dựa vào ngày này.",
	  "When it came out or went on air; this date places it in a period." },
	{ 5, "publisher", LH_TYPE_REF, "Đơn vị xuất bản", "Publisher", "Hội, nhà xuất bản hoặc cơ quan báo chí phát hành.",
	  "The association, publisher or press body that issued it.", .to = TO(ORGANISATION) },
	{ 6, "events", LH_TYPE_REFS, "Sự kiện", "Events", "Hội thảo, hội nghị mà kỷ yếu hoặc ấn phẩm ghi lại.",
	  "The workshops or conferences that it records.", .to = TO(EVENT) },
	{ 7, "copies", LH_TYPE_QUANTITY, "Số bản", "Copies", "Số bản in của số này; ghi ? khi nguồn không nói rõ.",
	  "How many copies of this issue were printed; ? where the source is vague." },
	{ .number = 0 }
};

const struct lh_class lh_publication_class = {
	CLASS_PUBLICATION, "publication", "publications", "Ấn phẩm", "Publication",
	"Một số tạp chí, bản tin, một kỷ yếu, cuốn sách, trang tin hoặc chương trình đã phát hành.",
	"An issue of a journal or newsletter, or proceedings, a book, a site or a broadcast.",
	FIELDS(publication_fields)
};

static const struct lh_field figure_fields[] = {
	{ 1, "measure", LH_TYPE_CODE, "Chỉ số", "Measure",
	  "Mã chỉ số trong danh mục của thư viện, như contests.entries.",
	  "The code of a measure in the library's catalogue, such as contests.entries.", .code = CODE_MEASURE,
	  .flags = FIELD_REQUIRED | FIELD_NAMING },
	{ 2, "about", LH_TYPE_REF, "Trong phạm vi", "About",
	  "Hội thi, kế hoạch, ban mà số liệu chỉ tính trong đó; bỏ trống nghĩa là cả hồ sơ.",
	  "The contest, plan or board that it counts within; unset means the whole dossier.", .to = TO_ANY },
	{ 3, "by", LH_TYPE_REF, "Bên công bố", "By", "Tổ chức đã nêu con số này.",
	  "The organisation that stated the number.", .to = TO(ORGANISATION) },
	{ 4, "from", LH_TYPE_DATE, "Từ", "From", "Đầu kỳ của số liệu; chỉ có một ngày thì ngày ấy là cả kỳ.",
	  "The start of the period it is for; one date alone is the whole period." },
	{ 5, "to", LH_TYPE_DATE, "Đến", "To", "Cuối kỳ; với số hiện có thì là ngày chốt số liệu.",
	  "The end of that period; for a stock, the day it was taken." },
	{ 6, "value", LH_TYPE_QUANTITY, "Giá trị", "Value",
	  "Con số đúng như đã nêu: 26, ~26 (khoảng), 26+ (ít nhất), ? (không rõ).",
	  "The number as stated: 26, ~26 (about), 26+ (at least), ? (unknown).", .flags = FIELD_REQUIRED },
	{ 7, "concerns", LH_TYPE_REFS, "Liên quan đến", "Concerns",
	  "Văn bản, kế hoạch, chương trình mà con số được nêu để báo cáo hoặc so sánh.",
	  "The documents, plans and programmes that the number was stated for.",
	  .to = TO(DOCUMENT) | TO(PLAN) | TO(PROGRAMME) },
	{ .number = 0 }
};

const struct lh_class lh_figure_class = {
	CLASS_FIGURE, "figure", "figures", "Số liệu đã công bố", "Figure",
	"Một con số do ai đó nêu, đặt cạnh các bản ghi để đối chiếu, không thay cho bản ghi.",
	"A number as somebody stated it, set beside the records and never in their place.",
	FIELDS(figure_fields)
};
