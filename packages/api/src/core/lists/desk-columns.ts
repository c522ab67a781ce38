import type { CodeListName } from '@chancery/vocabularies';
import type { z } from 'zod';
import { metaOf, shapeOf } from '../kind/field.ts';

/** A column of the desk's list of a kind. */
export interface DeskColumn {
  /** of the field, and of the column in the kind's table */
  name: string;
  header: string;
  codeList?: CodeListName;
  /** how its values are shown */
  as: 'code' | 'label' | 'date' | 'title' | 'record' | 'text';
}

/** Whether the list can be filtered by it: it is, by the first of these. */
export const isCoded = ({ as }: DeskColumn): boolean => as === 'label';

/** What tells records of a kind apart at the desk: its fields and what its lists have besides. */
export const deskColumnsOf = (schema: z.core.$ZodType, listed: z.core.$ZodShape): DeskColumn[] =>
  Object.entries({ ...shapeOf(schema), ...listed })
    .flatMap(([name, field]) => {
      const { column, label = name, codeList, date, localized, reference } = metaOf(field);
      if (column === undefined) return [];
      const { place, header = label, as } = typeof column === 'number' ? { place: column } : column;
      const shown = reference
        ? 'record'
        : localized
          ? 'title'
          : date
            ? 'date'
            : (as ?? (codeList ? 'label' : 'text'));
      return [
        { place, column: { name, header, ...(codeList && { codeList }), as: shown } as const },
      ];
    })
    .toSorted((one, other) => one.place - other.place)
    .map(({ column }) => column);
