# SPDX-License-Identifier: MIT
"""The sources that the records are cited from."""
import datetime

from invented.world import World


def make(world: World) -> None:
    for year in world.years:
        report = world.document(
            "report",
            world.union,
            "{}/BC-LHH",
            datetime.date(year, 12, 28),
            (f"Báo cáo tổng kết công tác năm {year}", f"Report on the year {year}"),
        )
        source(
            world,
            year,
            "report",
            "12-29",
            (f"Báo cáo tổng kết công tác năm {year}", f"Report on the year {year}"),
            author="Văn phòng Liên hiệp hội",
            document=report,
        )
        source(
            world,
            year,
            "news",
            "12-30",
            (
                f"Liên hiệp hội Sông Vân: một năm nhìn lại ({year})",
                f"Song Van's union looks back at {year}",
            ),
            author="Người Viết",
            publisher="Báo Sông Vân",
            url=f"https://bao.songvan.example/{year}/tong-ket",
            accessed=f"{year + 1}-01-05",
        )
        source(
            world,
            year,
            "minutes",
            "12-20",
            (
                f"Biên bản họp Ban Thường vụ cuối năm {year}",
                f"Minutes of the Standing Board, {year}",
            ),
        )
        source(
            world,
            year,
            "letter",
            "07-05",
            (f"Công văn báo cáo sáu tháng đầu năm {year}", f"Letter on the first half of {year}"),
        )
        source(
            world,
            year,
            "website",
            "12-15",
            (f"Trang tin Liên hiệp hội, mục hoạt động {year}", f"The union's website, {year}"),
            url=f"https://songvan.example/hoat-dong/{year}",
            accessed=f"{year + 1}-01-05",
        )
        source(
            world,
            year,
            "interview",
            "11-20",
            (
                f"Phỏng vấn Chánh Văn phòng, năm {year}",
                f"Interview with the head of office, {year}",
            ),
        )
        source(
            world,
            year,
            "dataset",
            "12-31",
            (f"Cơ sở dữ liệu hội viên {year}", f"Members' database {year}"),
        )


def source(world, year, kind, day, title, **fields):
    world.sources[year, kind] = world.add(
        world.dossier.sources,
        f"source-{year}-{kind}",
        kind=kind,
        title=title,
        published=f"{year}-{day}",
        **fields,
    )
