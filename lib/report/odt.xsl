<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A review as a draft of an official report, in the layout of Decree 30/2020/NĐ-CP: flat OpenDocument. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:lienhiep:review:1" xmlns:w="urn:lienhiep:review:words" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" exclude-result-prefixes="r w">
  <xsl:import href="common.xsl"/>
  <xsl:include href="odt-style.xsl"/>
  <xsl:include href="odt-frame.xsl"/>
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:template match="/r:review">
    <office:document office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3">
      <office:meta>
        <meta:generator><xsl:value-of select="concat(r:generator/@name, ' ', r:generator/@version)"/></meta:generator>
        <dc:title><xsl:call-template name="title"/></dc:title>
        <dc:language><xsl:value-of select="$language"/></dc:language>
      </office:meta>
      <xsl:call-template name="styles"/>
      <office:body>
        <office:text>
          <xsl:call-template name="head"/>
          <xsl:call-template name="results"/>
          <xsl:call-template name="shortcomings"/>
          <xsl:call-template name="next"/>
          <xsl:call-template name="proposals"/>
          <xsl:call-template name="foot"/>
          <xsl:call-template name="annex"/>
        </office:text>
      </office:body>
    </office:document>
  </xsl:template>

  <!-- ======================= Parts, headings, points ======================= -->

  <xsl:template name="part">
    <xsl:param name="number"/>
    <xsl:param name="title"/>
    <text:h text:style-name="Heading_20_1" text:outline-level="1"><xsl:value-of select="concat($w/w:part, ' ', $number)"/><text:line-break/><text:span text:style-name="Capitals"><xsl:value-of select="$title"/></text:span></text:h>
  </xsl:template>

  <xsl:template name="heading">
    <xsl:param name="number" select="position()"/>
    <xsl:param name="title"/>
    <text:h text:style-name="Heading_20_2" text:outline-level="2"><xsl:value-of select="concat($number, '. ', $title)"/></text:h>
  </xsl:template>

  <!-- "a) …": lettered as the decree has it; past the last letter, a dash. -->
  <xsl:template name="point">
    <xsl:param name="place" select="position()"/>
    <xsl:param name="text"/>
    <xsl:param name="level" select="1"/>
    <xsl:variable name="letter" select="substring('abcdđeghiklmnopqrstuvxy', $place, 1)"/>
    <text:p>
      <xsl:attribute name="text:style-name"><xsl:choose><xsl:when test="$level = 1">Point</xsl:when><xsl:otherwise>Subpoint</xsl:otherwise></xsl:choose></xsl:attribute>
      <xsl:choose>
        <xsl:when test="$letter != '' and $level = 1"><xsl:value-of select="concat($letter, ') ')"/></xsl:when>
        <xsl:otherwise>- </xsl:otherwise>
      </xsl:choose>
      <xsl:value-of select="$text"/>
    </text:p>
  </xsl:template>

  <xsl:template name="none"><text:p text:style-name="Text_20_body"><xsl:value-of select="$w/w:none"/></text:p></xsl:template>

  <!-- ======================= I. Results ======================= -->

  <xsl:template name="results">
    <xsl:variable name="groups" select="r:groups/r:group[r:measures/r:measure[count(. | $told) = count($told)]]"/>
    <xsl:variable name="done" select="$lists[@code = 'tasks-done']/r:items/r:item"/>
    <xsl:call-template name="part">
      <xsl:with-param name="number">I</xsl:with-param>
      <xsl:with-param name="title" select="$w/w:results"/>
    </xsl:call-template>
    <xsl:for-each select="$groups">
      <xsl:call-template name="heading"><xsl:with-param name="title" select="@label"/></xsl:call-template>
      <xsl:for-each select="r:measures/r:measure[count(. | $told) = count($told)]">
        <xsl:call-template name="point"><xsl:with-param name="text"><xsl:call-template name="sentence"/></xsl:with-param></xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
    <xsl:if test="$done">
      <xsl:call-template name="heading">
        <xsl:with-param name="number" select="count($groups) + 1"/>
        <xsl:with-param name="title" select="$w/w:done-tasks"/>
      </xsl:call-template>
      <xsl:for-each select="$done">
        <xsl:call-template name="point"><xsl:with-param name="text"><xsl:call-template name="item"/></xsl:with-param></xsl:call-template>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- "Hội thảo: 26 hội thảo (kế hoạch: 30; năm 2022: 20); đã công bố: 28 (Hànộimới, đoạn 3), nhiều hơn số ghi nhận." -->
  <xsl:template name="sentence">
    <xsl:value-of select="concat(@label, ': ')"/>
    <xsl:call-template name="with-unit"/>
    <xsl:variable name="aside">
      <xsl:if test="r:planned/@number"><xsl:value-of select="concat('; ', translate($w/w:planned, 'KP', 'kp'), ': ', r:planned/@text)"/></xsl:if>
      <xsl:if test="r:previous/@number and $review/r:previous/@covered = 'true'"><xsl:value-of select="concat('; ', $review/r:previous/@text, ': ', r:previous/@text)"/></xsl:if>
      <xsl:if test="r:opening/@number and (r:admitted/@number &gt; 0 or r:left/@number &gt; 0)"><xsl:value-of select="concat('; ', $w/w:admitted, ' ', r:admitted/@text, ', ', $w/w:left, ' ', r:left/@text)"/></xsl:if>
      <xsl:if test="@stated_only = 'true'"><xsl:value-of select="concat('; ', $w/w:as-stated)"/></xsl:if>
      <xsl:if test="r:undetermined/r:key"><xsl:value-of select="concat('; ', $w/w:undetermined, ': ', count(r:undetermined/r:key))"/></xsl:if>
    </xsl:variable>
    <xsl:if test="$aside != ''"><xsl:value-of select="concat(' (', substring($aside, 3), ')')"/></xsl:if>
    <xsl:for-each select="r:figures/r:figure">
      <xsl:value-of select="'; '"/>
      <xsl:call-template name="stated"/>
    </xsl:for-each>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <xsl:template name="stated">
    <xsl:variable name="from"><xsl:call-template name="sources"><xsl:with-param name="record" select="key('record', @record)"/></xsl:call-template></xsl:variable>
    <xsl:value-of select="concat(translate($w/w:stated, 'ĐS', 'đs'), ' ', r:value/@text)"/>
    <xsl:if test="@about_title"><xsl:value-of select="concat(' ', $w/w:about, ' ', @about_title)"/></xsl:if>
    <xsl:if test="$from != ''"><xsl:value-of select="concat(' (', $from, ')')"/></xsl:if>
    <xsl:value-of select="concat(', ', @verdict_label)"/>
  </xsl:template>

  <!-- A title as a sentence, with who and when before its full stop. -->
  <xsl:template name="item">
    <xsl:variable name="said"><xsl:call-template name="said"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="substring(@title, string-length(@title)) = '.'"><xsl:value-of select="substring(@title, 1, string-length(@title) - 1)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="@title"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$said != ''"><xsl:value-of select="concat(' (', $said, ')')"/></xsl:if>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- ======================= II. Shortcomings ======================= -->

  <xsl:template name="shortcomings">
    <xsl:variable name="late" select="$lists[@code = 'schemes-late' or @code = 'schemes-late-stated']/r:items/r:item | r:tasks/r:task[@late = 'true' or @overdue = 'true']"/>
    <xsl:variable name="open" select="$lists[@code = 'advice-unanswered' or @code = 'requests-unanswered'][r:items/r:item]"/>
    <xsl:variable name="doubtful" select="$all[r:undetermined/r:key]"/>
    <xsl:call-template name="part">
      <xsl:with-param name="number">II</xsl:with-param>
      <xsl:with-param name="title" select="$w/w:shortcomings"/>
    </xsl:call-template>
    <xsl:if test="not($late)"><text:p text:style-name="Text_20_body"><xsl:value-of select="$w/w:none-late"/></text:p></xsl:if>
    <xsl:if test="$late">
      <xsl:call-template name="heading"><xsl:with-param name="number" select="1"/><xsl:with-param name="title" select="$w/w:late-or-overdue"/></xsl:call-template>
      <xsl:for-each select="$late">
        <xsl:call-template name="point"><xsl:with-param name="text"><xsl:call-template name="late-item"/></xsl:with-param></xsl:call-template>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="$open">
      <xsl:call-template name="heading"><xsl:with-param name="number" select="1 + boolean($late)"/><xsl:with-param name="title" select="$w/w:unanswered"/></xsl:call-template>
      <xsl:for-each select="$open">
        <xsl:call-template name="point"><xsl:with-param name="text" select="concat(@label, ': ', count(r:items/r:item), ' (', $w/w:unanswered-note, ').')"/></xsl:call-template>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="$odd">
      <xsl:call-template name="heading"><xsl:with-param name="number" select="1 + boolean($late) + boolean($open)"/><xsl:with-param name="title" select="$w/w:odd-figures"/></xsl:call-template>
      <xsl:for-each select="$odd">
        <xsl:call-template name="point"><xsl:with-param name="text"><xsl:value-of select="concat(../../@label, ': ')"/><xsl:call-template name="stated"/><xsl:value-of select="concat(' (', translate($w/w:recorded, 'GR', 'gr'), ' ', r:recorded/@text, ').')"/></xsl:with-param></xsl:call-template>
      </xsl:for-each>
    </xsl:if>
    <xsl:if test="$doubtful">
      <xsl:call-template name="heading"><xsl:with-param name="number" select="1 + boolean($late) + boolean($open) + boolean($odd)"/><xsl:with-param name="title" select="$w/w:undetermined-records"/></xsl:call-template>
      <xsl:for-each select="$doubtful">
        <xsl:call-template name="point"><xsl:with-param name="text"><xsl:value-of select="concat(@label, ': ')"/><xsl:for-each select="r:undetermined/r:key"><xsl:if test="position() &gt; 1">; </xsl:if><xsl:value-of select="key('record', .)/@title"/></xsl:for-each>.</xsl:with-param></xsl:call-template>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:template name="late-item">
    <xsl:value-of select="concat(@title, ' (')"/>
    <xsl:if test="@due"><xsl:value-of select="concat($w/w:due, ' ', @due_text)"/></xsl:if>
    <xsl:variable name="finished" select="@finished_text | self::r:item/@on_text"/>
    <xsl:if test="@due and $finished">, </xsl:if>
    <xsl:if test="$finished"><xsl:value-of select="concat($w/w:finished, ' ', $finished)"/></xsl:if>
    <xsl:if test="not(@due) and not($finished)"><xsl:value-of select="$w/w:as-stated"/></xsl:if>
    <xsl:text>).</xsl:text>
  </xsl:template>

  <!-- ======================= III. The time ahead ======================= -->

  <xsl:template name="next">
    <xsl:call-template name="part">
      <xsl:with-param name="number">III</xsl:with-param>
      <xsl:with-param name="title" select="$w/w:next"/>
    </xsl:call-template>
    <xsl:if test="not(r:next_plans/r:plan)"><xsl:call-template name="none"/></xsl:if>
    <xsl:for-each select="r:next_plans/r:plan">
      <xsl:call-template name="heading"><xsl:with-param name="title" select="@title"/></xsl:call-template>
      <xsl:for-each select="r:tasks/r:task">
        <xsl:call-template name="point"><xsl:with-param name="text"><xsl:call-template name="task"/></xsl:with-param></xsl:call-template>
        <xsl:for-each select=".//r:task">
          <xsl:call-template name="point"><xsl:with-param name="level" select="2"/><xsl:with-param name="text"><xsl:call-template name="task"/></xsl:with-param></xsl:call-template>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="task">
    <xsl:variable name="said"><xsl:call-template name="said"/></xsl:variable>
    <xsl:value-of select="@title"/>
    <xsl:if test="$said != ''"><xsl:value-of select="concat(' (', $said, ')')"/></xsl:if>
    <xsl:if test="r:topics/r:topic">
      <xsl:text>: </xsl:text>
      <xsl:for-each select="r:topics/r:topic"><xsl:if test="position() &gt; 1">; </xsl:if><xsl:value-of select="."/></xsl:for-each>
    </xsl:if>
    <xsl:text>.</xsl:text>
  </xsl:template>

  <!-- ======================= IV. Proposals ======================= -->

  <xsl:template name="proposals">
    <xsl:variable name="open" select="$lists[@code = 'advice-unanswered' or @code = 'requests-unanswered'][r:items/r:item]"/>
    <xsl:call-template name="part">
      <xsl:with-param name="number">IV</xsl:with-param>
      <xsl:with-param name="title" select="$w/w:proposals"/>
    </xsl:call-template>
    <xsl:if test="not($open)"><xsl:call-template name="none"/></xsl:if>
    <xsl:for-each select="$open">
      <xsl:call-template name="heading"><xsl:with-param name="title" select="@label"/></xsl:call-template>
      <xsl:for-each select="r:items/r:item">
        <xsl:call-template name="point"><xsl:with-param name="text"><xsl:call-template name="item"/></xsl:with-param></xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>
