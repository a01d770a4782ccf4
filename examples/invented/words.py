# SPDX-License-Identifier: MIT
"""The words that the invented union is made of: pairs are Vietnamese and English."""

PROVINCE = ("tỉnh Sông Vân", "the province of Song Van")
UNION = (
    "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sông Vân",
    "Song Van Union of Science and Technology Associations",
)
NOTE = (
    "Hồ sơ hư cấu, do một chương trình tạo ra để giới thiệu và kiểm thử phần mềm. Không có tỉnh "
    "Sông Vân; mọi tổ chức, con người, văn bản, sự kiện và số liệu ở đây đều do máy đặt ra, trùng "
    "với thực tế chỉ là ngẫu nhiên.",
    "An invented dossier, made by a program to show and to test software. There is no province of "
    "Song Van; all organisations, people, documents, events and figures here are made up, and any "
    "likeness is chance.",
)

DISTRICTS = [
    ("thành phố Vân Thành", "the town of Van Thanh"),
    ("thị xã Bến Vân", "the town of Ben Van"),
    ("huyện Vân Thượng", "the district of Van Thuong"),
    ("huyện Vân Trung", "the district of Van Trung"),
    ("huyện Vân Hạ", "the district of Van Ha"),
    ("huyện Hòa Vân", "the district of Hoa Van"),
]
COMMUNES = [
    "xã Đông Vân",
    "xã Tây Vân",
    "xã Vân Lâm",
    "xã Vân Điền",
    "xã Bãi Vân",
    "xã Vân Khê",
    "phường Cầu Vân",
    "phường Vân Xuân",
    "xã Gò Vân",
    "xã Vân Phúc",
    "xã Vân Hội",
    "xã Đồi Vân",
]

FEMALE_MIDDLE = ["Thị", "Thị Thu", "Thị Minh", "Thanh", "Ngọc", "Thị Kim", "Bích"]
FEMALE_GIVEN = [
    "Hà",
    "Lan",
    "Hương",
    "Mai",
    "Nga",
    "Thảo",
    "Vân",
    "Yến",
    "Hạnh",
    "Liên",
    "Phượng",
    "Trang",
]
MALE_MIDDLE = ["Văn", "Đức", "Quang", "Hữu", "Xuân", "Đình", "Công", "Ngọc", "Trọng", "Bá"]
MALE_GIVEN = [
    "An",
    "Bình",
    "Cường",
    "Dũng",
    "Đạt",
    "Hải",
    "Khánh",
    "Long",
    "Nam",
    "Phong",
    "Quân",
    "Sơn",
    "Tùng",
    "Vinh",
]
FAMILIES = [
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Ngô",
    "Dương",
    "Lý",
    "Đinh",
    "Trịnh",
    "Phan",
]
# Scholars abroad: a name, a country, and whether of Vietnamese origin.
SCHOLARS = [
    ("Haruto Kagawano", "JP", False),
    ("Lukas Bergmannhof", "DE", False),
    ("Claire Fontanelle-Roux", "FR", False),
    ("Min-jun Seolhan", "KR", False),
    ("Thomas Whitlowe", "AU", False),
    ("Trần Quốc Viễn Phương", "FR", True),
    ("Lê Thị Cố Hương", "AU", True),
    ("Nguyễn Viễn Dương", "DE", True),
    ("Aiko Minazawa", "JP", False),
    ("Phạm Hải Ngoại", "US", True),
]

