<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- A review as one page for the browser: no network, no script. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:lienhiep:review:1" xmlns:w="urn:lienhiep:review:words" exclude-result-prefixes="r w">
  <xsl:import href="common.xsl"/>
  <xsl:include href="html-style.xsl"/>
  <xsl:include href="html-plots.xsl"/>
  <xsl:include href="html-plans.xsl"/>
  <xsl:include href="html-appendix.xsl"/>
  <xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat" indent="no"/>

  <xsl:template match="/r:review">
    <html lang="{$language}">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="generator" content="{r:generator/@name} {r:generator/@version}"/>
        <meta name="color-scheme" content="light dark"/>
        <title><xsl:call-template name="title"/><xsl:if test="r:owner"> — <xsl:value-of select="r:owner/@name"/></xsl:if></title>
        <style><xsl:call-template name="style"/></style>
      </head>
      <body>
        <a class="skip" href="#main"><xsl:value-of select="$w/w:skip"/></a>
        <header>
          <xsl:if test="r:owner"><p class="owner"><xsl:value-of select="r:owner/@name"/></p></xsl:if>
          <h1><xsl:call-template name="title"/></h1>
          <p class="dossier"><xsl:value-of select="r:dossier/@title"/></p>
          <xsl:call-template name="contents"/>
        </header>
        <main id="main">
          <xsl:call-template name="results"/>
          <xsl:call-template name="shortcomings"/>
          <xsl:call-template name="next"/>
          <xsl:call-template name="proposals"/>
          <xsl:call-template name="appendix"/>
        </main>
        <footer>
          <p><xsl:value-of select="concat($w/w:made-by, ' ', r:generator/@name, ' ', r:generator/@version, '. ', $w/w:made-by-note, ' ', $w/w:how-known)"/></p>
        </footer>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="contents">
    <nav aria-label="{$w/w:contents}">
      <ol>
        <li><a href="#results"><b>I</b> <xsl:value-of select="$w/w:results"/></a></li>
        <li><a href="#shortcomings"><b>II</b> <xsl:value-of select="$w/w:shortcomings"/></a></li>
        <li><a href="#next"><b>III</b> <xsl:value-of select="$w/w:next"/></a></li>
        <li><a href="#proposals"><b>IV</b> <xsl:value-of select="$w/w:proposals"/></a></li>
        <li><a href="#appendix"><xsl:value-of select="$w/w:appendix"/></a></li>
      </ol>
    </nav>
  </xsl:template>

  <!-- The head of a part. -->
  <xsl:template name="part">
    <xsl:param name="number"/>
    <xsl:param name="title"/>
    <h2>
      <xsl:if test="$number"><span class="part"><xsl:value-of select="concat($w/w:part, ' ', $number)"/></span><xsl:text> </xsl:text></xsl:if>
      <xsl:value-of select="$title"/>
    </h2>
  </xsl:template>

  <!-- ======================= I. Results ======================= -->

  <xsl:template name="results">
    <section id="results">
      <xsl:call-template name="part">
        <xsl:with-param name="number">I</xsl:with-param>
        <xsl:with-param name="title" select="$w/w:results"/>
      </xsl:call-template>
      <xsl:for-each select="r:period[@covered = 'false'] | r:previous[@covered = 'false']">
        <p class="note"><xsl:value-of select="concat($w/w:uncovered, ' ', @text, '. ', $w/w:uncovered-note)"/></p>
      </xsl:for-each>
      <xsl:call-template name="tiles"/>
      <xsl:call-template name="plots"/>
      <xsl:for-each select="r:groups/r:group[r:measures/r:measure[count(. | $told) = count($told)]]">
        <xsl:call-template name="group"/>
      </xsl:for-each>
      <xsl:call-template name="silent"/>
      <xsl:call-template name="plans"/>
      <xsl:call-template name="amounts"/>
      <xsl:call-template name="targets"/>
      <xsl:call-template name="tasks"/>
    </section>
  </xsl:template>

  <!-- The first measure of each group that counted something, in large figures. -->
  <xsl:template name="tiles">
    <xsl:variable name="first" select="r:groups/r:group/r:measures/r:measure[@silent = 'false' and r:value/@number &gt; 0][1]"/>
    <xsl:if test="$first">
      <h3><xsl:value-of select="$w/w:at-a-glance"/></h3>
      <ul class="tiles">
        <xsl:for-each select="$first[position() &lt;= 8]">
          <li>
            <a href="#m-{@code}">
              <span class="large"><xsl:value-of select="r:value/@text"/></span>
              <span class="label"><xsl:value-of select="@label"/></span>
              <xsl:if test="r:previous/@number and $review/r:previous/@covered = 'true'">
                <span class="small"><xsl:value-of select="concat($w/w:before, ': ', r:previous/@text)"/></span>
              </xsl:if>
            </a>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <!-- The measures of a group that say something. -->
  <xsl:template name="group">
    <xsl:variable name="shown" select="r:measures/r:measure[count(. | $told) = count($told)]"/>
    <xsl:variable name="planned" select="$shown/r:planned"/>
    <section class="group" id="g-{@code}">
      <h3 id="h-{@code}"><xsl:value-of select="@label"/></h3>
      <table aria-labelledby="h-{@code}">
        <thead>
          <tr>
            <th scope="col"><xsl:value-of select="$w/w:measure"/></th>
            <th scope="col" class="number"><xsl:call-template name="period"><xsl:with-param name="period" select="$review/r:period"/><xsl:with-param name="word" select="$w/w:this"/></xsl:call-template></th>
            <xsl:if test="$planned"><th scope="col" class="number"><xsl:value-of select="$w/w:planned"/></th></xsl:if>
            <th scope="col" class="number"><xsl:call-template name="period"><xsl:with-param name="period" select="$review/r:previous"/><xsl:with-param name="word" select="$w/w:before"/></xsl:call-template></th>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="$shown">
            <tr>
              <th scope="row">
                <xsl:if test="@whole"><xsl:attribute name="class">under</xsl:attribute></xsl:if>
                <xsl:value-of select="@label"/>
                <xsl:variable name="unit"><xsl:call-template name="unit"/></xsl:variable>
                <xsl:if test="$unit != ''"><xsl:text> </xsl:text><span class="unit"><xsl:value-of select="$unit"/></span></xsl:if>
                <xsl:call-template name="remarks"/>
              </th>
              <td class="number value"><a href="#m-{@code}"><xsl:value-of select="r:value/@text"/></a></td>
              <xsl:if test="$planned"><td class="number {@attainment}"><xsl:value-of select="r:planned/@text"/></td></xsl:if>
              <td class="number"><xsl:value-of select="r:previous/@text"/></td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
      <xsl:apply-templates select="$shown/r:breakdowns/r:breakdown"/>
    </section>
  </xsl:template>

  <!-- What else is to be known of a value. -->
  <xsl:template name="remarks">
    <xsl:if test="r:opening/@number and r:value/@number">
      <span class="remark">
        <xsl:value-of select="concat($w/w:opening, ' ', r:opening/@text, ' + ', $w/w:admitted, ' ', r:admitted/@text, ' − ', $w/w:left, ' ', r:left/@text, ' = ', $w/w:closing, ' ', r:value/@text)"/>
      </span>
    </xsl:if>
    <xsl:for-each select="r:figures/r:figure">
      <span class="remark {@verdict}">
        <xsl:value-of select="concat($w/w:stated, ': ')"/>
        <a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="r:value/@text"/></a>
        <xsl:if test="@about_title"><xsl:value-of select="concat(' (', @about_title, ')')"/></xsl:if>
        <xsl:value-of select="concat(' — ', @verdict_label)"/>
      </span>
    </xsl:for-each>
    <xsl:if test="@stated_only = 'true'"><span class="remark"><xsl:value-of select="$w/w:as-stated"/></span></xsl:if>
    <xsl:if test="r:undetermined/r:key">
      <span class="remark"><xsl:value-of select="concat($w/w:undetermined, ': ', count(r:undetermined/r:key))"/></span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="r:breakdown">
    <details>
      <summary><xsl:value-of select="concat(../../@label, ' — ', $w/w:breakdown, ' ', @label)"/></summary>
      <table>
        <thead>
          <tr>
            <th scope="col"><xsl:value-of select="@label"/></th>
            <th scope="col" class="number"><xsl:value-of select="$w/w:this"/></th>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="r:parts/r:part">
            <tr>
              <th scope="row"><xsl:value-of select="@label"/></th>
              <td class="number"><xsl:value-of select="r:value/@text"/></td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
      <xsl:if test="@overlaps = 'true'"><p class="note"><xsl:value-of select="$w/w:overlaps"/></p></xsl:if>
    </details>
  </xsl:template>

  <!-- What has no line: none, or unknown. -->
  <xsl:template name="silent">
    <xsl:variable name="rest" select="$all[not(count(. | $told) = count($told))]"/>
    <xsl:variable name="zero" select="$rest[r:value/@known = 'exact']"/>
    <xsl:variable name="unknown" select="$rest[r:value[@known != 'exact']]"/>
    <xsl:if test="$zero">
      <p class="silent"><b><xsl:value-of select="concat($w/w:nothing, ':')"/></b><xsl:text> </xsl:text>
        <xsl:for-each select="$zero"><xsl:value-of select="@label"/><xsl:choose><xsl:when test="position() = last()">.</xsl:when><xsl:otherwise>; </xsl:otherwise></xsl:choose></xsl:for-each>
      </p>
    </xsl:if>
    <xsl:if test="$unknown">
      <p class="silent"><b><xsl:value-of select="concat($w/w:unknown, ':')"/></b><xsl:text> </xsl:text>
        <xsl:for-each select="$unknown"><xsl:value-of select="@label"/><xsl:choose><xsl:when test="position() = last()">.</xsl:when><xsl:otherwise>; </xsl:otherwise></xsl:choose></xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- ======================= II. Shortcomings ======================= -->

  <xsl:template name="shortcomings">
    <xsl:variable name="late" select="$lists[@code = 'schemes-late' or @code = 'schemes-late-stated'][r:items/r:item]"/>
    <xsl:variable name="tasks" select="r:tasks/r:task[@late = 'true' or @overdue = 'true']"/>
    <section id="shortcomings">
      <xsl:call-template name="part">
        <xsl:with-param name="number">II</xsl:with-param>
        <xsl:with-param name="title" select="$w/w:shortcomings"/>
      </xsl:call-template>
      <xsl:if test="not($late or $tasks)"><p><xsl:value-of select="$w/w:none-late"/></p></xsl:if>
      <xsl:for-each select="$late"><xsl:call-template name="list"/></xsl:for-each>
      <xsl:call-template name="task-list">
        <xsl:with-param name="title" select="$w/w:late-tasks"/>
        <xsl:with-param name="tasks" select="$tasks[@late = 'true']"/>
      </xsl:call-template>
      <xsl:call-template name="task-list">
        <xsl:with-param name="title" select="$w/w:overdue-tasks"/>
        <xsl:with-param name="tasks" select="$tasks[@overdue = 'true']"/>
      </xsl:call-template>
      <xsl:call-template name="unanswered"/>
      <xsl:call-template name="odd-figures"/>
      <xsl:call-template name="undetermined"/>
      <xsl:for-each select="$lists[@code = 'corrections'][r:items/r:item]"><xsl:call-template name="corrections"/></xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template name="list">
    <h3><xsl:value-of select="@label"/> <span class="count"><xsl:value-of select="count(r:items/r:item)"/></span></h3>
    <ul class="records">
      <xsl:for-each select="r:items/r:item"><xsl:call-template name="item"/></xsl:for-each>
    </ul>
  </xsl:template>

  <xsl:template name="task-list">
    <xsl:param name="title"/>
    <xsl:param name="tasks"/>
    <xsl:if test="$tasks">
      <h3><xsl:value-of select="$title"/> <span class="count"><xsl:value-of select="count($tasks)"/></span></h3>
      <ul class="records">
        <xsl:for-each select="$tasks">
          <li>
            <a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="@title"/></a>
            <span class="said">
              <xsl:value-of select="concat($w/w:due, ' ', @due_text)"/>
              <xsl:if test="@finished"><xsl:value-of select="concat(', ', $w/w:finished, ' ', @finished_text)"/></xsl:if>
            </span>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="item">
    <li>
      <a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="@title"/></a>
      <xsl:if test="@who or @on or @due"><span class="said"><xsl:call-template name="said"/></span></xsl:if>
    </li>
  </xsl:template>

  <xsl:template name="unanswered">
    <xsl:variable name="open" select="$lists[@code = 'advice-unanswered' or @code = 'requests-unanswered'][r:items/r:item]"/>
    <xsl:if test="$open">
      <h3><xsl:value-of select="$w/w:unanswered"/></h3>
      <ul class="records">
        <xsl:for-each select="$open">
          <li><a href="#l-{@code}"><xsl:value-of select="concat(@label, ': ', count(r:items/r:item))"/></a><span class="said"><xsl:value-of select="$w/w:unanswered-note"/></span></li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="odd-figures">
    <xsl:if test="$odd">
      <h3 id="h-odd"><xsl:value-of select="$w/w:odd-figures"/> <span class="count"><xsl:value-of select="count($odd)"/></span></h3>
      <div class="wide" role="region" aria-labelledby="h-odd" tabindex="0">
      <table aria-labelledby="h-odd">
        <thead>
          <tr>
            <th scope="col"><xsl:value-of select="$w/w:measure"/></th>
            <th scope="col" class="number"><xsl:value-of select="$w/w:stated"/></th>
            <th scope="col" class="number"><xsl:value-of select="$w/w:recorded"/></th>
            <th scope="col"><xsl:value-of select="$w/w:verdict"/></th>
          </tr>
        </thead>
        <tbody>
          <xsl:for-each select="$odd">
            <tr>
              <th scope="row">
                <a href="#m-{../../@code}"><xsl:value-of select="../../@label"/></a>
                <xsl:if test="@about_title"><span class="remark"><xsl:value-of select="@about_title"/></span></xsl:if>
                <span class="remark"><xsl:call-template name="sources"><xsl:with-param name="record" select="key('record', @record)"/></xsl:call-template></span>
              </th>
              <td class="number"><a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="r:value/@text"/></a></td>
              <td class="number"><xsl:value-of select="r:recorded/@text"/></td>
              <td class="{@verdict}"><xsl:value-of select="@verdict_label"/></td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template name="undetermined">
    <xsl:variable name="measures" select="$all[r:undetermined/r:key]"/>
    <xsl:if test="$measures">
      <h3><xsl:value-of select="$w/w:undetermined-records"/></h3>
      <ul class="records">
        <xsl:for-each select="$measures">
          <li>
            <a href="#m-{@code}"><xsl:value-of select="@label"/></a><xsl:text>: </xsl:text>
            <xsl:apply-templates select="r:undetermined"/>
          </li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:template>

  <xsl:template name="corrections">
    <h3><xsl:value-of select="$w/w:corrections"/> <span class="count"><xsl:value-of select="count(r:items/r:item)"/></span></h3>
    <ul class="records">
      <xsl:for-each select="r:items/r:item">
        <li>
          <a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="@title"/></a>
          <xsl:if test="@field"><xsl:value-of select="concat(', ', @field)"/></xsl:if>
          <span class="said">
            <xsl:if test="@stated"><xsl:value-of select="concat($w/w:stated-as, ' “', @stated, '”; ')"/></xsl:if>
            <xsl:value-of select="concat($w/w:read-as, ' ', @corrected)"/>
            <xsl:if test="@who"> — <xsl:value-of select="@who"/><xsl:if test="@locus"><xsl:value-of select="concat(', ', @locus)"/></xsl:if></xsl:if>
          </span>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:template>

  <!-- ======================= III. The time ahead ======================= -->

  <xsl:template name="next">
    <section id="next">
      <xsl:call-template name="part">
        <xsl:with-param name="number">III</xsl:with-param>
        <xsl:with-param name="title" select="$w/w:next"/>
      </xsl:call-template>
      <xsl:if test="not(r:next_plans/r:plan)"><p><xsl:value-of select="$w/w:none"/></p></xsl:if>
      <xsl:for-each select="r:next_plans/r:plan">
        <h3><a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="@title"/></a></h3>
        <xsl:apply-templates select="r:tasks"/>
      </xsl:for-each>
    </section>
  </xsl:template>

  <xsl:template match="r:next_plans//r:tasks">
    <xsl:if test="r:task">
      <ol class="records">
        <xsl:for-each select="r:task">
          <li>
            <a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="@title"/></a>
            <xsl:if test="@who or @on or @due"><span class="said"><xsl:call-template name="said"/></span></xsl:if>
            <xsl:if test="r:topics/r:topic">
              <span class="said">
                <xsl:value-of select="concat($w/w:topics, ': ')"/>
                <xsl:for-each select="r:topics/r:topic"><xsl:if test="position() &gt; 1">; </xsl:if><xsl:value-of select="."/></xsl:for-each>
              </span>
            </xsl:if>
            <xsl:apply-templates select="r:tasks"/>
          </li>
        </xsl:for-each>
      </ol>
    </xsl:if>
  </xsl:template>

  <!-- ======================= IV. Proposals ======================= -->

  <xsl:template name="proposals">
    <xsl:variable name="open" select="$lists[@code = 'advice-unanswered' or @code = 'requests-unanswered'][r:items/r:item]"/>
    <section id="proposals">
      <xsl:call-template name="part">
        <xsl:with-param name="number">IV</xsl:with-param>
        <xsl:with-param name="title" select="$w/w:proposals"/>
      </xsl:call-template>
      <xsl:if test="not($open)"><p><xsl:value-of select="$w/w:none"/></p></xsl:if>
      <xsl:for-each select="$open">
        <div id="l-{@code}"><xsl:call-template name="list"/></div>
      </xsl:for-each>
    </section>
  </xsl:template>
</xsl:stylesheet>
