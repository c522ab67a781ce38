import { type ChangeInWords, changeInWords } from './change-in-words.ts';
import type { ChangedField, Telling } from './telling.ts';

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
  const { t } = telling.context;
  return (
    <>
      <dl className="w-change__fields">
        {paths.map((change) => (
          <Field key={change.path} telling={telling} words={changeInWords(telling, kind, change)} />
        ))}
      </dl>
      {more > 0 && <p className="c-muted">{t('change.more', { count: more })}</p>}
    </>
  );
}

function Field({ telling, words }: { telling: Telling; words: ChangeInWords }) {
  const { t } = telling.context;
  const { where, before, after } = words;
  return (
    <div>
      <dt>
        {where.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a path stay in their places
          <span key={index}>
            {index > 0 && <span aria-hidden="true"> · </span>}
            <bdi>{part}</bdi>
          </span>
        ))}
      </dt>
      {(before ?? after) !== null && (
        <dd>
          {before !== null && (
            <del dir="auto">
              <span className="c-hidden">{t('change.before')} </span>
              {before}
            </del>
          )}{' '}
          {after !== null && (
            <ins dir="auto">
              <span className="c-hidden">{t('change.after')} </span>
              {after}
            </ins>
          )}
        </dd>
      )}
    </div>
  );
}
