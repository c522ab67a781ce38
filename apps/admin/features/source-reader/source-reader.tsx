'use client';

import { type KindName, urlOfKind } from '@chancery/api/kinds';
import { formatInstant } from '@chancery/dates';
import { Badge, type BadgeTone, Crumbs, EmptyState, Notice } from '@chancery/ui';
import { useEffect, useRef, useState } from 'react';
import { refusalOf, trpc, useRead } from '../../client/client.ts';
import { titleText } from '../../components/title-of.tsx';
import { useSettled } from '../../components/use-settled.ts';
import { piecesOf, type Stretch } from './stretches.ts';

type Quoted = Awaited<ReturnType<typeof trpc.desk.sources.quoted.query>>[number];
type Mark = NonNullable<Awaited<ReturnType<typeof trpc.desk.sources.marks.query>>>['marks'][number];

const VERDICTS: Record<Quoted['verdict'], { tone: BadgeTone; text: string }> = {
  verified: { tone: 'ok', text: 'Stands in the text' },
  repaired: { tone: 'ok', text: 'Stands in the text' },
  ambiguous: { tone: 'warn', text: 'Stands there more than once' },
  not_found: { tone: 'danger', text: 'Does not stand in the text' },
  no_text: { tone: 'muted', text: 'Not checked' },
};

/** The text of a source, what is quoted from it, and what in it the register knows. */
export function SourceReader({ id }: { id: string }) {
  const source = useRead('desk.get', trpc.desk.get, { id });
  const held = useRead('desk.sources.text', trpc.desk.sources.text, { id });
  const quoted = useRead('desk.sources.quoted', trpc.desk.sources.quoted, { id });
  const marks = useRead('desk.sources.marks', trpc.desk.sources.marks, { id });
  const [selected, setSelected] = useState('');
  const words = useSettled(selected, SETTLED_MS);
  const failed = [source, held, quoted].find(({ isError }) => isError)?.error;
  if (failed) return <Notice tone="danger">{refusalOf(failed).message}</Notice>;
  if (!source.data || !quoted.data || held.isPending) return <p role="status">Loading the text</p>;
  const title = titleText(source.data.head?.snapshot.title ?? null);
  const items = quoted.data;
  return (
    <>
      <Crumbs
        label="Where you are"
        items={[
          { label: 'Desk', href: '/desk' },
          { label: 'Sources', href: '/desk/sources' },
          { label: title, href: `/desk/sources/${id}` },
          { label: 'Text' },
        ]}
      />
      <h1 dir="auto">{title}</h1>
      {held.data ? (
        <div className="s-reader">
          <article aria-label="Text of the source">
            <p className="c-muted">
              {ORIGINS[held.data.origin]} {formatInstant(held.data.takenAt, 'en')}
              {held.data.address && (
                <>
                  {' from '}
                  <bdi>{held.data.address}</bdi>
                </>
              )}
            </p>
            <Text
              text={held.data.text}
              quoted={items}
              marks={marks.data?.marks ?? []}
              onSelect={setSelected}
            />
          </article>
          <aside className="s-facts" aria-label="What is quoted">
            <Look id={id} words={words} />
            <h2>Quoted from it</h2>
            {items.length === 0 && <p>Nothing is quoted from it yet.</p>}
            <ol>
              {items.map((item) => (
                <QuotedItem key={item.item + item.path} item={item} text={held.data?.text ?? ''} />
              ))}
            </ol>
          </aside>
        </div>
      ) : (
        <EmptyState
          title="No text is held"
          action={<a href={`/desk/sources/${id}`}>Fetch, paste or upload it</a>}
        >
          Quotations from this source cannot be checked before.
        </EmptyState>
      )}
    </>
  );
}

const ORIGINS = { fetched: 'Fetched', pasted: 'Pasted', uploaded: 'Uploaded' } as const;

function Text({
  text,
  quoted,
  marks,
  onSelect,
}: {
  text: string;
  quoted: readonly Quoted[];
  marks: readonly Mark[];
  onSelect: (words: string) => void;
}) {
  const stretches: (Stretch & { title: string; isQuoted: boolean })[] = [
    ...quoted.flatMap(({ start, end, title }) =>
      start === null || end === null
        ? []
        : [{ start, end, isQuoted: true, title: `Quoted: ${titleText(title)}` }],
    ),
    ...marks.map((mark) => ({ ...mark, isQuoted: false, title: markText(mark) })),
  ];
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const select = (): void => {
      const selection = document.getSelection();
      if (selection && shown.current?.contains(selection.anchorNode))
        onSelect(selection.toString().trim());
    };
    document.addEventListener('selectionchange', select);
    return () => document.removeEventListener('selectionchange', select);
  }, [onSelect]);
  return (
    <div className="s-text" dir="auto" ref={shown}>
      {piecesOf(text, stretches).map(({ text: piece, start, stretch }) =>
        stretch ? (
          <mark
            key={start}
            className={stretch.isQuoted ? 's-quoted' : undefined}
            title={stretch.title}
          >
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </div>
  );
}

function markText(mark: Mark): string {
  switch (mark.type) {
    case 'date':
      return `A date: ${mark.readings.join(' or ')}`;
    case 'record':
      return mark.records.map(({ kind, title }) => `${kind}: ${titleText(title)}`).join('; ');
    default:
      return `A figure: ${mark.value} ${mark.currency ?? mark.unit}`;
  }
}

const SETTLED_MS = 300;

/** Whether the words that are selected can be quoted as they are. */
function Look({ id, words }: { id: string; words: string }) {
  const found = useRead(
    'desk.sources.look',
    trpc.desk.sources.look,
    { id, quotation: words },
    { enabled: words !== '' },
  );
  return (
    <div role="status">
      {found.data && (
        <Notice tone="info" title={VERDICTS[found.data.verdict].text}>
          <blockquote dir="auto">{found.data.wording ?? words}</blockquote>
          <button
            type="button"
            className="e-link"
            onClick={() => void navigator.clipboard.writeText(found.data.wording ?? words)}
          >
            Copy it as a quotation
          </button>
        </Notice>
      )}
    </div>
  );
}

function QuotedItem({ item, text }: { item: Quoted; text: string }) {
  const { verdict, kind, recordId, title, start, end } = item;
  return (
    <li>
      {start !== null && end !== null && (
        <blockquote dir="auto">{text.slice(start, end)}</blockquote>
      )}
      <p>
        <a href={`/desk/${urlOfKind[kind as KindName]}/${recordId}`} dir="auto">
          {titleText(title)}
        </a>{' '}
        <Badge tone={VERDICTS[verdict].tone}>{VERDICTS[verdict].text}</Badge>
      </p>
    </li>
  );
}
