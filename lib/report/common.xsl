<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What the papers share: the words of both languages, and what can be asked of a review. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:lienhiep:review:1" xmlns:w="urn:lienhiep:review:words" exclude-result-prefixes="r w">

  <xsl:variable name="language" select="/r:review/@language"/>
  <xsl:variable name="w" select="document('')/*/w:words[@language = $language]"/>
  <xsl:variable name="review" select="/r:review"/>
  <xsl:variable name="all" select="/r:review/r:groups/r:group/r:measures/r:measure"/>
  <xsl:variable name="lists" select="/r:review/r:lists/r:list"/>

  <xsl:key name="record" match="/r:review/r:records/r:record | /r:review/r:sources/r:source" use="@key"/>
  <xsl:key name="measure" match="r:groups/r:group/r:measures/r:measure" use="@code"/>
  <xsl:key name="whole" match="r:groups/r:group/r:measures/r:measure" use="@whole"/>

  <!-- Measures worth a line: those that say something, and those of which they are a part. -->
  <xsl:variable name="told" select="$all[@silent = 'false'] | $all[key('whole', @code)/@silent = 'false'] | $all[key('whole', key('whole', @code)/@code)/@silent = 'false']"/>
  <!-- Figures that contradict the records, that say more, and that cannot be told. -->
  <xsl:variable name="odd" select="$all/r:figures/r:figure[@verdict != 'agrees']"/>

  <xsl:decimal-format name="vi" decimal-separator="," grouping-separator="."/>
  <xsl:decimal-format name="en" decimal-separator="." grouping-separator=","/>

  <!-- A number that the review does not have in words: on an axis. -->
  <xsl:template name="number">
    <xsl:param name="of"/>
    <xsl:choose>
      <xsl:when test="$language = 'vi'"><xsl:value-of select="format-number($of, '#.##0,##', 'vi')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="format-number($of, '#,##0.##', 'en')"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The unit of a measure, where neither its label nor that of which it is a part says it. -->
  <xsl:template name="unit">
    <xsl:variable name="label" select="concat(translate(substring(@label, 1, 1), 'ABCDĐEFGHIJKLMNOPQRSTUVWXYZÁÀẢÂĂÊÔƠƯÝ', 'abcdđefghijklmnopqrstuvwxyzáàảâăêôơưý'), substring(@label, 2))"/>
    <xsl:if test="@unit and not(contains($label, @unit)) and not(@unit = key('measure', @whole)/@unit)"><xsl:value-of select="@unit"/></xsl:if>
  </xsl:template>

  <!-- What heads a column of a period: its words where they are short. -->
  <xsl:template name="period">
    <xsl:param name="period"/>
    <xsl:param name="word"/>
    <xsl:choose>
      <xsl:when test="string-length($period/@text) &lt; 10"><xsl:value-of select="concat(translate(substring($period/@text, 1, 1), 'nt', 'NT'), substring($period/@text, 2))"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$word"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "26 kiến nghị", "12,5 %", without a unit that the label says already. -->
  <xsl:template name="with-unit">
    <xsl:param name="measure" select="."/>
    <xsl:param name="quantity" select="$measure/r:value"/>
    <xsl:value-of select="$quantity/@text"/>
    <xsl:if test="$quantity/@number and $measure/@unit != ''"><xsl:value-of select="concat('&#160;', $measure/@unit)"/></xsl:if>
  </xsl:template>

  <!-- Where a record is from: "Hànộimới, đoạn 3; …". -->
  <xsl:template name="sources">
    <xsl:param name="record" select="."/>
    <xsl:for-each select="$record/r:citations/r:citation">
      <xsl:if test="position() &gt; 1">; </xsl:if>
      <xsl:call-template name="source"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="source">
    <xsl:choose>
      <xsl:when test="@publisher"><xsl:value-of select="@publisher"/></xsl:when>
      <xsl:when test="@title"><xsl:value-of select="@title"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@source"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@locus"><xsl:value-of select="concat(', ', @locus)"/></xsl:if>
  </xsl:template>

  <!-- "Lê Xuân Rao, 27/12/2023": who, and when, where an item of a list says so. -->
  <xsl:template name="said">
    <xsl:if test="@who"><xsl:value-of select="@who"/></xsl:if>
    <xsl:if test="@who and (@on or @due)">, </xsl:if>
    <xsl:if test="@due"><xsl:value-of select="concat($w/w:due, ' ', @due_text)"/></xsl:if>
    <xsl:if test="@due and @on">, </xsl:if>
    <xsl:if test="@on">
      <xsl:if test="self::r:task or starts-with(../../@code, 'schemes') or starts-with(../../@code, 'tasks')"><xsl:value-of select="concat($w/w:finished, ' ')"/></xsl:if>
      <xsl:value-of select="@on_text"/>
    </xsl:if>
  </xsl:template>

  <!-- The title of the report: "Báo cáo tổng kết công tác năm 2023". -->
  <xsl:template name="title">
    <xsl:value-of select="concat($w/w:report, ' ', $review/r:period/@text)"/>
  </xsl:template>

  <w:words language="vi">
    <w:report>Tổng kết công tác</w:report>
    <w:contents>Nội dung</w:contents>
    <w:part>Phần</w:part>
    <w:results>Kết quả thực hiện</w:results>
    <w:shortcomings>Tồn tại, hạn chế</w:shortcomings>
    <w:next>Nhiệm vụ thời gian tới</w:next>
    <w:proposals>Kiến nghị, đề xuất</w:proposals>
    <w:appendix>Phụ lục</w:appendix>
    <w:figures>Số liệu</w:figures>
    <w:records>Bản ghi làm căn cứ</w:records>
    <w:record-count>bản ghi</w:record-count>
    <w:sources>Nguồn</w:sources>
    <w:source>Nguồn</w:source>
    <w:at-a-glance>Điểm chính</w:at-a-glance>
    <w:pictures>Biểu đồ</w:pictures>
    <w:measure>Chỉ số</w:measure>
    <w:this>Kỳ này</w:this>
    <w:before>Kỳ trước</w:before>
    <w:planned>Kế hoạch</w:planned>
    <w:actual>Thực hiện</w:actual>
    <w:stated>Đã công bố</w:stated>
    <w:recorded>Ghi nhận</w:recorded>
    <w:verdict>Đánh giá</w:verdict>
    <w:unit>Đơn vị</w:unit>
    <w:about>về</w:about>
    <w:opening>đầu kỳ</w:opening>
    <w:admitted>tăng</w:admitted>
    <w:left>giảm</w:left>
    <w:closing>cuối kỳ</w:closing>
    <w:as-stated>theo nguồn</w:as-stated>
    <w:undetermined>chưa xác định</w:undetermined>
    <w:undetermined-records>Bản ghi chưa xác định được có thuộc kỳ này hay không</w:undetermined-records>
    <w:nothing>Không phát sinh</w:nothing>
    <w:unknown>Chưa rõ</w:unknown>
    <w:none>Không có.</w:none>
    <w:none-late>Không có nhiệm vụ, đề án nào được ghi nhận là chậm hoặc quá hạn.</w:none-late>
    <w:late-tasks>Nhiệm vụ hoàn thành muộn</w:late-tasks>
    <w:overdue-tasks>Nhiệm vụ quá hạn chưa hoàn thành</w:overdue-tasks>
    <w:odd-figures>Số liệu đã công bố chưa khớp với ghi nhận</w:odd-figures>
    <w:unanswered>Chưa được trả lời, đáp ứng</w:unanswered>
    <w:unanswered-note>nêu ở Phần IV</w:unanswered-note>
    <w:corrections>Đính chính so với nguồn</w:corrections>
    <w:stated-as>nguồn viết</w:stated-as>
    <w:read-as>hiểu là</w:read-as>
    <w:topics>Chủ đề</w:topics>
    <w:tasks>Nhiệm vụ của kỳ</w:tasks>
    <w:task>Nhiệm vụ</w:task>
    <w:area>Lĩnh vực</w:area>
    <w:status>Tình trạng</w:status>
    <w:due>hạn</w:due>
    <w:due-column>Hạn</w:due-column>
    <w:finished>hoàn thành</w:finished>
    <w:finished-column>Hoàn thành</w:finished-column>
    <w:late>muộn</w:late>
    <w:overdue>quá hạn</w:overdue>
    <w:plans>Kế hoạch, đề án</w:plans>
    <w:plan>Kế hoạch</w:plan>
    <w:tasks-column>Nhiệm vụ</w:tasks-column>
    <w:targets>Chỉ tiêu của chương trình</w:targets>
    <w:target>Chỉ tiêu</w:target>
    <w:baseline>Gốc</w:baseline>
    <w:wanted>Đích</w:wanted>
    <w:measured>Đo gần nhất</w:measured>
    <w:budget>Kinh phí (đồng)</w:budget>
    <w:spent>Đã chi</w:spent>
    <w:breakdown>Phân theo</w:breakdown>
    <w:not-said>không nêu</w:not-said>
    <w:overlaps>một bản ghi có thể thuộc nhiều nhóm</w:overlaps>
    <w:plot-consultations>Tư vấn, phản biện, giám định qua các năm</w:plot-consultations>
    <w:plot-members>Hội viên qua các năm</w:plot-members>
    <w:plot-tasks>Tiến độ các nhiệm vụ</w:plot-tasks>
    <w:plot-funnel>Từ kiến nghị tới nhân rộng</w:plot-funnel>
    <w:plot-planned>Thực hiện so với kế hoạch</w:plot-planned>
    <w:plot-consultations-note>Số nhiệm vụ mỗi năm, theo hình thức.</w:plot-consultations-note>
    <w:plot-members-note>Cuối mỗi năm; mỗi loại một thang đo.</w:plot-members-note>
    <w:plot-tasks-note>Vạch nhạt: thời gian dự kiến; vạch đậm: thời gian thực hiện; chấm: ngày hoàn thành.</w:plot-tasks-note>
    <w:plot-funnel-note>Tính dồn tới cuối kỳ.</w:plot-funnel-note>
    <w:plot-planned-note>Vạch nhạt: kế hoạch; vạch đậm: thực hiện.</w:plot-planned-note>
    <w:more-tasks>nhiệm vụ nữa có trong bảng</w:more-tasks>
    <w:start>đầu kỳ</w:start>
    <w:end>cuối kỳ</w:end>
    <w:in-file>dòng</w:in-file>
    <w:back>về chỉ số</w:back>
    <w:made-by>Lập tự động từ hồ sơ bằng</w:made-by>
    <w:made-by-note>Mỗi số liệu dẫn tới các bản ghi làm căn cứ, mỗi bản ghi dẫn tới nguồn.</w:made-by-note>
    <w:how-known>“≥” là số tối thiểu, “≈” là số ước, “chưa rõ” là có nhưng không ai nêu.</w:how-known>
    <w:uncovered>Hồ sơ không bao quát</w:uncovered>
    <w:uncovered-note>“–” nghĩa là không có bản ghi, không phải là không có gì.</w:uncovered-note>
    <w:skip>Tới nội dung</w:skip>
    <w:dossier>Hồ sơ</w:dossier>
    <w:state>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:state>
    <w:motto>Độc lập - Tự do - Hạnh phúc</w:motto>
    <w:paper>BÁO CÁO</w:paper>
    <w:number>Số:</w:number>
    <w:symbol>BC</w:symbol>
    <w:opening-words>báo cáo kết quả công tác</w:opening-words>
    <w:as-follows>như sau:</w:as-follows>
    <w:closing-words>Trên đây là báo cáo công tác</w:closing-words>
    <w:of>của</w:of>
    <w:recipients>Nơi nhận:</w:recipients>
    <w:file-copy>Lưu: VT.</w:file-copy>
    <w:done-tasks>Nhiệm vụ đã hoàn thành</w:done-tasks>
    <w:late-or-overdue>Chậm, quá hạn</w:late-or-overdue>
  </w:words>

  <w:words language="en">
    <w:report>Report on the work of</w:report>
    <w:contents>Contents</w:contents>
    <w:part>Part</w:part>
    <w:results>Results</w:results>
    <w:shortcomings>Shortcomings</w:shortcomings>
    <w:next>Tasks of the time ahead</w:next>
    <w:proposals>Proposals</w:proposals>
    <w:appendix>Appendix</w:appendix>
    <w:figures>Figures</w:figures>
    <w:records>Records behind the figures</w:records>
    <w:record-count>records</w:record-count>
    <w:sources>Sources</w:sources>
    <w:source>Source</w:source>
    <w:at-a-glance>At a glance</w:at-a-glance>
    <w:pictures>Plots</w:pictures>
    <w:measure>Measure</w:measure>
    <w:this>Period</w:this>
    <w:before>Before</w:before>
    <w:planned>Planned</w:planned>
    <w:actual>Actual</w:actual>
    <w:stated>Stated</w:stated>
    <w:recorded>Recorded</w:recorded>
    <w:verdict>Verdict</w:verdict>
    <w:unit>Unit</w:unit>
    <w:about>about</w:about>
    <w:opening>opening</w:opening>
    <w:admitted>added</w:admitted>
    <w:left>left</w:left>
    <w:closing>closing</w:closing>
    <w:as-stated>as stated</w:as-stated>
    <w:undetermined>undetermined</w:undetermined>
    <w:undetermined-records>Records that may or may not belong to the period</w:undetermined-records>
    <w:nothing>Nothing of</w:nothing>
    <w:unknown>Unknown</w:unknown>
    <w:none>None.</w:none>
    <w:none-late>No task and no scheme is recorded as late or overdue.</w:none-late>
    <w:late-tasks>Tasks finished late</w:late-tasks>
    <w:overdue-tasks>Tasks overdue and not finished</w:overdue-tasks>
    <w:odd-figures>Stated figures that the records do not bear out</w:odd-figures>
    <w:unanswered>Without an answer</w:unanswered>
    <w:unanswered-note>listed in Part IV</w:unanswered-note>
    <w:corrections>Corrections of sources</w:corrections>
    <w:stated-as>the source writes</w:stated-as>
    <w:read-as>read as</w:read-as>
    <w:topics>Topics</w:topics>
    <w:tasks>Tasks of the period</w:tasks>
    <w:task>Task</w:task>
    <w:area>Area</w:area>
    <w:status>Status</w:status>
    <w:due>due</w:due>
    <w:due-column>Due</w:due-column>
    <w:finished>finished</w:finished>
    <w:finished-column>Finished</w:finished-column>
    <w:late>late</w:late>
    <w:overdue>overdue</w:overdue>
    <w:plans>Plans and schemes</w:plans>
    <w:plan>Plan</w:plan>
    <w:tasks-column>Tasks</w:tasks-column>
    <w:targets>Targets of the programme</w:targets>
    <w:target>Target</w:target>
    <w:baseline>Baseline</w:baseline>
    <w:wanted>Goal</w:wanted>
    <w:measured>Last measured</w:measured>
    <w:budget>Budget (VND)</w:budget>
    <w:spent>Spent</w:spent>
    <w:breakdown>By</w:breakdown>
    <w:not-said>not said</w:not-said>
    <w:overlaps>a record may stand in several groups</w:overlaps>
    <w:plot-consultations>Consultations over the years</w:plot-consultations>
    <w:plot-members>Members over the years</w:plot-members>
    <w:plot-tasks>Timeline of tasks</w:plot-tasks>
    <w:plot-funnel>From advice to replication</w:plot-funnel>
    <w:plot-planned>Actual against planned</w:plot-planned>
    <w:plot-consultations-note>How many each year, by kind.</w:plot-consultations-note>
    <w:plot-members-note>At the end of each year; each kind on its own scale.</w:plot-members-note>
    <w:plot-tasks-note>Pale: the time planned; dark: the time taken; dot: the day finished.</w:plot-tasks-note>
    <w:plot-funnel-note>All up to the end of the period.</w:plot-funnel-note>
    <w:plot-planned-note>Pale: planned; dark: actual.</w:plot-planned-note>
    <w:more-tasks>more tasks are in the table</w:more-tasks>
    <w:start>first day</w:start>
    <w:end>last day</w:end>
    <w:in-file>line</w:in-file>
    <w:back>to the measures</w:back>
    <w:made-by>Made from the dossier by</w:made-by>
    <w:made-by-note>Each figure leads to the records behind it, and each record to its source.</w:made-by-note>
    <w:how-known>“≥” is a lower bound, “≈” an estimate; “unknown” is a number that nobody told.</w:how-known>
    <w:uncovered>The dossier does not cover</w:uncovered>
    <w:uncovered-note>“–” says that nothing is recorded, not that there was nothing.</w:uncovered-note>
    <w:skip>Skip to the content</w:skip>
    <w:dossier>Dossier</w:dossier>
    <w:state>SOCIALIST REPUBLIC OF VIET NAM</w:state>
    <w:motto>Independence - Freedom - Happiness</w:motto>
    <w:paper>REPORT</w:paper>
    <w:number>No.:</w:number>
    <w:symbol>BC</w:symbol>
    <w:opening-words>reports on its work in</w:opening-words>
    <w:as-follows>as follows:</w:as-follows>
    <w:closing-words>This is the report on the work in</w:closing-words>
    <w:of>of</w:of>
    <w:recipients>Recipients:</w:recipients>
    <w:file-copy>Archive.</w:file-copy>
    <w:done-tasks>Tasks done</w:done-tasks>
    <w:late-or-overdue>Late and overdue</w:late-or-overdue>
  </w:words>
</xsl:stylesheet>
