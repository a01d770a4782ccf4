# SPDX-License-Identifier: MIT
"""What the invented union plans: tasks of each year, and the targets of the programme."""

# Tasks of each year, under what they belong to: title, area, measure or None, amount.
# {y} is the year. The amounts are what such a union plans; what comes of it is rolled.
TASKS = [
    (
        ("Tư vấn, phản biện và giám định xã hội", "Consultancy, critique and social appraisal"),
        "consultation",
        [
            (
                ("Thực hiện phản biện xã hội", "Carry out social critiques"),
                "consultations.critique",
                7,
            ),
            (("Thực hiện tư vấn", "Give advice"), "consultations.advice", 4),
            (
                ("Thực hiện giám định xã hội", "Carry out social appraisals"),
                "consultations.appraisal",
                3,
            ),
            (("Góp ý dự thảo văn bản", "Comment on drafts"), "consultations.comment", 5),
            (
                (
                    "Tổ chức hội thảo, hội nghị tư vấn, phản biện",
                    "Hold consultancy workshops and conferences",
                ),
                "events.consultation",
                12,
            ),
            (
                (
                    "Gửi kiến nghị tới cơ quan có thẩm quyền",
                    "Send recommendations to the authorities",
                ),
                "recommendations",
                24,
            ),
        ],
    ),
    (
        ("Phổ biến kiến thức", "Dissemination of knowledge"),
        "dissemination",
        [
            (
                ("Tổ chức diễn đàn khoa học và công nghệ", "Hold science and technology forums"),
                "events.forum",
                2,
            ),
            (
                (
                    "Xuất bản tạp chí, bản tin, kỷ yếu",
                    "Publish the journal, newsletters and proceedings",
                ),
                "publications",
                12,
            ),
            (
                ("Tổ chức nói chuyện chuyên đề tại cơ sở", "Hold lectures in the communes"),
                None,
                None,
            ),
        ],
    ),
    (
        ("Đào tạo, tập huấn", "Training"),
        "training",
        [
            (("Mở các lớp tập huấn", "Hold training courses"), "events.training", 6),
            (
                ("Tập huấn cho cán bộ hội và nông dân", "Train officers and farmers"),
                "events.training.attendance",
                450,
            ),
        ],
    ),
    (
        ("Hội thi, giải thưởng", "Contests and awards"),
        "contest",
        [
            (
                ("Tổ chức hội thi và cuộc thi sáng tạo", "Hold the contests of innovation"),
                "contests",
                2,
            ),
            (("Vận động tham gia dự thi", "Win entries for the contests"), "contests.entries", 32),
            (
                ("Trao giải và tôn vinh tác giả", "Award prizes and honour the authors"),
                "contests.prizes",
                20,
            ),
        ],
    ),
    (
        ("Xây dựng tổ chức", "Building the organisation"),
        "organisation-building",
        [
            (("Kết nạp hội viên", "Admit members"), "members.admitted", 12),
            (
                (
                    "Kiểm tra việc chấp hành điều lệ tại các hội thành viên",
                    "Inspect the member associations",
                ),
                None,
                None,
            ),
            (
                ("Bồi dưỡng nghiệp vụ công tác hội", "Train the officers of associations"),
                None,
                None,
            ),
        ],
    ),
    (
        ("Ứng dụng và chuyển giao công nghệ", "Technology transfer"),
        "technology-transfer",
        [
            (("Thí điểm giải pháp, mô hình", "Pilot solutions and models"), "solutions.piloted", 5),
            (
                ("Nhân rộng giải pháp đã thí điểm", "Replicate what was piloted"),
                "solutions.replicated",
                2,
            ),
            (
                ("Khảo sát nhu cầu công nghệ của hợp tác xã", "Survey what cooperatives need"),
                None,
                None,
            ),
        ],
    ),
    (
        ("Tập hợp trí thức", "Rallying the intellectuals"),
        "rallying-intellectuals",
        [
            (("Gặp mặt trí thức đầu năm", "Meet the intellectuals in spring"), None, None),
            (
                ("Đề nghị tôn vinh trí thức tiêu biểu", "Propose outstanding intellectuals"),
                None,
                None,
            ),
        ],
    ),
    (
        ("Trí thức kiều bào và hợp tác", "Vietnamese intellectuals abroad, and cooperation"),
        "overseas",
        [
            (
                (
                    "Kết nối chuyên gia người Việt Nam ở nước ngoài",
                    "Keep in touch with experts abroad",
                ),
                None,
                None,
            ),
            (
                ("Ký chương trình phối hợp với sở, ngành", "Sign agreements with departments"),
                None,
                None,
            ),
        ],
    ),
    (
        ("Nghiên cứu khoa học", "Research"),
        "research",
        [
            (
                ("Nghiệm thu đề tài cấp tỉnh", "Have the research of the province accepted"),
                None,
                None,
            ),
            (("Đề xuất danh mục đề tài năm sau", "Propose next year's research"), None, None),
        ],
    ),
    (
        ("Công tác văn phòng", "Office work"),
        "administration",
        [
            (("Báo cáo tổng kết năm", "Report on the year"), None, None),
            (("Quyết toán kinh phí", "Close the accounts"), None, None),
            (
                ("Cập nhật cơ sở dữ liệu hội viên", "Keep the members' database up to date"),
                None,
                None,
            ),
        ],
    ),
]

# Targets of the programme: name, unit, direction, value, upper, baseline, years from the first
# to the deadline, and how far each year goes.
TARGETS = [
    (
        ("Tỷ lệ nhiệm vụ khoa học được ứng dụng", "Research put to use"),
        "%",
        "at-least",
        "70",
        None,
        "52.5",
        1,
        "9.5",
    ),
    (
        ("Tỷ trọng kinh tế số", "Share of the digital economy"),
        "%",
        "at-least",
        "18.5",
        None,
        "11",
        2,
        "2.5",
    ),
    (("Số đơn đăng ký sáng chế", "Patent applications"), "đơn", "above", "40", None, "18", 1, "6"),
    (("Tỷ lệ thất thoát nước sạch", "Water lost"), "%", "at-most", "12", None, "18", 1, "-3.2"),
    (
        ("Cường độ phát thải trong trồng lúa", "Emissions of rice farming"),
        "tấn CO2e/ha",
        "below",
        "8.5",
        None,
        "10.2",
        2,
        "-0.4",
    ),
    (
        ("Số mô hình nông thôn thông minh", "Smart village models"),
        "mô hình",
        "equal",
        "12",
        None,
        "3",
        2,
        "3",
    ),
    (("Tỷ lệ che phủ rừng", "Forest cover"), "%", "between", "31", "33", "30.2", 2, "0.5"),
    (
        ("Chi cho khoa học và công nghệ trong ngân sách", "Science in the budget"),
        "%",
        "at-least",
        "2",
        None,
        "1.1",
        4,
        "0.2",
    ),
    (
        ("Số doanh nghiệp khoa học và công nghệ", "Science enterprises"),
        "doanh nghiệp",
        "at-least",
        "30",
        None,
        "11",
        4,
        "5",
    ),
    (
        ("Tỷ lệ dịch vụ công trực tuyến toàn trình", "Public services online"),
        "%",
        "at-least",
        "80",
        None,
        "35",
        0,
        "40",
    ),
    (
        ("Số kỹ thuật viên được đào tạo lại", "Technicians trained anew"),
        "người",
        "above",
        "600",
        None,
        "0",
        2,
        "180",
    ),
    (
        ("Tỷ lệ chất thải rắn được phân loại", "Waste sorted"),
        "%",
        "at-least",
        "60",
        None,
        "20",
        3,
        "11",
    ),
]
