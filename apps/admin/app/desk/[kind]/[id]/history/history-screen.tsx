'use client';

import type { KindName } from '@chancery/api/kinds';
import { isItem, isOrder, withValueAt } from '@chancery/api/paths';
import { specAt } from '../../../../../features/editing/model/describe.ts';
import { itemText, pathText, valueText } from '../../../../../features/editing/model/words.ts';
import { HistoryPage } from '../../../../../features/history/history-page.tsx';

/** Joins the history with the words that the form has for paths and values. */
export function HistoryScreen({ kind, id }: { kind: KindName; id: string }) {
  return (
    <HistoryPage
      kind={kind}
      id={id}
      wording={{
        path: (change, labels) =>
          pathText(
            kind,
            change.path,
            isItem(change.path)
              ? [change.after, change.before].map((value) => withValueAt(EMPTY, change.path, value))
              : [],
            labels,
          ),
        value: (change, side, labels) => {
          const spec = specAt(kind, change.path);
          const value = change[side];
          if (isOrder(change.path)) return side === 'before' ? 'In another order' : 'In this order';
          if (value === undefined) return 'Nothing';
          if (isItem(change.path) && spec) return itemText(spec, value, labels);
          return valueText(spec, value, labels);
        },
      }}
    />
  );
}
const EMPTY = {};