# What associations are of; the last is what their people know.
FIELDS = [
    ("Cầu đường", "Roads and Bridges", "cầu đường"),
    ("Xây dựng", "Construction", "kỹ thuật xây dựng"),
    ("Thủy lợi", "Irrigation", "thủy lợi"),
    ("Làm vườn", "Horticulture", "làm vườn"),
    ("Chăn nuôi - Thú y", "Animal Husbandry and Veterinary Medicine", "chăn nuôi, thú y"),
    ("Nghề cá", "Fisheries", "nuôi trồng thủy sản"),
    ("Y học", "Medicine", "y học"),
    ("Đông y", "Traditional Medicine", "y học cổ truyền"),
    ("Dược học", "Pharmacy", "dược học"),
    ("Tin học", "Informatics", "công nghệ thông tin"),
    ("Điện lực", "Electric Power", "hệ thống điện"),
    ("Cơ khí", "Mechanics", "cơ khí"),
    ("Hóa học", "Chemistry", "hóa học"),
    ("Bảo vệ môi trường", "Environmental Protection", "môi trường"),
    ("Quy hoạch phát triển đô thị", "Urban Planning", "quy hoạch đô thị"),
    ("Kiến trúc sư", "Architects", "kiến trúc"),
    ("Luật gia", "Jurists", "luật"),
    ("Khoa học kinh tế", "Economics", "kinh tế"),
    ("Khoa học lịch sử", "History", "lịch sử"),
    ("Di sản văn hóa", "Cultural Heritage", "di sản văn hóa"),
    ("Tâm lý - Giáo dục học", "Psychology and Education", "giáo dục học"),
    ("Sinh vật cảnh", "Ornamental Plants and Animals", "sinh học"),
    ("Khoa học đất", "Soil Science", "khoa học đất"),
    ("Bảo vệ thực vật", "Plant Protection", "bảo vệ thực vật"),
    ("Lâm nghiệp", "Forestry", "lâm nghiệp"),
    ("Trắc địa - Bản đồ", "Surveying and Mapping", "trắc địa, bản đồ"),
    ("Tiết kiệm năng lượng", "Energy Saving", "năng lượng"),
    ("Tự động hóa", "Automation", "tự động hóa"),
    ("Nữ trí thức", "Women Intellectuals", "quản lý khoa học"),
    ("Cựu giáo chức", "Former Teachers", "giáo dục học"),
]
FOUNDED_LATER = [
    ("Khoa học hành chính", "Administrative Science", "hành chính học"),
    ("Dinh dưỡng", "Nutrition", "dinh dưỡng"),
    ("Trí tuệ nhân tạo", "Artificial Intelligence", "khoa học dữ liệu"),
    ("Logistics", "Logistics", "vận tải"),
    ("Dược liệu", "Medicinal Plants", "dược liệu"),
    ("Nông nghiệp hữu cơ", "Organic Farming", "nông nghiệp"),
]
DEPARTMENTS = [
    ("science", "Sở Khoa học và Công nghệ", "Department of Science and Technology", "SKHCN"),
    ("farming", "Sở Nông nghiệp", "Department of Agriculture", "SNN"),
    ("transport", "Sở Giao thông", "Department of Transport", "SGT"),
    ("building", "Sở Xây dựng", "Department of Construction", "SXD"),
    ("environment", "Sở Môi trường", "Department of the Environment", "SMT"),
    ("education", "Sở Giáo dục", "Department of Education", "SGD"),
    ("health", "Sở Y tế", "Department of Health", "SYT"),
    ("planning", "Sở Kế hoạch", "Department of Planning", "SKH"),
]
MASS = [
    ("front", "Ủy ban Mặt trận {}", "Fatherland Front of {}"),
    ("youth", "Đoàn Thanh niên {}", "Youth Union of {}"),
    ("farmers", "Hội Nông dân {}", "Farmers' Union of {}"),
    ("workers", "Liên đoàn Lao động {}", "Federation of Labour of {}"),
]
ENTERPRISES = [
    "Công ty Cổ phần Cơ điện Vân Phát Hưng",
    "Công ty TNHH Nông sản sạch Bến Vân",
    "Hợp tác xã Rau an toàn Vân Điền",
    "Công ty Cổ phần Cấp nước Vân Thành",
    "Công ty TNHH Công nghệ số Vân Lâm",
    "Hợp tác xã Dược liệu Gò Vân",
    "Công ty Cổ phần Xây dựng Cầu Vân",
    "Công ty TNHH Năng lượng xanh Vân Hạ",
    "Hợp tác xã Thủy sản Bãi Vân",
    "Công ty Cổ phần Giống cây trồng Vân Trung",
]

