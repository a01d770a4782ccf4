<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- The styles of an official report: sizes and distances of Decree 30/2020/NĐ-CP, Annex I. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">

  <!-- A style of paragraphs: its parent, how it stands, and size, weight and slope of its letters. -->
  <xsl:template name="paragraph">
    <xsl:param name="name"/>
    <xsl:param name="parent">Standard</xsl:param>
    <xsl:param name="align">center</xsl:param>
    <xsl:param name="before">0cm</xsl:param>
    <xsl:param name="after">0cm</xsl:param>
    <xsl:param name="left">0cm</xsl:param>
    <xsl:param name="indent">0cm</xsl:param>
    <xsl:param name="size">14pt</xsl:param>
    <xsl:param name="weight">normal</xsl:param>
    <xsl:param name="slope">normal</xsl:param>
    <xsl:param name="capitals" select="false()"/>
    <xsl:param name="outline"/>
    <xsl:param name="keep" select="false()"/>
    <style:style style:name="{$name}" style:family="paragraph" style:parent-style-name="{$parent}">
      <xsl:if test="$outline"><xsl:attribute name="style:default-outline-level"><xsl:value-of select="$outline"/></xsl:attribute></xsl:if>
      <style:paragraph-properties fo:text-align="{$align}" fo:margin-top="{$before}" fo:margin-bottom="{$after}" fo:margin-left="{$left}" fo:margin-right="0cm" fo:text-indent="{$indent}">
        <xsl:if test="$keep"><xsl:attribute name="fo:keep-with-next">always</xsl:attribute></xsl:if>
      </style:paragraph-properties>
      <style:text-properties fo:font-size="{$size}" fo:font-weight="{$weight}" fo:font-style="{$slope}">
        <xsl:if test="$capitals"><xsl:attribute name="fo:text-transform">uppercase</xsl:attribute></xsl:if>
      </style:text-properties>
    </style:style>
  </xsl:template>

  <!-- A line of its own, shorter than the column by the same on both sides. -->
  <xsl:template name="rule">
    <xsl:param name="name"/>
    <xsl:param name="side"/>
    <xsl:param name="after">0.2cm</xsl:param>
    <style:style style:name="{$name}" style:family="paragraph" style:parent-style-name="Standard">
      <style:paragraph-properties fo:margin-left="{$side}" fo:margin-right="{$side}" fo:margin-top="0.12cm" fo:margin-bottom="{$after}" fo:border-top="0.75pt solid #000000" fo:border-bottom="none" fo:border-left="none" fo:border-right="none" fo:padding="0cm" fo:line-height="0.1cm"/>
      <style:text-properties fo:font-size="2pt"/>
    </style:style>
  </xsl:template>

  <xsl:template name="column">
    <xsl:param name="name"/>
    <xsl:param name="width"/>
    <style:style style:name="{$name}" style:family="table-column"><style:table-column-properties style:column-width="{$width}"/></style:style>
  </xsl:template>

  <xsl:template name="styles">
    <office:font-face-decls>
      <style:font-face style:name="Times New Roman" svg:font-family="'Times New Roman', 'Liberation Serif', Tinos" style:font-family-generic="roman" style:font-pitch="variable"/>
    </office:font-face-decls>
    <office:styles>
      <style:default-style style:family="paragraph">
        <style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.27cm"/>
        <style:text-properties style:font-name="Times New Roman" style:font-name-asian="Times New Roman" style:font-name-complex="Times New Roman" fo:font-size="14pt" fo:color="#000000">
          <xsl:attribute name="fo:language"><xsl:value-of select="$language"/></xsl:attribute>
          <xsl:attribute name="fo:country"><xsl:choose><xsl:when test="$language = 'vi'">VN</xsl:when><xsl:otherwise>GB</xsl:otherwise></xsl:choose></xsl:attribute>
        </style:text-properties>
      </style:default-style>
      <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Text_20_body</xsl:with-param><xsl:with-param name="align">justify</xsl:with-param><xsl:with-param name="before">0.21cm</xsl:with-param><xsl:with-param name="indent">1.27cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Heading_20_1</xsl:with-param><xsl:with-param name="before">0.6cm</xsl:with-param><xsl:with-param name="after">0.2cm</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param><xsl:with-param name="outline">1</xsl:with-param><xsl:with-param name="keep" select="true()"/></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Heading_20_2</xsl:with-param><xsl:with-param name="align">justify</xsl:with-param><xsl:with-param name="before">0.3cm</xsl:with-param><xsl:with-param name="indent">1.27cm</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param><xsl:with-param name="outline">2</xsl:with-param><xsl:with-param name="keep" select="true()"/></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Point</xsl:with-param><xsl:with-param name="parent">Text_20_body</xsl:with-param><xsl:with-param name="align">justify</xsl:with-param><xsl:with-param name="before">0.21cm</xsl:with-param><xsl:with-param name="indent">1.27cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Subpoint</xsl:with-param><xsl:with-param name="parent">Text_20_body</xsl:with-param><xsl:with-param name="align">justify</xsl:with-param><xsl:with-param name="before">0.1cm</xsl:with-param><xsl:with-param name="indent">1.27cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Superior</xsl:with-param><xsl:with-param name="size">12pt</xsl:with-param><xsl:with-param name="capitals" select="true()"/></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Issuer</xsl:with-param><xsl:with-param name="size">12pt</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param><xsl:with-param name="capitals" select="true()"/></xsl:call-template>
      <xsl:call-template name="rule"><xsl:with-param name="name">Issuer_20_rule</xsl:with-param><xsl:with-param name="side">1.9cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Number</xsl:with-param><xsl:with-param name="size">13pt</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">State</xsl:with-param><xsl:with-param name="size">12pt</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Motto</xsl:with-param><xsl:with-param name="size">13pt</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param></xsl:call-template>
      <!-- As long as the motto, which is longer in English. -->
      <xsl:call-template name="rule"><xsl:with-param name="name">Motto_20_rule</xsl:with-param><xsl:with-param name="side"><xsl:choose><xsl:when test="$language = 'vi'">2.05cm</xsl:when><xsl:otherwise>1.35cm</xsl:otherwise></xsl:choose></xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Place_20_and_20_date</xsl:with-param><xsl:with-param name="size">13pt</xsl:with-param><xsl:with-param name="slope">italic</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Title</xsl:with-param><xsl:with-param name="before">0.9cm</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Subtitle</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param></xsl:call-template>
      <xsl:call-template name="rule"><xsl:with-param name="name">Subject_20_rule</xsl:with-param><xsl:with-param name="side">6.5cm</xsl:with-param><xsl:with-param name="after">0.6cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Recipients_20_heading</xsl:with-param><xsl:with-param name="align">start</xsl:with-param><xsl:with-param name="size">12pt</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param><xsl:with-param name="slope">italic</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Recipients</xsl:with-param><xsl:with-param name="align">start</xsl:with-param><xsl:with-param name="size">11pt</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Position</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param><xsl:with-param name="capitals" select="true()"/></xsl:call-template>
      <!-- Room for signature and seal. -->
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Signer</xsl:with-param><xsl:with-param name="before">2.6cm</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Page_20_number</xsl:with-param><xsl:with-param name="size">13pt</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Table_20_heading</xsl:with-param><xsl:with-param name="size">12pt</xsl:with-param><xsl:with-param name="weight">bold</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Table_20_contents</xsl:with-param><xsl:with-param name="align">start</xsl:with-param><xsl:with-param name="size">12pt</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Table_20_part</xsl:with-param><xsl:with-param name="parent">Table_20_contents</xsl:with-param><xsl:with-param name="align">start</xsl:with-param><xsl:with-param name="left">0.4cm</xsl:with-param><xsl:with-param name="size">12pt</xsl:with-param></xsl:call-template>
      <xsl:call-template name="paragraph"><xsl:with-param name="name">Table_20_number</xsl:with-param><xsl:with-param name="parent">Table_20_contents</xsl:with-param><xsl:with-param name="align">end</xsl:with-param><xsl:with-param name="size">12pt</xsl:with-param></xsl:call-template>
      <style:style style:name="Capitals" style:family="text"><style:text-properties fo:text-transform="uppercase"/></style:style>
    </office:styles>
    <office:automatic-styles>
      <style:style style:name="Annex" style:family="paragraph" style:parent-style-name="Heading_20_1"><style:paragraph-properties fo:break-before="page"/></style:style>
      <style:style style:name="Head" style:family="table" style:master-page-name="First"><style:table-properties style:width="16cm" table:align="margins" style:page-number="1"/></style:style>
      <xsl:call-template name="column"><xsl:with-param name="name">Head.Left</xsl:with-param><xsl:with-param name="width">6.5cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="column"><xsl:with-param name="name">Head.Right</xsl:with-param><xsl:with-param name="width">9.5cm</xsl:with-param></xsl:call-template>
      <style:style style:name="Foot" style:family="table"><style:table-properties style:width="16cm" table:align="margins" fo:margin-top="0.5cm"/></style:style>
      <xsl:call-template name="column"><xsl:with-param name="name">Foot.Left</xsl:with-param><xsl:with-param name="width">7.5cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="column"><xsl:with-param name="name">Foot.Right</xsl:with-param><xsl:with-param name="width">8.5cm</xsl:with-param></xsl:call-template>
      <style:style style:name="Whole" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
      <style:style style:name="Figures" style:family="table"><style:table-properties style:width="16cm" table:align="margins" table:border-model="collapsing"/></style:style>
      <xsl:call-template name="column"><xsl:with-param name="name">Figures.Label</xsl:with-param><xsl:with-param name="width">5.2cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="column"><xsl:with-param name="name">Figures.Unit</xsl:with-param><xsl:with-param name="width">2.4cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="column"><xsl:with-param name="name">Figures.Number</xsl:with-param><xsl:with-param name="width">2cm</xsl:with-param></xsl:call-template>
      <xsl:call-template name="column"><xsl:with-param name="name">Figures.Verdict</xsl:with-param><xsl:with-param name="width">2.4cm</xsl:with-param></xsl:call-template>
      <style:style style:name="Figures.Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.08cm" style:vertical-align="middle"/></style:style>
      <!-- The page number stands in the top margin: 1 cm, and as much for it and the space below. -->
      <style:page-layout style:name="Page">
        <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="1cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="2cm"/>
        <style:header-style><style:header-footer-properties svg:height="1cm" fo:min-height="1cm" fo:margin-bottom="0.3cm" style:dynamic-spacing="false"/></style:header-style>
      </style:page-layout>
      <style:page-layout style:name="First_20_page">
        <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="2cm"/>
      </style:page-layout>
    </office:automatic-styles>
    <office:master-styles>
      <style:master-page style:name="Standard" style:page-layout-name="Page">
        <style:header><text:p text:style-name="Page_20_number"><text:page-number text:select-page="current"/></text:p></style:header>
      </style:master-page>
      <style:master-page style:name="First" style:page-layout-name="First_20_page" style:next-style-name="Standard"/>
    </office:master-styles>
  </xsl:template>
</xsl:stylesheet>
