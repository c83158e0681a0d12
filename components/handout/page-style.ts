import type { HandoutData } from '@/lib/server/handouts/handout-data';
import { themeOf } from './theme';

/** Sizes as on the drawn sheet, so that printing from the browser gives the same; on a screen the page is as wide as its reader. */
export function pageStyle(data: HandoutData): string {
  const { size, colours } = themeOf(data);
  const large = data.layout === 'large';
  return `
*{box-sizing:border-box}
@page{size:${data.paper === 'a4' ? 'A4' : 'letter'};margin:12mm}
body{margin:0 auto;max-width:52rem;padding:16px;background:#fff;color:${colours.ink};font:${size.body}pt/1.28 'Atkinson Hyperlegible Next',system-ui,sans-serif;overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{font-size:${size.title}pt;line-height:1.2;margin:4px 0}
h2{font-size:${size.body + 2}pt;margin:0 0 6px;break-after:avoid}
h3{font-size:${size.name}pt;line-height:1.2;margin:0;break-after:avoid}
h4{font-size:${size.small}pt;margin:4px 0}
p,ul,ol{margin:0 0 6px}
a{color:${colours.teal}}
:focus-visible{outline:3px solid ${colours.teal};outline-offset:2px}
.small,figcaption{font-size:${size.small}pt}
.tools{display:flex;flex-wrap:wrap;gap:8px 20px;margin-bottom:16px;padding:8px 12px;border:1px solid ${colours.rule};border-radius:8px}
.tools a{display:inline-block;padding:8px 0}
header{display:flex;flex-wrap:wrap;gap:12px 20px;justify-content:space-between;border-bottom:2pt solid ${colours.ink};padding-bottom:10pt;margin-bottom:12pt}
header>div{flex:1 1 16rem}
.qr,header>.qr{flex:none;width:37mm;text-align:center;font-weight:700}
.qr svg{display:block;width:26.9mm;height:26.9mm;margin:4mm auto}
.today{border:1.5pt solid ${colours.tealLine};border-radius:10px;background:${colours.tint};padding:9pt 13pt;margin-bottom:10pt}
.today h2{font-size:${size.summary}pt}
.today li{break-inside:avoid;margin-bottom:4pt}
.draft{display:inline-block;border:2pt solid ${colours.ink};padding:2pt 8pt;font-size:${size.name}pt;font-weight:700}
.stop{border:2pt solid ${colours.vermilion};border-radius:10px;padding:7pt 12pt;margin-bottom:10pt}
.group{font-size:${size.small}pt;font-weight:700;color:${colours.teal};margin-top:8pt}
article{break-inside:avoid;padding:5pt 0 7pt;border-bottom:1pt solid ${colours.rule}}
${large ? 'article{break-before:page}' : ''}
.dose{margin:5pt 0;padding:4pt 11pt;border-left:6pt solid ${colours.teal};background:${colours.tint};font-size:${size.dose}pt;font-weight:700;line-height:1.25${colours.edged ? `;outline:1.5pt solid ${colours.ink};outline-offset:-1.5pt` : ''}}
.how{display:flex;flex-wrap:wrap;gap:12pt 18pt}
.how>.seen{flex:0 1 ${large ? '100%' : '37%'};min-width:11rem;${large ? 'display:flex;flex-wrap:wrap;gap:16pt' : ''}}
.how>.said{flex:1 1 14rem}
figure{margin:0 0 6pt;${large ? 'flex:1 1 40%' : ''}}
figure svg,figure img{display:block;width:100%;height:auto;max-height:${size.picture * (large ? 1.6 : 1.15)}pt}
figure.other{display:flex;flex-direction:row-reverse;justify-content:flex-end;align-items:flex-end;gap:8pt}
figure.other svg{width:42%;flex:none}
figure.mirrored svg{transform:scaleX(-1)}
figcaption{font-weight:700}
.box{border:1pt solid ${colours.rule};border-radius:8px;padding:6pt 10pt}
.net{border:2pt solid ${colours.vermilion};border-radius:10px;padding:6pt 13pt;margin:10pt 0;break-inside:avoid}
.grid{break-inside:avoid}
.scroll{overflow-x:auto;break-inside:avoid;margin-bottom:10pt}
table{border-collapse:collapse;width:100%;font-size:${large ? 15 : 10}pt}
td,thead th{border:.9pt solid ${colours.ink};width:${large ? 38 : 27}pt;min-width:${large ? 38 : 27}pt;height:${size.row}pt;text-align:center;padding:0}
thead th{border:0;height:auto;font-weight:400}
tbody th{text-align:left;padding-right:6pt;min-width:7rem}
td.week{border-left-width:2.6pt}
.scale{display:flex;max-width:34rem;margin:6pt 0;padding:0;list-style:none;border-top:1.2pt solid ${colours.ink}}
.scale li{flex:1;text-align:center;font-weight:700}
@media print{body{max-width:none;padding:0}.tools{display:none}.own-page{break-after:page}.scroll{overflow:visible}}
`;
}
