import { createHash } from 'node:crypto';

/** As the rest of the site looks; its tokens are in packages/ui. */
export const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fbfaf6, #15181c); --sunk: light-dark(#f2f0e9, #101316); --ink: light-dark(#1b1f24, #e9e6dd); --muted: light-dark(#565b62, #a8abae); --rule: light-dark(#dcd8cd, #31373e); --accent: light-dark(#1d4f91, #93bbf0);
  --reading: "Chancery Serif", "Chancery Serif Fallback", Georgia, "Times New Roman", serif; --interface: "Source Sans 3 Variable", "Source Sans 3 Fallback", system-ui, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0938rem/1.55 var(--interface); }
header, main, footer { margin-inline: auto; max-width: 70rem; padding-inline: 1.25rem; }
header { border-block-end: 1px solid var(--rule); padding-block: .75rem; }
header a { color: var(--ink); font: 600 1.3125rem/1.3 var(--reading); text-decoration: none; }
main { padding-block: 2rem 5rem; }
h1, h2 { font-family: var(--reading); font-weight: 600; line-height: 1.2; }
h1 { font-size: 2.25rem; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; }
h3 { font-size: 1.0938rem; margin: 0; overflow-wrap: anywhere; }
p { max-width: 42rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .88em; overflow-wrap: anywhere; }
.contents { columns: 16rem; list-style: none; margin: 0; padding: 0; }
section { border-block-start: 1px solid var(--rule); padding-block: 1.25rem; scroll-margin-block-start: 1rem; }
section > p { margin-block: .25rem .5rem; }
summary { color: var(--muted); cursor: pointer; padding-block: .25rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; margin-block: .5rem 1rem; width: 100%; }
th, td { border-block-end: 1px solid var(--rule); padding: .35rem 1rem .35rem 0; text-align: start; vertical-align: top; }
th[scope=row] { font-weight: 400; min-width: 10rem; }
td { min-width: 8rem; }
dt { font-weight: 600; margin-block-start: 1rem; }
dd { margin: 0; max-width: 42rem; }
.muted { color: var(--muted); }
@media print { summary { display: none; } }
`;
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
