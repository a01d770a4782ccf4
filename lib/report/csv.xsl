<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!--
  The figures as CSV (RFC 4180): a line for each measure, or for each figure that was stated of it. Of
  a figure about something, the value is what the records give within that.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:lienhiep:review:1" exclude-result-prefixes="r">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="/r:review">
    <xsl:text>code,label,unit,value,known,previous,previous_known,opening,admitted,left,planned,stated,stated_known,verdict,about,records,undetermined&#13;&#10;</xsl:text>
    <xsl:for-each select="r:groups/r:group/r:measures/r:measure">
      <xsl:for-each select="r:figures/r:figure | self::r:measure[not(r:figures/r:figure)]">
        <xsl:call-template name="line">
          <xsl:with-param name="measure" select="ancestor-or-self::r:measure"/>
          <xsl:with-param name="figure" select="self::r:figure"/>
          <xsl:with-param name="value" select="self::r:figure[@about]/r:recorded | ancestor-or-self::r:measure[not(current()/@about)]/r:value"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="line">
    <xsl:param name="measure"/>
    <xsl:param name="figure"/>
    <xsl:param name="value"/>
    <xsl:value-of select="$measure/@code"/>
    <xsl:call-template name="cell"><xsl:with-param name="text" select="$measure/@label"/></xsl:call-template>
    <xsl:call-template name="cell"><xsl:with-param name="text" select="$measure/@unit"/></xsl:call-template>
    <xsl:value-of select="concat(',', $value/@number, ',', $value/@known)"/>
    <xsl:value-of select="concat(',', $measure/r:previous/@number, ',', $measure/r:previous/@known)"/>
    <xsl:value-of select="concat(',', $measure/r:opening/@number, ',', $measure/r:admitted/@number, ',', $measure/r:left/@number)"/>
    <xsl:value-of select="concat(',', $measure/r:planned/@number)"/>
    <xsl:value-of select="concat(',', $figure/r:value/@number, ',', $figure/r:value/@known, ',', $figure/@verdict)"/>
    <xsl:call-template name="cell"><xsl:with-param name="text" select="$figure/@about"/></xsl:call-template>
    <xsl:value-of select="concat(',', count($measure/r:records/r:key), ',', count($measure/r:undetermined/r:key), '&#13;&#10;')"/>
  </xsl:template>

  <!-- A comma, and a text, in quotes where it must be. -->
  <xsl:template name="cell">
    <xsl:param name="text"/>
    <xsl:text>,</xsl:text>
    <xsl:choose>
      <xsl:when test="contains($text, ',') or contains($text, '&quot;') or contains($text, '&#10;') or contains($text, '&#13;')">
        <xsl:text>"</xsl:text>
        <xsl:call-template name="quoted"><xsl:with-param name="text" select="$text"/></xsl:call-template>
        <xsl:text>"</xsl:text>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="quoted">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="contains($text, '&quot;')">
        <xsl:value-of select="concat(substring-before($text, '&quot;'), '&quot;&quot;')"/>
        <xsl:call-template name="quoted"><xsl:with-param name="text" select="substring-after($text, '&quot;')"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
