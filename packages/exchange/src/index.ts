export { atom } from './atom.ts';
export { type Calendar, type CalendarEvent, calendar } from './calendar.ts';
export type { Cell, Column } from './column.ts';
export { type CsvOptions, csv, unguarded } from './csv.ts';
export type { Feed, FeedChange, FeedEntry } from './feed.ts';
export { jsonFeed } from './json-feed.ts';
export { jsonLines } from './json-lines.ts';
export { xlsx } from './xlsx.ts';
