export type { Cell, Column } from './column.ts';
export { type CsvOptions, csv, unguarded } from './csv.ts';
export { jsonLines } from './json-lines.ts';
export { xlsx } from './xlsx.ts';
