<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!--
  The plots of the page, as SVG 440 wide. Each has a title and a text, and is left out where there is
  not enough to compare: with one datum, or none.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:lienhiep:review:1" xmlns:w="urn:lienhiep:review:words" exclude-result-prefixes="r w">

  <xsl:variable name="consultation-lines" select="/r:review/r:series/r:line[@measure = 'consultations.advice' or @measure = 'consultations.critique' or @measure = 'consultations.appraisal']"/>
  <xsl:variable name="member-lines" select="/r:review/r:series/r:line[@measure = 'members.associations' or @measure = 'members.collective' or @measure = 'members.individual' or @measure = 'members.associate' or @measure = 'members.honorary'][count(r:values/r:value[@number &gt; 0]) &gt; 1]"/>
  <!-- Tasks of which more is known than one day. -->
  <xsl:variable name="timed" select="/r:review/r:tasks/r:task[(@start_day and @due_day) or (@started_day and @finished_day) or (@due_day and @finished_day)]"/>
  <xsl:variable name="stages" select="/r:review/r:funnel/r:stage[r:value/@number &gt; 0]"/>
  <xsl:variable name="amounts" select="/r:review/r:amounts/r:amount[r:planned/@number &gt; 0 and r:actual/@number]"/>

  <xsl:template name="plots">
    <xsl:variable name="consulted" select="count($consultation-lines/r:values/r:value[@number &gt; 0]) &gt; 1"/>
    <xsl:if test="$consulted or $member-lines or count($timed) &gt; 1 or count($stages) &gt; 1 or count($amounts) &gt; 1">
      <div class="plots">
        <xsl:if test="$consulted"><xsl:call-template name="plot-consultations"/></xsl:if>
        <xsl:if test="count($amounts) &gt; 1"><xsl:call-template name="plot-planned"/></xsl:if>
        <xsl:if test="count($timed) &gt; 1"><xsl:call-template name="plot-tasks"/></xsl:if>
        <xsl:if test="count($stages) &gt; 1"><xsl:call-template name="plot-funnel"/></xsl:if>
        <xsl:if test="$member-lines"><xsl:call-template name="plot-members"/></xsl:if>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="caption">
    <xsl:param name="title"/>
    <xsl:param name="note"/>
    <figcaption>
      <h3><xsl:value-of select="$title"/></h3>
      <p><xsl:value-of select="$note"/></p>
    </figcaption>
  </xsl:template>

  <!-- What a picture of something says to those who do not see it. -->
  <xsl:template name="spoken">
    <xsl:param name="title"/>
    <xsl:param name="text"/>
    <title xmlns="http://www.w3.org/2000/svg"><xsl:value-of select="$title"/></title>
    <desc xmlns="http://www.w3.org/2000/svg"><xsl:value-of select="$text"/></desc>
  </xsl:template>

  <!-- The step of an axis up to a number: 1, 2 or 5 times a power of ten, in five steps at most. -->
  <xsl:template name="step">
    <xsl:param name="top"/>
    <xsl:param name="power" select="1"/>
    <xsl:choose>
      <xsl:when test="$top &lt;= 5 * $power"><xsl:value-of select="$power"/></xsl:when>
      <xsl:when test="$top &lt;= 10 * $power"><xsl:value-of select="2 * $power"/></xsl:when>
      <xsl:when test="$top &lt;= 25 * $power"><xsl:value-of select="5 * $power"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="step">
          <xsl:with-param name="top" select="$top"/>
          <xsl:with-param name="power" select="10 * $power"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A text of at most so many characters. -->
  <xsl:template name="cut">
    <xsl:param name="text"/>
    <xsl:param name="length" select="58"/>
    <xsl:choose>
      <xsl:when test="string-length($text) &gt; $length"><xsl:value-of select="concat(substring($text, 1, $length - 1), '…')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- ======================= Consultations over the years ======================= -->

  <xsl:template name="plot-consultations">
    <xsl:variable name="years" select="$consultation-lines[1]/r:values/r:value/@year"/>
    <xsl:variable name="top">
      <xsl:for-each select="$years">
        <xsl:sort select="sum($consultation-lines/r:values/r:value[@year = current()]/@number)" data-type="number" order="descending"/>
        <xsl:if test="position() = 1"><xsl:value-of select="sum($consultation-lines/r:values/r:value[@year = current()]/@number)"/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="step"><xsl:call-template name="step"><xsl:with-param name="top" select="$top"/></xsl:call-template></xsl:variable>
    <xsl:variable name="scale" select="170 div ($step * ceiling($top div $step))"/>
    <xsl:variable name="slot" select="396 div count($years)"/>
    <figure>
      <xsl:call-template name="caption">
        <xsl:with-param name="title" select="$w/w:plot-consultations"/>
        <xsl:with-param name="note" select="$w/w:plot-consultations-note"/>
      </xsl:call-template>
      <ul class="legend">
        <xsl:for-each select="$consultation-lines">
          <li><xsl:attribute name="class"><xsl:call-template name="colour"/></xsl:attribute><xsl:value-of select="@label"/></li>
        </xsl:for-each>
      </ul>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 220" role="img">
        <xsl:call-template name="spoken">
          <xsl:with-param name="title" select="$w/w:plot-consultations"/>
          <xsl:with-param name="text"><xsl:for-each select="$consultation-lines"><xsl:value-of select="@label"/>: <xsl:for-each select="r:values/r:value"><xsl:value-of select="concat(@year, ' – ', @text, '; ')"/></xsl:for-each></xsl:for-each></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="grid">
          <xsl:with-param name="step" select="$step"/>
          <xsl:with-param name="top" select="$top"/>
          <xsl:with-param name="scale" select="$scale"/>
        </xsl:call-template>
        <xsl:for-each select="$years">
          <xsl:variable name="year" select="."/>
          <xsl:variable name="x" select="44 + $slot * (position() - 0.5)"/>
          <xsl:variable name="width"><xsl:choose><xsl:when test="$slot &gt; 72">44</xsl:when><xsl:otherwise><xsl:value-of select="$slot * 0.62"/></xsl:otherwise></xsl:choose></xsl:variable>
          <xsl:for-each select="$consultation-lines">
            <xsl:variable name="number" select="r:values/r:value[@year = $year]/@number"/>
            <xsl:variable name="below" select="sum($consultation-lines[count(. | current()/preceding-sibling::r:line) = count(current()/preceding-sibling::r:line)]/r:values/r:value[@year = $year]/@number)"/>
            <xsl:if test="$number &gt; 0">
              <rect xmlns="http://www.w3.org/2000/svg" x="{$x - $width div 2}" y="{190 - $scale * ($below + $number) + 1}" width="{$width}" height="{$scale * $number - 1}">
                <xsl:attribute name="class"><xsl:call-template name="colour"/></xsl:attribute>
                <title><xsl:value-of select="concat($year, ', ', @label, ': ', r:values/r:value[@year = $year]/@text)"/></title>
              </rect>
            </xsl:if>
          </xsl:for-each>
          <xsl:variable name="total" select="sum($consultation-lines/r:values/r:value[@year = $year]/@number)"/>
          <text xmlns="http://www.w3.org/2000/svg" x="{$x}" y="{184 - $scale * $total}" text-anchor="middle">
            <xsl:if test="$consultation-lines/r:values/r:value[@year = $year]/@known = 'at-least'">≥&#160;</xsl:if>
            <xsl:call-template name="number"><xsl:with-param name="of" select="$total"/></xsl:call-template>
          </text>
          <text xmlns="http://www.w3.org/2000/svg" class="soft" x="{$x}" y="210" text-anchor="middle"><xsl:value-of select="$year"/></text>
        </xsl:for-each>
      </svg>
    </figure>
  </xsl:template>

  <xsl:template name="colour">
    <xsl:choose>
      <xsl:when test="@measure = 'consultations.advice'">fa</xsl:when>
      <xsl:when test="@measure = 'consultations.critique'">fb</xsl:when>
      <xsl:otherwise>fc</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Lines of an axis from 0 at y = 190. -->
  <xsl:template name="grid">
    <xsl:param name="step"/>
    <xsl:param name="top"/>
    <xsl:param name="scale"/>
    <xsl:param name="at" select="0"/>
    <line xmlns="http://www.w3.org/2000/svg" x1="40" x2="440" y1="{190 - $scale * $at}" y2="{190 - $scale * $at}">
      <xsl:attribute name="class"><xsl:choose><xsl:when test="$at = 0">base</xsl:when><xsl:otherwise>rule</xsl:otherwise></xsl:choose></xsl:attribute>
    </line>
    <text xmlns="http://www.w3.org/2000/svg" class="soft" x="33" y="{194 - $scale * $at}" text-anchor="end"><xsl:call-template name="number"><xsl:with-param name="of" select="$at"/></xsl:call-template></text>
    <xsl:if test="$at &lt; $top">
      <xsl:call-template name="grid">
        <xsl:with-param name="step" select="$step"/>
        <xsl:with-param name="top" select="$top"/>
        <xsl:with-param name="scale" select="$scale"/>
        <xsl:with-param name="at" select="$at + $step"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- ======================= Actual against planned ======================= -->

  <xsl:template name="plot-planned">
    <xsl:variable name="shown" select="$amounts[position() &lt;= 12]"/>
    <figure>
      <xsl:call-template name="caption">
        <xsl:with-param name="title" select="$w/w:plot-planned"/>
        <xsl:with-param name="note" select="$w/w:plot-planned-note"/>
      </xsl:call-template>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 {46 * count($shown)}" role="img">
        <xsl:call-template name="spoken">
          <xsl:with-param name="title" select="$w/w:plot-planned"/>
          <xsl:with-param name="text"><xsl:for-each select="$shown"><xsl:value-of select="concat(@title, ': ', r:actual/@text, ' / ', r:planned/@text, '; ')"/></xsl:for-each></xsl:with-param>
        </xsl:call-template>
        <xsl:for-each select="$shown">
          <!-- Each on its own scale: what tasks plan is counted in different things. -->
          <xsl:variable name="most"><xsl:choose><xsl:when test="r:actual/@number &gt; r:planned/@number"><xsl:value-of select="r:actual/@number"/></xsl:when><xsl:otherwise><xsl:value-of select="r:planned/@number"/></xsl:otherwise></xsl:choose></xsl:variable>
          <g transform="translate(0 {46 * (position() - 1)})">
            <title><xsl:value-of select="concat(@title, ' (', @label, '): ', r:actual/@text, ' / ', r:planned/@text)"/></title>
            <text x="0" y="14"><xsl:call-template name="cut"><xsl:with-param name="text" select="@title"/></xsl:call-template></text>
            <rect class="fp" x="0" y="21" height="14" rx="2" width="{340 * r:planned/@number div $most}"/>
            <rect class="fa" x="0" y="24.5" height="7" rx="1.5" width="{340 * r:actual/@number div $most}"/>
            <text x="440" y="33" text-anchor="end"><xsl:value-of select="concat(r:actual/@text, ' / ', r:planned/@text)"/></text>
          </g>
        </xsl:for-each>
      </svg>
    </figure>
  </xsl:template>

  <!-- ======================= Timeline of tasks ======================= -->

  <xsl:template name="plot-tasks">
    <xsl:variable name="shown" select="$timed[position() &lt;= 14]"/>
    <xsl:variable name="scale" select="440 div $review/r:period/@days"/>
    <xsl:variable name="height" select="36 + 34 * count($shown)"/>
    <figure>
      <xsl:call-template name="caption">
        <xsl:with-param name="title" select="$w/w:plot-tasks"/>
        <xsl:with-param name="note" select="$w/w:plot-tasks-note"/>
      </xsl:call-template>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 0 450 {$height}" role="img">
        <xsl:call-template name="spoken">
          <xsl:with-param name="title" select="$w/w:plot-tasks"/>
          <xsl:with-param name="text"><xsl:for-each select="$shown"><xsl:value-of select="concat(@title, ': ', @start_text, @started_text, ' – ', $w/w:due, ' ', @due_text, ' – ', $w/w:finished, ' ', @finished_text, '; ')"/></xsl:for-each></xsl:with-param>
        </xsl:call-template>
        <xsl:call-template name="quarters">
          <xsl:with-param name="height" select="$height - 22"/>
        </xsl:call-template>
        <xsl:for-each select="$shown">
          <g transform="translate(0 {34 * (position() - 1) + 6})">
            <title><xsl:value-of select="@title"/><xsl:if test="@overdue = 'true'"><xsl:value-of select="concat(', ', $w/w:overdue)"/></xsl:if><xsl:if test="@due_text"><xsl:value-of select="concat(', ', $w/w:due, ' ', @due_text)"/></xsl:if><xsl:if test="@finished_text"><xsl:value-of select="concat(', ', $w/w:finished, ' ', @finished_text)"/></xsl:if></title>
            <text x="5" y="14"><xsl:call-template name="cut"><xsl:with-param name="text" select="@title"/></xsl:call-template></text>
            <xsl:call-template name="bar">
              <xsl:with-param name="class">fp</xsl:with-param>
              <xsl:with-param name="from" select="@start_day"/>
              <xsl:with-param name="to" select="@due_day"/>
              <xsl:with-param name="scale" select="$scale"/>
              <xsl:with-param name="y" select="19"/>
              <xsl:with-param name="thick" select="8"/>
            </xsl:call-template>
            <!-- What is overdue goes on until the last day. -->
            <xsl:if test="@started_day">
              <xsl:call-template name="bar">
                <xsl:with-param name="class"><xsl:choose><xsl:when test="@late = 'true' or @overdue = 'true'">fx</xsl:when><xsl:otherwise>fa</xsl:otherwise></xsl:choose></xsl:with-param>
                <xsl:with-param name="from" select="@started_day"/>
                <xsl:with-param name="to" select="@finished_day | $review/r:period[not(current()/@finished_day) and current()/@overdue = 'true']/@days"/>
                <xsl:with-param name="scale" select="$scale"/>
                <xsl:with-param name="y" select="21"/>
                <xsl:with-param name="thick" select="4"/>
              </xsl:call-template>
            </xsl:if>
            <xsl:if test="@finished_day &gt;= 0 and @finished_day &lt; $review/r:period/@days">
              <circle cx="{(@finished_day + 0.5) * $scale}" cy="23" r="4.5">
                <xsl:attribute name="class"><xsl:choose><xsl:when test="@late = 'true'">fx</xsl:when><xsl:otherwise>fa</xsl:otherwise></xsl:choose></xsl:attribute>
              </circle>
            </xsl:if>
          </g>
        </xsl:for-each>
      </svg>
      <xsl:if test="count($timed) &gt; count($shown)"><p class="note"><xsl:value-of select="concat('+ ', count($timed) - count($shown), ' ', $w/w:more-tasks)"/></p></xsl:if>
    </figure>
  </xsl:template>

  <!-- A stretch of days, cut where the period begins and ends; where one end is unknown, a short one at the other. -->
  <xsl:template name="bar">
    <xsl:param name="class"/>
    <xsl:param name="from"/>
    <xsl:param name="to"/>
    <xsl:param name="scale"/>
    <xsl:param name="y"/>
    <xsl:param name="thick"/>
    <xsl:variable name="days" select="$review/r:period/@days"/>
    <xsl:variable name="first"><xsl:choose><xsl:when test="not($from)"><xsl:value-of select="$to - $days div 60"/></xsl:when><xsl:otherwise><xsl:value-of select="$from"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="last"><xsl:choose><xsl:when test="not($to)"><xsl:value-of select="$from + $days div 60"/></xsl:when><xsl:otherwise><xsl:value-of select="$to + 1"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="left"><xsl:choose><xsl:when test="$first &lt; 0">0</xsl:when><xsl:otherwise><xsl:value-of select="$first"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="right"><xsl:choose><xsl:when test="$last &gt; $days"><xsl:value-of select="$days"/></xsl:when><xsl:otherwise><xsl:value-of select="$last"/></xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:if test="($from or $to) and $right &gt; $left">
      <rect xmlns="http://www.w3.org/2000/svg" class="{$class}" x="{$left * $scale}" y="{$y}" width="{($right - $left) * $scale}" height="{$thick}" rx="2"/>
    </xsl:if>
  </xsl:template>

  <!-- The period in four, with its first and last day named. -->
  <xsl:template name="quarters">
    <xsl:param name="height"/>
    <line xmlns="http://www.w3.org/2000/svg" class="rule" x1="0.5" x2="0.5" y1="0" y2="{$height}"/>
    <line xmlns="http://www.w3.org/2000/svg" class="rule" x1="110" x2="110" y1="0" y2="{$height}"/>
    <line xmlns="http://www.w3.org/2000/svg" class="rule" x1="220" x2="220" y1="0" y2="{$height}"/>
    <line xmlns="http://www.w3.org/2000/svg" class="rule" x1="330" x2="330" y1="0" y2="{$height}"/>
    <line xmlns="http://www.w3.org/2000/svg" class="rule" x1="439.5" x2="439.5" y1="0" y2="{$height}"/>
    <text xmlns="http://www.w3.org/2000/svg" class="soft" x="0" y="{$height + 16}"><xsl:value-of select="$review/r:period/@from_text"/></text>
    <text xmlns="http://www.w3.org/2000/svg" class="soft" x="440" y="{$height + 16}" text-anchor="end"><xsl:value-of select="$review/r:period/@to_text"/></text>
  </xsl:template>

  <!-- ======================= The funnel of advice ======================= -->

  <xsl:template name="plot-funnel">
    <xsl:variable name="all-stages" select="$review/r:funnel/r:stage"/>
    <xsl:variable name="most">
      <xsl:for-each select="$stages">
        <xsl:sort select="r:value/@number" data-type="number" order="descending"/>
        <xsl:if test="position() = 1"><xsl:value-of select="r:value/@number"/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <figure>
      <xsl:call-template name="caption">
        <xsl:with-param name="title" select="$w/w:plot-funnel"/>
        <xsl:with-param name="note" select="$w/w:plot-funnel-note"/>
      </xsl:call-template>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 {44 * count($all-stages)}" role="img">
        <xsl:call-template name="spoken">
          <xsl:with-param name="title" select="$w/w:plot-funnel"/>
          <xsl:with-param name="text"><xsl:for-each select="$all-stages"><xsl:value-of select="concat(@label, ': ', r:value/@text, '; ')"/></xsl:for-each></xsl:with-param>
        </xsl:call-template>
        <xsl:for-each select="$all-stages">
          <g transform="translate(0 {44 * (position() - 1)})">
            <text x="0" y="14"><xsl:value-of select="@label"/></text>
            <line class="rule" x1="0" x2="372" y1="28" y2="28"/>
            <xsl:if test="r:value/@number &gt; 0">
              <rect class="fa" x="0" y="20" height="16" rx="2" width="{372 * r:value/@number div $most}" opacity="{1 - 0.13 * (position() - 1)}"><title><xsl:value-of select="concat(@label, ': ', r:value/@text)"/></title></rect>
            </xsl:if>
            <text x="440" y="33" text-anchor="end"><xsl:value-of select="r:value/@text"/></text>
          </g>
        </xsl:for-each>
      </svg>
    </figure>
  </xsl:template>

  <!-- ======================= Members over the years ======================= -->

  <xsl:template name="plot-members">
    <xsl:variable name="years" select="$member-lines[1]/r:values/r:value/@year"/>
    <xsl:variable name="height" select="78 * count($member-lines) + 22"/>
    <xsl:variable name="slot" select="290 div (count($years) - 1)"/>
    <figure>
      <xsl:call-template name="caption">
        <xsl:with-param name="title" select="$w/w:plot-members"/>
        <xsl:with-param name="note" select="$w/w:plot-members-note"/>
      </xsl:call-template>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 {$height}" role="img">
        <xsl:call-template name="spoken">
          <xsl:with-param name="title" select="$w/w:plot-members"/>
          <xsl:with-param name="text"><xsl:for-each select="$member-lines"><xsl:value-of select="@label"/>: <xsl:for-each select="r:values/r:value"><xsl:value-of select="concat(@year, ' – ', @text, '; ')"/></xsl:for-each></xsl:for-each></xsl:with-param>
        </xsl:call-template>
        <xsl:for-each select="$member-lines">
          <g transform="translate(0 {78 * (position() - 1)})">
            <text x="0" y="14"><xsl:value-of select="@label"/></text>
            <xsl:call-template name="trend"><xsl:with-param name="slot" select="$slot"/></xsl:call-template>
          </g>
        </xsl:for-each>
        <text class="soft" x="10" y="{$height - 6}"><xsl:value-of select="$years[1]"/></text>
        <text class="soft" x="300" y="{$height - 6}" text-anchor="middle"><xsl:value-of select="$years[last()]"/></text>
      </svg>
    </figure>
  </xsl:template>

  <!-- The line of one kind, from 0 up to its largest; years that are unknown have no point. -->
  <xsl:template name="trend">
    <xsl:param name="slot"/>
    <xsl:variable name="first" select="r:values/r:value[1]/@year"/>
    <xsl:variable name="points" select="r:values/r:value[@number &gt; 0]"/>
    <xsl:variable name="most">
      <xsl:for-each select="$points">
        <xsl:sort select="@number" data-type="number" order="descending"/>
        <xsl:if test="position() = 1"><xsl:value-of select="@number"/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <line xmlns="http://www.w3.org/2000/svg" class="rule" x1="10" x2="300" y1="70" y2="70"/>
    <path xmlns="http://www.w3.org/2000/svg" class="area">
      <xsl:attribute name="d">
        <xsl:value-of select="concat('M', 10 + $slot * ($points[1]/@year - $first), ' 70')"/>
        <xsl:for-each select="$points"><xsl:value-of select="concat(' L', 10 + $slot * (@year - $first), ' ', 70 - 44 * @number div $most)"/></xsl:for-each>
        <xsl:value-of select="concat(' L', 10 + $slot * ($points[last()]/@year - $first), ' 70 Z')"/>
      </xsl:attribute>
    </path>
    <polyline xmlns="http://www.w3.org/2000/svg" class="trend">
      <xsl:attribute name="points"><xsl:for-each select="$points"><xsl:value-of select="concat(10 + $slot * (@year - $first), ',', 70 - 44 * @number div $most, ' ')"/></xsl:for-each></xsl:attribute>
    </polyline>
    <xsl:for-each select="$points">
      <circle xmlns="http://www.w3.org/2000/svg" class="dot" r="3.5" cx="{10 + $slot * (@year - $first)}" cy="{70 - 44 * @number div $most}"><title><xsl:value-of select="concat(@year, ': ', @text)"/></title></circle>
    </xsl:for-each>
    <text xmlns="http://www.w3.org/2000/svg" x="312" y="{74 - 44 * $points[last()]/@number div $most}"><xsl:value-of select="$points[last()]/@text"/></text>
    <xsl:if test="$points[1]/@year != $points[last()]/@year">
      <text xmlns="http://www.w3.org/2000/svg" class="soft" x="440" y="{74 - 44 * $points[last()]/@number div $most}" text-anchor="end"><xsl:value-of select="concat('(', $points[1]/@year, ': ', $points[1]/@text, ')')"/></text>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
