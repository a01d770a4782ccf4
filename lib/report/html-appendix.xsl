<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The appendix of the page: from each figure to its records, from each record to its sources. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:lienhiep:review:1" xmlns:w="urn:lienhiep:review:words" exclude-result-prefixes="r w">

  <xsl:template name="appendix">
    <section id="appendix">
      <xsl:call-template name="part">
        <xsl:with-param name="title" select="$w/w:appendix"/>
      </xsl:call-template>
      <h3><xsl:value-of select="$w/w:figures"/></h3>
      <ul class="figures">
        <xsl:for-each select="$told">
          <li id="m-{@code}">
            <p class="head">
              <xsl:value-of select="@label"/><xsl:text> </xsl:text>
              <b><xsl:call-template name="with-unit"/></b>
              <code><xsl:value-of select="@code"/></code>
            </p>
            <p>
              <xsl:value-of select="@description"/>
              <xsl:if test="r:records/r:key"><span class="said"><xsl:apply-templates select="r:records"/></span></xsl:if>
              <xsl:if test="r:undetermined/r:key"><span class="said"><xsl:value-of select="concat($w/w:undetermined, ': ')"/><xsl:apply-templates select="r:undetermined"/></span></xsl:if>
            </p>
          </li>
        </xsl:for-each>
      </ul>
      <h3><xsl:value-of select="$w/w:records"/> <span class="count"><xsl:value-of select="count(r:records/r:record)"/></span></h3>
      <ul class="figures">
        <xsl:apply-templates select="r:records/r:record"/>
      </ul>
      <xsl:if test="r:sources/r:source">
        <h3><xsl:value-of select="$w/w:sources"/> <span class="count"><xsl:value-of select="count(r:sources/r:source)"/></span></h3>
        <ul class="figures">
          <xsl:apply-templates select="r:sources/r:source"/>
        </ul>
      </xsl:if>
    </section>
  </xsl:template>

  <!-- Records by their titles, each a link. -->
  <xsl:template match="r:records | r:undetermined">
    <xsl:for-each select="r:key">
      <xsl:if test="position() &gt; 1">; </xsl:if>
      <a href="#r-{translate(., '/[]', '---')}"><xsl:value-of select="key('record', .)/@title"/></a>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="r:record | r:source">
    <li id="r-{translate(@key, '/[]', '---')}">
      <p class="head">
        <span class="class"><xsl:value-of select="@class_label"/></span><xsl:text> </xsl:text>
        <xsl:value-of select="@title"/><xsl:text> </xsl:text>
        <code><xsl:value-of select="@key"/></code>
      </p>
      <p>
        <xsl:for-each select="r:fields/r:field[@text != ../../@title]">
          <xsl:if test="position() &gt; 1"> · </xsl:if>
          <xsl:call-template name="field"/>
        </xsl:for-each>
        <xsl:if test="r:citations/r:citation">
          <span class="said">
            <xsl:value-of select="concat($w/w:source, ': ')"/>
            <xsl:for-each select="r:citations/r:citation">
              <xsl:if test="position() &gt; 1">; </xsl:if>
              <xsl:call-template name="citation"/>
            </xsl:for-each>
          </span>
        </xsl:if>
      </p>
    </li>
  </xsl:template>

  <xsl:template name="field">
    <span class="name"><xsl:value-of select="@label"/></span><xsl:text>: </xsl:text>
    <xsl:choose>
      <xsl:when test="r:records"><xsl:apply-templates select="r:records"/></xsl:when>
      <xsl:when test="@name = 'url' and (starts-with(@text, 'http://') or starts-with(@text, 'https://'))"><a href="{@text}" rel="noreferrer"><xsl:value-of select="@text"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="@text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="citation">
    <xsl:choose>
      <xsl:when test="key('record', @source)"><a href="#r-{translate(@source, '/[]', '---')}"><xsl:call-template name="source"/></a></xsl:when>
      <xsl:otherwise><xsl:call-template name="source"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@field_label"><xsl:value-of select="concat(' (', @field_label, ')')"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
