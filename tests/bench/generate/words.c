/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "bench/generate/words.h"

unsigned chance_below(struct chance *chance, unsigned limit)
{
	chance->state =
		chance->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (unsigned)((chance->state >> 33) % limit);
}

const char *pick(struct chance *chance, const char *const *words)
{
	unsigned count = 0;

	while (words[count])
		count++;
	return words[chance_below(chance, count)];
}

const char *const topics[] = {
	"bảo vệ nguồn nước ngầm",
	"chuyển đổi số trong nông nghiệp",
	"phòng cháy, chữa cháy ở nhà cao tầng",
	"bảo tồn giống lúa địa phương",
	"xử lý rác thải sinh hoạt tại nguồn",
	"đổi mới sáng tạo trong doanh nghiệp nhỏ và vừa",
	"quy hoạch đô thị và không gian ngầm",
	"năng lượng mặt trời trên mái nhà",
	"y học cổ truyền và cây dược liệu",
	"an toàn thực phẩm trong bếp ăn trường học",
	"giáo dục khoa học cho thanh thiếu niên",
	"phục hồi rừng đầu nguồn",
	"trí tuệ nhân tạo trong quản lý hành chính",
	"cảnh báo sớm lũ quét, sạt lở đất",
	"cơ giới hóa thu hoạch mía & sắn",
	"vật liệu xây dựng không nung",
	"quyền sở hữu trí tuệ của nhà khoa học",
	"giao thông công cộng và không khí sạch",
	NULL,
};

const char *const topics_en[] = {
	"the protection of ground water",
	"digital farming",
	"innovation in small enterprises",
	"early warning of flash floods",
	"rooftop solar power",
	"science education for young people",
	NULL,
};

const char *const places[] = {
	"phường Bách Khoa",
	"xã Cổ Loa",
	"phường Nghĩa Đô",
	"xã Đường Lâm",
	"phường Thủy Xuân",
	"xã Tiền Phong",
	"phường Hòa Khánh",
	"xã Mỹ Thạnh",
	"phường Đông Ngàn",
	"xã Quảng Phú",
	"phường Trường An",
	"xã Ia Hrung",
	NULL,
};

const char *const family_names[] = {
	"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng",
	"Bùi",	  "Đỗ",	  "Hồ", "Ngô",	"Dương", NULL,
};

const char *const middle_names[] = {
	"Văn",	"Thị",	"Hữu", "Đức",  "Minh",	  "Xuân",     "Thanh", "Ngọc", "Quang",
	"Hồng", "Công", "Kim", "Đình", "Thị Thu", "Thị Bích", "Quốc",  "Gia",  NULL,
};

const char *const given_names[] = {
	"An",	"Bình", "Chương", "Dũng",  "Đạt",  "Giang", "Hà",    "Hạnh",
	"Hiếu", "Huệ",	"Khải",	  "Lương", "Mỹ",   "Nghĩa", "Nhuận", "Phượng",
	"Quý",	"Sơn",	"Thủy",	  "Tuấn",  "Uyên", "Việt",  NULL,
};

const char *const titles_of_people[] = { "GS.", "PGS.", "TS.", "ThS.", "KS.", "BS.", NULL };

const char *const newspapers[] = {
	"Khoa học và Đời sống", "Hànộimới", "Tri thức và Phát triển", "Sức khỏe và Đời sống", NULL,
};

static const char *const sentences[] = {
	"Các đại biểu thống nhất kiến nghị bổ sung cơ chế tài chính cho hoạt động tư vấn, phản "
	"biện.",
	"Kết quả được gửi tới Ủy ban nhân dân tỉnh và các sở, ngành liên quan để nghiên cứu, tiếp "
	"thu.",
	"Một số chỉ tiêu chưa có số liệu nền, vì vậy cần khảo sát thêm trước khi triển khai trên "
	"diện rộng.",
	"Hội đồng đánh giá cao tính mới, khả năng áp dụng và hiệu quả kinh tế - xã hội của giải "
	"pháp.",
	"Nguồn kinh phí còn hạn chế; các hội thành viên chủ động huy động thêm từ doanh nghiệp.",
	"Dự thảo cần làm rõ khái niệm \"trí thức khoa học và công nghệ\" và phạm vi điều chỉnh.",
	"Đội ngũ chuyên gia có kinh nghiệm nhiều năm trong lĩnh vực này, đến từ 12 viện và trường "
	"đại học.",
	"Mô hình giúp giảm khoảng 30% lượng phân bón, tăng thu nhập cho các hộ tham gia.",
	"Cần phân công rõ trách nhiệm giữa cơ quan chủ trì & các đơn vị phối hợp.",
	"Bài viết không nêu tên đầy đủ của những người tham gia, nên hồ sơ chỉ ghi số lượng.",
	"Đề nghị cơ quan soạn thảo giải trình những ý kiến chưa được tiếp thu trước ngày trình.",
	"Thời gian thực hiện kéo dài hơn dự kiến do ảnh hưởng của mưa lũ ở các huyện miền núi.",
	NULL,
};

const char *prose(struct chance *chance, unsigned count, char *buffer, size_t size)
{
	size_t length = 0;

	buffer[0] = '\0';
	for (unsigned i = 0; i < count && length < size; i++)
		length += (size_t)snprintf(buffer + length, size - length, "%s%s", i ? " " : "",
					   pick(chance, sentences));
	return buffer;
}
