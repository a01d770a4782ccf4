<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MIT -->
<!-- How the page looks: on paper-white or in the dark, on a phone, at a desk, in print. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template name="style">
:root { color-scheme: light dark; --paper: #fdfcf8; --ink: #22262b; --soft: #5b6470; --line: #ddd7c9; --tint: #f4f1e8; --accent: #1d5a78; --good: #2f6f4f; --bad: #a03a2c; --odd: #8a5a00; --a: #1d6a8f; --b: #c98a2b; --c: #7fae9c; --pale: #cfe0e8; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181c; --ink: #e7e4dd; --soft: #a5adb7; --line: #333a42; --tint: #1b2127; --accent: #8cc4e2; --good: #86c9a5; --bad: #f0978a; --odd: #e3b866; --a: #5fa8d0; --b: #dba552; --c: #98c7b5; --pale: #2c4656; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 "Source Sans 3", "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
h1, h2, h3, .large, .part { font-family: "Source Serif 4", "Noto Serif", Georgia, "Times New Roman", "Liberation Serif", serif; font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.8rem, 5vw, 2.7rem); margin: .25rem 0 .5rem; }
h2 { font-size: 1.6rem; margin: 0 0 1.25rem; padding-bottom: .5rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
a { color: var(--accent); text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: .15em; }
a:hover { text-decoration-color: currentColor; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
header { padding-top: 3rem; }
.owner { text-transform: uppercase; letter-spacing: .07em; font-size: .85rem; font-weight: 600; color: var(--soft); margin: 0; }
.dossier { color: var(--soft); margin: 0; }
nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: .75rem 0; margin: 1.5rem 0 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
nav a { text-decoration: none; }
nav b { font-family: Georgia, "Times New Roman", serif; margin-right: .15em; }
main > section { margin: 3.5rem 0; }
.part { display: block; font-size: .85rem; letter-spacing: .07em; text-transform: uppercase; color: var(--soft); }
.tiles { list-style: none; padding: 1px 0 0 1px; margin: 1rem 0 2rem; display: grid; grid-template-columns: repeat(4, 1fr); }
.tiles li { border: 1px solid var(--line); margin: -1px 0 0 -1px; }
.tiles a { display: block; height: 100%; padding: .9rem 1rem; text-decoration: none; color: inherit; }
.tiles a:hover { background: var(--tint); }
.tiles span { display: block; }
.large { font-size: 1.9rem; color: var(--accent); font-variant-numeric: lining-nums; overflow-wrap: anywhere; }
.label { font-size: .92rem; line-height: 1.35; }
.small { font-size: .8rem; color: var(--soft); margin-top: .25rem; }
.plots { columns: 24rem 2; column-gap: 2.75rem; margin: 2rem 0; }
figure { margin: 0 0 2.5rem; max-width: 34rem; break-inside: avoid; }
figcaption { margin-bottom: .5rem; }
figcaption h3 { margin: 0; }
figcaption p { margin: 0; color: var(--soft); font-size: .88rem; }
.legend { list-style: none; padding: 0; margin: .35rem 0 0; display: flex; flex-wrap: wrap; gap: .1rem 1rem; font-size: .88rem; }
.legend li::before { content: ""; display: inline-block; width: .75em; height: .75em; border-radius: 2px; margin-right: .4em; background: var(--key); }
svg { display: block; width: 100%; height: auto; font: 13px "Source Sans 3", "Noto Sans", "Segoe UI", Roboto, Arial, "Liberation Sans", sans-serif; font-variant-numeric: tabular-nums; }
svg text { fill: var(--ink); } svg .soft { fill: var(--soft); font-size: 12px; } svg .rule { stroke: var(--line); stroke-width: 1; } svg .base { stroke: var(--soft); stroke-width: 1; }
.fa { fill: var(--a); --key: var(--a); } .fb { fill: var(--b); --key: var(--b); } .fc { fill: var(--c); --key: var(--c); } .fp { fill: var(--pale); } .fx { fill: var(--bad); }
.trend { fill: none; stroke: var(--a); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; } .area { fill: var(--pale); opacity: .55; } .dot { fill: var(--a); stroke: var(--paper); stroke-width: 1.5; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums; }
.wide { overflow-x: auto; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .8rem; color: var(--soft); border-bottom: 1px solid var(--soft); white-space: nowrap; }
tbody tr:hover { background: var(--tint); }
.under { padding-left: 1.1rem; }
.number { text-align: right; white-space: nowrap; } .date { white-space: nowrap; }
.value a { font-weight: 600; text-decoration: none; } .value a:hover { text-decoration: underline; } thead th.number { width: 6.5rem; white-space: normal; }
.unit { color: var(--soft); font-size: .85rem; }
.remark, .said { display: block; color: var(--soft); font-size: .86rem; line-height: 1.45; white-space: normal; }
.agrees { color: var(--good); } .differs, .missed, .short { color: var(--bad); } .stated-more { color: var(--odd); } .met, .reached, .exceeded { color: var(--good); }
.count { font: 400 .85rem/1 "Noto Sans", Arial, sans-serif; color: var(--soft); border: 1px solid var(--line); border-radius: 1em; padding: .1em .6em; margin-left: .25em; vertical-align: .1em; }
.records { padding-left: 1.25rem; margin: .25rem 0 1rem; } .records li { margin: .35rem 0; } .records li::marker { color: var(--soft); }
.silent, .note { color: var(--soft); font-size: .88rem; } .silent { margin: 1.5rem 0 0; } .silent + .silent { margin-top: .5rem; } .silent b { font-weight: 600; color: var(--ink); }
details { margin: .75rem 0; } summary { cursor: pointer; color: var(--accent); } details table { max-width: 30rem; }
.figures { list-style: none; padding: 0; margin: 0; font-size: .93rem; } .figures > li { padding: .55rem 0; border-bottom: 1px solid var(--line); scroll-margin-top: 1rem; } .figures > li:target { background: var(--tint); box-shadow: -1rem 0 0 var(--tint), 1rem 0 0 var(--tint); }
.figures p { margin: 0; overflow-wrap: anywhere; } .figures .head { font-weight: 600; }
.class, .name { color: var(--soft); font-weight: 400; }
code { font: .8rem ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; color: var(--soft); margin-left: .4em; overflow-wrap: anywhere; }
footer { padding-top: 1.5rem; padding-bottom: 3rem; color: var(--soft); font-size: .85rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) { header { padding-top: 1.75rem; } main > section { margin: 2.5rem 0; } .tiles { grid-template-columns: repeat(2, 1fr); } .large { font-size: 1.6rem; } th, td { padding-right: .5rem; } thead th.number { width: 4.2rem; } nav ol { flex-direction: column; } svg { font-size: 15.5px; } svg .soft { font-size: 14.5px; } }
@media print {
:root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #fff; --accent: #000; --good: #000; --bad: #000; --odd: #000; --a: #1d6a8f; --b: #c98a2b; --c: #7fae9c; --pale: #cfe0e8; }
@page { size: A4; margin: 20mm 20mm 20mm 30mm; }
body { font-size: 10.5pt; } header, main, footer { max-width: none; padding: 0; } nav, .skip { display: none; } a { text-decoration: none; color: inherit; }
h2, h3 { break-after: avoid; } tr, figure, .figures > li, .tiles { break-inside: avoid; } thead { display: table-header-group; } .wide { overflow: visible; } .plots { columns: 2; column-gap: 8mm; } #appendix { break-before: page; } svg, .legend li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
  </xsl:template>
</xsl:stylesheet>
