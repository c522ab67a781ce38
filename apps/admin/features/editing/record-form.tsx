'use client';

import { type KindName, schemas, urlOfKind } from '@chancery/api/kinds';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { ActionBar } from './actions/action-bar.tsx';
import { ConflictDialog } from './actions/conflict-dialog.tsx';
import { PublishSheet } from './actions/publish-sheet.tsx';
import { ReleaseDialog } from './actions/release-dialog.tsx';
import { ScheduleDialog } from './actions/schedule-dialog.tsx';
import { CONTROLS } from './controls.tsx';
import { ControlsProvider, FieldControl } from './field-control.tsx';
import {
  ClaimsProvider,
  FormFrameProvider,
  OpenProvider,
  ProblemsProvider,
} from './form-context.tsx';
import type { DeskRecord } from './model/desk.ts';
import { sectionsOf } from './model/sections.ts';
import type { Start } from './model/start.ts';
import { resolverFor } from './model/validate.ts';
import type { Labels } from './model/words.ts';
import { Outline } from './outline.tsx';
import { useEditing } from './use-editing.ts';
import { useLabels } from './use-labels.ts';
import { useSides } from './use-sides.ts';
import { ClaimsPanel } from './widgets/claims-panel.tsx';
import { OtherPositions } from './widgets/other-positions.tsx';
import { SourceBar } from './widgets/source-bar.tsx';

const PREFIX = 'f';
const NO_LABELS: Labels = {};

/** What a kind has before its fields, inside the form; `isSaved`: whether the server has the record. */
export type BeforeFields = (isSaved: boolean) => ReactNode;

/** The form of one record, generated from its kind's schema, with everything that can be done. */
export function RecordForm({
  kind,
  id,
  record,
  start,
  publicUrl,
  personId,
  before,
  onDone,
}: {
  kind: KindName;
  id: string;
  /** as the server has it now; null for a record never saved */
  record: DeskRecord | null;
  start: Start;
  publicUrl: string;
  personId: string;
  before: BeforeFields | undefined;
  onDone: () => Promise<DeskRecord | null>;
}) {
  const schema = schemas[kind];
  const resolver = useMemo(() => resolverFor(schema), [schema]);
  const sections = useMemo(() => sectionsOf(kind), [kind]);
  const form = useForm({ defaultValues: start.data, resolver, shouldFocusError: false });
  const dossiers: string[] | undefined = useWatch({ control: form.control, name: 'dossiers' });
  const dossier = kind === 'dossier' ? id : dossiers?.[0];
  const sides = useSides(kind === 'dossier' && !record ? undefined : dossier);
  const { labels, learn } = useLabels(
    (record?.labels as Labels | undefined) ?? NO_LABELS,
    start.data,
  );
  const editing = useEditing({ kind, id, form, prefix: PREFIX, record, start, personId, onDone });
  useShortcuts({ s: editing.save, Enter: editing.runNext });

  return (
    <FormProvider {...form}>
      <FormFrameProvider value={{ kind, id, prefix: PREFIX, dossier, sides, labels, learn }}>
        <ProblemsProvider value={editing.problemFrame}>
          <ControlsProvider value={CONTROLS}>
            <OpenProvider value={editing.openFrame}>
              <ClaimsProvider value={editing.claimFrame}>
                <ActionBar
                  {...editing.bar}
                  publicAddress={publicAddress(publicUrl, kind, record, labels, dossier)}
                />
                <SourceBar />
                <div className="e-layout">
                  <Outline sections={sections} />
                  <div className="e-form">
                    {before?.(record !== null)}
                    {sections.map((section) => (
                      <section
                        key={section.id}
                        id={`section-${section.id}`}
                        className="e-section"
                        aria-labelledby={`section-${section.id}-title`}
                      >
                        <h2 id={`section-${section.id}-title`}>{section.title}</h2>
                        <div className="e-fields">
                          {section.fields.map((field) => (
                            <FieldControl key={field.key} spec={field} name={field.key} />
                          ))}
                        </div>
                        {kind === 'position' && section.id === 'facts' && <OtherPositions />}
                      </section>
                    ))}
                  </div>
                  <ClaimsPanel />
                </div>
                {editing.sheet && (
                  <PublishSheet
                    {...editing.sheet}
                    published={record?.published?.snapshot}
                    busy={editing.bar.busy}
                  />
                )}
                {editing.scheduling && (
                  <ScheduleDialog {...editing.scheduling} busy={editing.bar.busy} />
                )}
                {editing.release && <ReleaseDialog {...editing.release} busy={editing.bar.busy} />}
                {editing.conflict && (
                  <ConflictDialog {...editing.conflict} busy={editing.bar.busy} />
                )}
              </ClaimsProvider>
            </OpenProvider>
          </ControlsProvider>
        </ProblemsProvider>
      </FormFrameProvider>
    </FormProvider>
  );
}

/** Ctrl (or ⌘) with a key, wherever the focus is in the page. */
function useShortcuts(shortcuts: Record<string, () => void>): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const found = latest.current[event.key === 'S' ? 's' : event.key];
      if (!found || document.querySelector('[role=dialog], [role=alertdialog]')) return;
      event.preventDefault();
      found();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Where readers find the record; a dossier is its own first segment. */
function publicAddress(
  base: string,
  kind: KindName,
  record: DeskRecord | null,
  labels: Labels,
  dossier: string | undefined,
): string | undefined {
  if (!record) return undefined;
  if (kind === 'dossier') return `${base}/${record.record.slug}`;
  const home = dossier && labels[dossier]?.slug;
  return home ? `${base}/${home}/${urlOfKind[kind]}/${record.record.slug}` : base;
}
