import type { Encounter } from './encounter-layout.ts';
import type { FigureTableProps } from './figure-table.tsx';
import { formatWhen } from './format.ts';

/** The calendar in words, one row a meeting. */
export function encounterTable(
  items: readonly Encounter[],
  locale: string,
  caption: string,
  labels: {
    date: string;
    meeting: string;
    level: string;
    host: string;
    hosts: Record<Encounter['hostSide'], string>;
    sideline: string;
  },
): FigureTableProps {
  return {
    caption,
    head: [labels.meeting, labels.date, labels.level, labels.host],
    rows: items.map((item) => ({
      id: item.id,
      cells: [
        { text: item.title, href: item.href },
        encounterDate(item, locale),
        item.levelLabel,
        item.sideline
          ? `${labels.hosts[item.hostSide]} (${labels.sideline})`
          : labels.hosts[item.hostSide],
      ],
    })),
  };
}

export const encounterTitle = (item: Encounter, locale: string): string =>
  `${encounterDate(item, locale)}: ${item.title}`;

const encounterDate = (item: Encounter, locale: string): string =>
  formatWhen(
    { lower: item.lower, upper: item.upper, ...(item.dateLabel && { label: item.dateLabel }) },
    locale,
  );
