import type { Reader } from '../../components/reader.ts';
import type { ChangeItem } from '../../data/changes.ts';

const SHOWN_MAX = 8;
const WORDS_MAX = 160;

/** The note of a change and the words before and after; the rest is counted. */
export function ChangeWords({ reader, change }: { reader: Reader; change: ChangeItem }) {
  const { t } = reader;
  const made = change.paths.length === 1 && change.paths[0]?.path === '';
  const paths = made ? [] : change.paths;
  return (
    <>
      {change.note && <p dir="auto">{change.note}</p>}
      {made && <p>{t('change.made')}</p>}
      {paths.length > 0 && (
        <details className="w-change">
          <summary>{t('change.fields', { count: paths.length })}</summary>
          <dl>
            {paths.slice(0, SHOWN_MAX).map(({ path, before, after }) => (
              <div key={path}>
                <dt>
                  <bdi>{path.replaceAll(/\[[^\]]*\]/g, '')}</bdi>
                </dt>
                <dd>
                  {before !== null && (
                    <del dir="auto">
                      <span className="c-hidden">{t('change.before')} </span>
                      {inWords(before)}
                    </del>
                  )}{' '}
                  {after !== null && (
                    <ins dir="auto">
                      <span className="c-hidden">{t('change.after')} </span>
                      {inWords(after)}
                    </ins>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          {paths.length > SHOWN_MAX && (
            <p className="c-muted">{t('change.more', { count: paths.length - SHOWN_MAX })}</p>
          )}
        </details>
      )}
    </>
  );
}

function inWords(value: unknown): string {
  const text = typeof value === 'string' ? value : strings(value).join(' · ');
  return text.length > WORDS_MAX ? `${text.slice(0, WORDS_MAX - 1)}…` : text;
}

/** The words inside a value, without its ids. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return /^[0-9a-f-]{36}$/.test(value) ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (value && typeof value === 'object') return Object.values(value).flatMap(strings);
  return [];
}
