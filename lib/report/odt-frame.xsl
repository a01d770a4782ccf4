<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- What frames an official report: its head, its foot, and the annex with the figures. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:r="urn:lienhiep:review:1" xmlns:w="urn:lienhiep:review:words" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" exclude-result-prefixes="r w">

  <xsl:template name="head">
    <table:table table:name="Head" table:style-name="Head">
      <table:table-column table:style-name="Head.Left"/>
      <table:table-column table:style-name="Head.Right"/>
      <table:table-row>
        <table:table-cell office:value-type="string">
          <xsl:if test="r:owner/@parent"><text:p text:style-name="Superior"><xsl:value-of select="r:owner/@parent"/></text:p></xsl:if>
          <text:p text:style-name="Issuer"><xsl:choose><xsl:when test="r:owner"><xsl:value-of select="r:owner/@name"/></xsl:when><xsl:otherwise>…</xsl:otherwise></xsl:choose></text:p>
          <text:p text:style-name="Issuer_20_rule"/>
          <text:p text:style-name="Number"><xsl:value-of select="concat($w/w:number, ' …/', $w/w:symbol, '-')"/><xsl:call-template name="symbol"/></text:p>
        </table:table-cell>
        <table:table-cell office:value-type="string">
          <text:p text:style-name="State"><xsl:value-of select="$w/w:state"/></text:p>
          <text:p text:style-name="Motto"><xsl:value-of select="$w/w:motto"/></text:p>
          <text:p text:style-name="Motto_20_rule"/>
          <text:p text:style-name="Place_20_and_20_date"><xsl:call-template name="place-and-date"/></text:p>
        </table:table-cell>
      </table:table-row>
    </table:table>
    <text:p text:style-name="Title"><xsl:value-of select="$w/w:paper"/></text:p>
    <text:p text:style-name="Subtitle"><xsl:call-template name="title"/></text:p>
    <text:p text:style-name="Subject_20_rule"/>
    <xsl:if test="r:owner">
      <text:p text:style-name="Text_20_body"><xsl:value-of select="concat(r:owner/@name, ' ', $w/w:opening-words, ' ', r:period/@text, ' ', $w/w:as-follows)"/></text:p>
    </xsl:if>
  </xsl:template>

  <!-- The letters of the issuer in the number of the paper. -->
  <xsl:template name="symbol">
    <xsl:choose>
      <xsl:when test="r:owner/@kind = 'local-union' or r:owner/@kind = 'national-union'">LHH</xsl:when>
      <xsl:when test="r:owner/@abbreviation"><xsl:value-of select="r:owner/@abbreviation"/></xsl:when>
      <xsl:otherwise>…</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "Hà Nội, ngày 05 tháng 02 năm 2024": days under 10, and the months 1 and 2, have a zero before. -->
  <xsl:template name="place-and-date">
    <xsl:variable name="date" select="r:signing/@date"/>
    <xsl:variable name="month" select="substring($date, 6, 2)"/>
    <xsl:choose>
      <xsl:when test="r:signing/@place"><xsl:value-of select="r:signing/@place"/></xsl:when>
      <xsl:otherwise>…</xsl:otherwise>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="$date and $language = 'vi'">
        <xsl:value-of select="concat(', ngày ', substring($date, 9, 2), ' tháng ')"/>
        <xsl:choose>
          <xsl:when test="$month &lt; 3"><xsl:value-of select="$month"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="number($month)"/></xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="concat(' năm ', substring($date, 1, 4))"/>
      </xsl:when>
      <xsl:when test="$date"><xsl:value-of select="concat(', ', r:signing/@date_text)"/></xsl:when>
      <xsl:when test="$language = 'vi'">, ngày … tháng … năm …</xsl:when>
      <xsl:otherwise>, …</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="foot">
    <xsl:if test="r:owner">
      <text:p text:style-name="Text_20_body"><xsl:value-of select="concat($w/w:closing-words, ' ', r:period/@text, ' ', $w/w:of, ' ', r:owner/@name, './.')"/></text:p>
    </xsl:if>
    <table:table table:name="Foot" table:style-name="Foot">
      <table:table-column table:style-name="Foot.Left"/>
      <table:table-column table:style-name="Foot.Right"/>
      <table:table-row table:style-name="Whole">
        <table:table-cell office:value-type="string">
          <text:p text:style-name="Recipients_20_heading"><xsl:value-of select="$w/w:recipients"/></text:p>
          <text:p text:style-name="Recipients">- …;</text:p>
          <text:p text:style-name="Recipients">- <xsl:value-of select="$w/w:file-copy"/></text:p>
        </table:table-cell>
        <table:table-cell office:value-type="string">
          <text:p text:style-name="Position"><xsl:choose><xsl:when test="r:signing"><xsl:value-of select="r:signing/@position"/></xsl:when><xsl:otherwise>…</xsl:otherwise></xsl:choose></text:p>
          <text:p text:style-name="Signer"><xsl:choose><xsl:when test="r:signing/@name"><xsl:value-of select="r:signing/@name"/></xsl:when><xsl:otherwise>…</xsl:otherwise></xsl:choose></text:p>
        </table:table-cell>
      </table:table-row>
    </table:table>
  </xsl:template>

  <!-- ======================= The annex ======================= -->

  <xsl:template name="annex">
    <text:h text:style-name="Annex" text:outline-level="1"><xsl:value-of select="$w/w:appendix"/><text:line-break/><text:span text:style-name="Capitals"><xsl:value-of select="$w/w:figures"/></text:span></text:h>
    <table:table table:name="Figures" table:style-name="Figures">
      <table:table-column table:style-name="Figures.Label"/>
      <table:table-column table:style-name="Figures.Unit"/>
      <table:table-column table:style-name="Figures.Number" table:number-columns-repeated="3"/>
      <table:table-column table:style-name="Figures.Verdict"/>
      <table:table-header-rows>
        <table:table-row>
          <xsl:call-template name="heading-cell"><xsl:with-param name="text" select="$w/w:measure"/></xsl:call-template>
          <xsl:call-template name="heading-cell"><xsl:with-param name="text" select="$w/w:unit"/></xsl:call-template>
          <xsl:call-template name="heading-cell"><xsl:with-param name="text"><xsl:call-template name="period"><xsl:with-param name="period" select="r:period"/><xsl:with-param name="word" select="$w/w:this"/></xsl:call-template></xsl:with-param></xsl:call-template>
          <xsl:call-template name="heading-cell"><xsl:with-param name="text"><xsl:call-template name="period"><xsl:with-param name="period" select="r:previous"/><xsl:with-param name="word" select="$w/w:before"/></xsl:call-template></xsl:with-param></xsl:call-template>
          <xsl:call-template name="heading-cell"><xsl:with-param name="text" select="$w/w:stated"/></xsl:call-template>
          <xsl:call-template name="heading-cell"><xsl:with-param name="text" select="$w/w:verdict"/></xsl:call-template>
        </table:table-row>
      </table:table-header-rows>
      <xsl:for-each select="$told">
        <xsl:variable name="figure" select="r:figures/r:figure[not(@about)][1]"/>
        <table:table-row table:style-name="Whole">
          <xsl:call-template name="cell">
            <xsl:with-param name="text" select="@label"/>
            <xsl:with-param name="style"><xsl:choose><xsl:when test="@whole">Table_20_part</xsl:when><xsl:otherwise>Table_20_contents</xsl:otherwise></xsl:choose></xsl:with-param>
          </xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="text" select="@unit"/></xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="text" select="r:value/@text"/><xsl:with-param name="style">Table_20_number</xsl:with-param></xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="text" select="r:previous/@text"/><xsl:with-param name="style">Table_20_number</xsl:with-param></xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="text" select="$figure/r:value/@text"/><xsl:with-param name="style">Table_20_number</xsl:with-param></xsl:call-template>
          <xsl:call-template name="cell"><xsl:with-param name="text" select="$figure/@verdict_label"/></xsl:call-template>
        </table:table-row>
      </xsl:for-each>
    </table:table>
  </xsl:template>

  <xsl:template name="heading-cell">
    <xsl:param name="text"/>
    <table:table-cell table:style-name="Figures.Cell" office:value-type="string"><text:p text:style-name="Table_20_heading"><xsl:value-of select="$text"/></text:p></table:table-cell>
  </xsl:template>

  <xsl:template name="cell">
    <xsl:param name="text"/>
    <xsl:param name="style">Table_20_contents</xsl:param>
    <table:table-cell table:style-name="Figures.Cell" office:value-type="string"><text:p text:style-name="{$style}"><xsl:value-of select="$text"/></text:p></table:table-cell>
  </xsl:template>
</xsl:stylesheet>
