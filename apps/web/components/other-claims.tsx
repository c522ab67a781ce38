import { itemsOf, valueAt } from '@chancery/api/paths';
import { DefinitionList } from '@chancery/ui';
import { pathWords } from './changes/path-words.ts';
import type { Citing } from './citing.ts';
import type { RenderContext } from './render-context.ts';
import { Section } from './section.tsx';
import { Sourced } from './sourced.tsx';
import { Versions } from './versions.tsx';

/**
 * The claims of a record that its page has shown beside no value, by the field that they are of; what
 * it shows is ticked off before (`tick-off.ts`).
 */
export function OtherClaims({
  context,
  citing,
  record,
}: {
  context: RenderContext;
  citing: Citing;
  record: object;
}) {
  const { t } = context;
  const left = citing.claims.filter(({ id }) => !citing.shown.has(id));
  const paths = [...new Set(left.map(({ path }) => path))];
  if (paths.length === 0) return null;
  return (
    <div className="c-page w-record">
      <Section id="claims" title={t('evidence.otherClaims')} note={t('evidence.otherClaimsNote')}>
        <DefinitionList
          items={paths.map((path) => {
            const what = labelOf(context, citing, record, path);
            return {
              id: path,
              term: what,
              value: (
                <>
                  <Sourced context={context} citing={citing} path={path} what={what}>
                    {t('evidence.saidOf')}
                  </Sourced>
                  <Versions context={context} citing={citing} path={path} />
                </>
              ),
            };
          })}
        />
      </Section>
    </div>
  );
}

const BETWEEN = ' › ';

/** "Status history › Agreed, 16 October 2015 › Reason". */
function labelOf(context: RenderContext, citing: Citing, record: object, path: string): string {
  const { dossier, references } = citing;
  const [item] = itemsOf(path);
  const within = item === undefined ? undefined : valueAt(record, item);
  return pathWords({ context, dossier, references }, citing.kind, { path, within }).join(BETWEEN);
}