# What the union deals with. Each reads well after "giải pháp", "đề án" and "về".
TOPICS = [
    ("thoát nước và chống ngập đô thị", "draining towns and keeping them from floods", "building"),
    (
        "xử lý chất thải rắn sinh hoạt tại nguồn",
        "treating household waste where it arises",
        "environment",
    ),
    ("phát triển nông nghiệp hữu cơ", "developing organic farming", "farming"),
    ("chuyển đổi số trong quản lý nhà nước", "digital transformation of administration", "science"),
    ("bảo vệ nguồn nước mặt", "protecting surface water", "environment"),
    ("sử dụng năng lượng tiết kiệm và hiệu quả", "saving energy", "science"),
    ("phòng, chống sạt lở bờ sông", "protecting river banks", "farming"),
    ("phát triển du lịch sinh thái ven sông", "ecotourism along the river", "planning"),
    ("nâng cao chất lượng giáo dục STEM", "better STEM education", "education"),
    ("chăm sóc sức khỏe người cao tuổi tại cộng đồng", "community care for the elderly", "health"),
    ("phát triển vùng trồng cây dược liệu", "growing medicinal plants", "health"),
    ("truy xuất nguồn gốc nông sản", "tracing farm products", "farming"),
    ("bảo tồn di sản văn hóa làng nghề", "preserving the heritage of craft villages", "planning"),
    ("tổ chức giao thông khu vực trung tâm", "traffic in the town centre", "transport"),
    (
        "ứng dụng trí tuệ nhân tạo trong dịch vụ công",
        "artificial intelligence in public services",
        "science",
    ),
    (
        "quản lý dịch hại tổng hợp trên cây ăn quả",
        "integrated pest management in orchards",
        "farming",
    ),
    ("phát triển điện mặt trời mái nhà", "rooftop solar power", "science"),
    ("phòng, chống cháy rừng", "preventing forest fires", "farming"),
    ("nuôi trồng thủy sản tuần hoàn nước", "fish farming with recirculated water", "farming"),
    ("hỗ trợ khởi nghiệp đổi mới sáng tạo", "supporting innovative start-ups", "planning"),
    ("bảo quản và chế biến nông sản sau thu hoạch", "storing and processing crops", "farming"),
    ("quản lý chất lượng công trình nông thôn", "the quality of rural works", "building"),
    (
        "giảm phát thải khí nhà kính trong trồng lúa",
        "rice farming with lower emissions",
        "environment",
    ),
    ("xây dựng cơ sở dữ liệu đất đai", "building a land database", "environment"),
]
VENUES = [
    "Hội trường trụ sở Liên hiệp hội",
    "Trung tâm Hội nghị tỉnh Sông Vân",
    "Hội trường UBND thành phố Vân Thành",
    "Trường Đại học Sông Vân",
    "Nhà Văn hóa thị xã Bến Vân",
    "Hội trường Sở Khoa học và Công nghệ",
]

# What events are called: kind, area, how many a year, title; {} is a topic.
EVENTS = [
    ("workshop", "consultation", 9, ("Hội thảo tư vấn, phản biện: {}", "Consultancy workshop: {}")),
    (
        "conference",
        "consultation",
        2,
        ("Hội nghị lấy ý kiến chuyên gia về {}", "Conference of experts on {}"),
    ),
    ("workshop", "research", 3, ("Hội thảo khoa học: giải pháp {}", "Scientific workshop on {}")),
    ("seminar", "consultation", 3, ("Tọa đàm chuyên gia về {}", "Experts' seminar on {}")),
    (
        "forum",
        "dissemination",
        2,
        ("Diễn đàn khoa học và công nghệ: {}", "Science and technology forum: {}"),
    ),
    ("training", "training", 6, ("Lớp tập huấn về {}", "Training course on {}")),
    ("lecture", "dissemination", 3, ("Nói chuyện chuyên đề về {}", "Lecture on {}")),
    ("exhibition", "contest", 1, ("Triển lãm giải pháp {}", "Exhibition on {}")),
    ("field-visit", "technology-transfer", 2, ("Khảo sát mô hình {}", "Field visit on {}")),
    ("campaign", "propaganda", 1, ("Đợt tuyên truyền về {}", "Campaign on {}")),
    (
        "meeting",
        "cooperation",
        2,
        ("Buổi làm việc về phối hợp {}", "Meeting on working together in {}"),
    ),
    (
        "ceremony",
        "emulation",
        1,
        ("Lễ ký kết chương trình phối hợp về {}", "Signing of an agreement on {}"),
    ),
]

