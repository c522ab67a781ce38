import { type KindName, publicSchemaAt, schemas } from '@chancery/api/kinds';
import { pathWords } from './path-words.ts';
import type { ChangedField, Telling } from './telling.ts';
import { valueWords } from './value-words.ts';

/** Beyond so many letters a text is cut: the record itself has it whole. */
const WORDS_MAX = 600;

/** What differs, field by field, with the words before and after. */
export function ChangedFields({
  telling,
  kind,
  paths,
  more = 0,
}: {
  telling: Telling;
  kind: string;
  paths: readonly ChangedField[];
  /** So many are not among them. */
  more?: number;
}) {
  const { t } = telling.reader;
  return (
    <>
      <dl className="w-change__fields">
        {paths.map((change) => (
          <div key={change.path}>
            <dt>
              {pathWords(telling, kind, change).map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a path stay in their places
                <span key={index}>
                  {index > 0 && <span aria-hidden="true"> · </span>}
                  <bdi>{part}</bdi>
                </span>
              ))}
            </dt>
            <BeforeAndAfter telling={telling} kind={kind} change={change} />
          </div>
        ))}
      </dl>
      {more > 0 && <p className="c-muted">{t('change.more', { count: more })}</p>}
    </>
  );
}

function BeforeAndAfter({
  telling,
  kind,
  change,
}: {
  telling: Telling;
  kind: string;
  change: ChangedField;
}) {
  const { t } = telling.reader;
  const root = schemas[kind as KindName];
  const schema = root && publicSchemaAt(root, change.path);
  if (!schema || change.path.endsWith('#')) return null;
  const words = (value: unknown): string => clipped(valueWords(telling, schema, value));
  return (
    <dd>
      {hasValue(change.before) && (
        <del dir="auto">
          <span className="c-hidden">{t('change.before')} </span>
          {words(change.before)}
        </del>
      )}{' '}
      {hasValue(change.after) && (
        <ins dir="auto">
          <span className="c-hidden">{t('change.after')} </span>
          {words(change.after)}
        </ins>
      )}
    </dd>
  );
}

const hasValue = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

const clipped = (text: string): string =>
  text.length > WORDS_MAX ? `${text.slice(0, WORDS_MAX - 1)}…` : text;
