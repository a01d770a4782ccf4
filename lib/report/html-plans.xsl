<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What was planned and what came of it: plans, amounts, targets, tasks. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:lienhiep:review:1" xmlns:w="urn:lienhiep:review:words" exclude-result-prefixes="r w">

  <!-- Plans that have tasks, or money. -->
  <xsl:template name="plans">
    <xsl:variable name="shown" select="r:plans/r:plan[r:states/r:state[@code = 'all']/r:value/@number &gt; 0 or r:budget or r:spent]"/>
    <xsl:if test="$shown">
      <section class="group">
        <h3 id="h-plans"><xsl:value-of select="$w/w:plans"/></h3>
        <div class="wide" role="region" aria-labelledby="h-plans" tabindex="0">
        <table aria-labelledby="h-plans">
          <thead>
            <tr>
              <th scope="col"><xsl:value-of select="$w/w:plan"/></th>
              <th scope="col" class="number"><xsl:value-of select="$w/w:tasks-column"/></th>
              <xsl:for-each select="$shown[1]/r:states/r:state[@code = 'done' or @code = 'late' or @code = 'overdue']">
                <th scope="col" class="number"><xsl:value-of select="@label"/></th>
              </xsl:for-each>
              <xsl:if test="$shown/r:budget"><th scope="col" class="number"><xsl:value-of select="$w/w:budget"/></th></xsl:if>
              <xsl:if test="$shown/r:spent"><th scope="col" class="number"><xsl:value-of select="$w/w:spent"/></th></xsl:if>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="$shown">
              <tr>
                <th scope="row"><a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="@title"/></a><xsl:if test="@kind"><span class="remark"><xsl:value-of select="@kind"/></span></xsl:if></th>
                <xsl:for-each select="r:states/r:state[@code = 'all' or @code = 'done' or @code = 'late' or @code = 'overdue']">
                  <td class="number"><xsl:value-of select="r:value/@text"/></td>
                </xsl:for-each>
                <xsl:if test="$shown/r:budget"><td class="number"><xsl:value-of select="r:budget/@text"/></td></xsl:if>
                <xsl:if test="$shown/r:spent"><td class="number"><xsl:value-of select="r:spent/@text"/></td></xsl:if>
              </tr>
            </xsl:for-each>
          </tbody>
        </table>
        </div>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="amounts">
    <xsl:if test="r:amounts/r:amount">
      <section class="group">
        <h3 id="h-amounts"><xsl:value-of select="$w/w:plot-planned"/></h3>
        <table aria-labelledby="h-amounts">
          <thead>
            <tr>
              <th scope="col"><xsl:value-of select="$w/w:task"/></th>
              <th scope="col" class="number"><xsl:value-of select="$w/w:planned"/></th>
              <th scope="col" class="number"><xsl:value-of select="$w/w:actual"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="r:amounts/r:amount">
              <tr>
                <th scope="row">
                  <a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="@title"/></a>
                  <span class="remark"><xsl:value-of select="@label"/></span>
                  <xsl:if test="@attainment_label"><span class="remark {@attainment}"><xsl:value-of select="@attainment_label"/></span></xsl:if>
                </th>
                <td class="number"><xsl:value-of select="r:planned/@text"/></td>
                <td class="number value"><a href="#m-{@measure}"><xsl:value-of select="r:actual/@text"/></a></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </table>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="targets">
    <xsl:if test="r:targets/r:target">
      <section class="group">
        <h3 id="h-programme-targets"><xsl:value-of select="$w/w:targets"/></h3>
        <div class="wide" role="region" aria-labelledby="h-programme-targets" tabindex="0">
        <table aria-labelledby="h-programme-targets">
          <thead>
            <tr>
              <th scope="col"><xsl:value-of select="$w/w:target"/></th>
              <th scope="col" class="number"><xsl:value-of select="$w/w:baseline"/></th>
              <th scope="col" class="number"><xsl:value-of select="$w/w:wanted"/></th>
              <th scope="col" class="number"><xsl:value-of select="$w/w:measured"/></th>
              <th scope="col"><xsl:value-of select="$w/w:status"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="r:targets/r:target">
              <tr>
                <th scope="row"><a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="@title"/></a><xsl:if test="@unit"><xsl:text> </xsl:text><span class="unit"><xsl:value-of select="@unit"/></span></xsl:if></th>
                <td class="number"><xsl:value-of select="r:baseline/@text"/></td>
                <td class="number"><xsl:value-of select="@wanted"/><xsl:if test="@due_text"><span class="remark"><xsl:value-of select="concat($w/w:due, ' ', @due_text)"/></span></xsl:if></td>
                <td class="number"><xsl:value-of select="r:measured/@text"/></td>
                <td class="{@state}"><xsl:value-of select="@state_label"/></td>
              </tr>
            </xsl:for-each>
          </tbody>
        </table>
        </div>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="tasks">
    <xsl:if test="r:tasks/r:task">
      <section class="group">
        <h3 id="h-period-tasks"><xsl:value-of select="$w/w:tasks"/></h3>
        <div class="wide" role="region" aria-labelledby="h-period-tasks" tabindex="0">
        <table aria-labelledby="h-period-tasks">
          <thead>
            <tr>
              <th scope="col"><xsl:value-of select="$w/w:task"/></th>
              <th scope="col"><xsl:value-of select="$w/w:status"/></th>
              <xsl:if test="r:tasks/r:task/@due"><th scope="col"><xsl:value-of select="$w/w:due-column"/></th></xsl:if>
              <xsl:if test="r:tasks/r:task/@finished"><th scope="col"><xsl:value-of select="$w/w:finished-column"/></th></xsl:if>
            </tr>
          </thead>
          <tbody>
            <xsl:for-each select="r:tasks/r:task">
              <tr>
                <th scope="row"><a href="#r-{translate(@record, '/[]', '---')}"><xsl:value-of select="@title"/></a><xsl:if test="@area"><span class="remark"><xsl:value-of select="@area"/></span></xsl:if></th>
                <td>
                  <xsl:value-of select="@status_label"/>
                  <xsl:if test="@late = 'true'"><span class="remark differs"><xsl:value-of select="$w/w:late"/></span></xsl:if>
                  <xsl:if test="@overdue = 'true'"><span class="remark differs"><xsl:value-of select="$w/w:overdue"/></span></xsl:if>
                </td>
                <xsl:if test="../r:task/@due"><td class="date"><xsl:value-of select="@due_text"/></td></xsl:if>
                <xsl:if test="../r:task/@finished"><td class="date"><xsl:value-of select="@finished_text"/></td></xsl:if>
              </tr>
            </xsl:for-each>
          </tbody>
        </table>
        </div>
      </section>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