# What consultations are about, by the kind of subject.
SUBJECTS = [
    (
        "line",
        "Dự thảo báo cáo chuyên đề trình Tỉnh ủy về {}",
        "Draft report to the Party Committee on {}",
    ),
    ("policy", "Chính sách khuyến khích {}", "Policy on {}"),
    ("programme", "Chương trình {}", "Programme on {}"),
    ("project", "Dự án đầu tư {}", "Investment project on {}"),
    ("scheme", "Đề án {}", "Scheme on {}"),
    (
        "master-plan",
        "Nội dung {} trong quy hoạch tỉnh",
        "The part of the provincial master plan on {}",
    ),
    ("plan", "Kế hoạch của Ủy ban nhân dân tỉnh về {}", "Plan of the People's Committee on {}"),
    (
        "law",
        "Dự thảo nghị quyết của Hội đồng nhân dân tỉnh về {}",
        "Draft resolution of the People's Council on {}",
    ),
]
OPINIONS = {
    "agree": "Tán thành hồ sơ như đã trình; căn cứ đầy đủ, giải pháp phù hợp với điều kiện của tỉnh.",
    "agree-with-changes": "Cơ bản tán thành; đề nghị bổ sung số liệu khảo sát và làm rõ nguồn lực thực hiện.",
    "disagree": "Chưa tán thành; đề nghị tính lại phương án vì hiệu quả chưa được chứng minh.",
}
FINDINGS = [
    ("strength", "Hồ sơ bám sát chủ trương của tỉnh về {}, có khảo sát thực địa."),
    ("shortcoming", "Số liệu về {} lấy từ nhiều năm trước, chưa được cập nhật."),
    ("shortcoming", "Phần tổ chức thực hiện chưa giao rõ đơn vị chủ trì {}."),
    ("bottleneck", "Chưa có cơ chế tài chính để {} ở cấp xã."),
    ("bottleneck", "Thiếu nhân lực được đào tạo để {}."),
]
RECOMMENDATIONS = [
    (
        "solution",
        "Áp dụng thử giải pháp {} tại ít nhất hai xã trước khi triển khai đại trà",
        "Try {} in two communes at least before it is done everywhere",
    ),
    ("model", "Xây dựng mô hình điểm về {}", "Set up a model of {}"),
    (
        "mechanism",
        "Ban hành cơ chế hỗ trợ {} từ ngân sách tỉnh",
        "Support {} from the provincial budget",
    ),
    ("amendment", "Bổ sung nội dung {} vào phần nhiệm vụ trọng tâm", "Add {} to the main tasks"),
    ("other", "Giao một sở làm đầu mối {}", "Charge one department with {}"),
]
REASONS = {
    "partly-accepted": "Tiếp thu về nguyên tắc; phần kinh phí thực hiện theo khả năng cân đối ngân sách.",
    "rejected": "Nội dung đã có trong chương trình khác, không quy định lại để tránh trùng lặp.",
}
BENEFITS = [
    "Chi phí giảm khoảng một phần tư so với cách làm cũ.",
    "Người dân trong xã tự vận hành được sau hai tháng hướng dẫn.",
    "Năng suất tăng nhẹ, chất lượng đồng đều hơn; đã có hợp đồng bao tiêu.",
]

CONTEST_FIELDS = [
    (
        "Công nghệ thông tin, điện tử, viễn thông",
        "Information technology, electronics, telecommunications",
    ),
    ("Cơ khí, tự động hóa, xây dựng, giao thông", "Mechanics, automation, construction, transport"),
    ("Nông nghiệp, tài nguyên và môi trường", "Agriculture, resources and the environment"),
    ("Y, dược", "Medicine and pharmacy"),
    ("Giáo dục và lĩnh vực khác", "Education and other fields"),
]
CRITERIA = [
    ("Tính mới, tính sáng tạo", "Novelty", 30),
    ("Khả năng áp dụng", "Applicability", 30),
    ("Hiệu quả kinh tế, xã hội", "Economic and social effect", 25),
    ("Trình bày hồ sơ", "Presentation", 15),
]
DEVICES = [
    ("Hệ thống cảnh báo", "Warning system"),
    ("Thiết bị tự động", "Automatic device"),
    ("Quy trình", "Process"),
    ("Phần mềm hỗ trợ", "Software"),
    ("Bộ dụng cụ", "Set of tools"),
    ("Mô hình", "Model"),
]
