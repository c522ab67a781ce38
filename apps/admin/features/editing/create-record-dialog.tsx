'use client';

import { schemas, urlOfKind } from '@chancery/api/kinds';
import { Button } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { useState } from 'react';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';
import { trpc } from '../../client/client.ts';
import { newId } from '../../client/new-id.ts';
import { FieldControl } from './field-control.tsx';
import {
  ClaimsProvider,
  FormFrameProvider,
  ProblemsProvider,
  useFormFrame,
} from './form-context.tsx';
import { findFreeSlug } from './free-slug.ts';
import { clean } from './model/clean.ts';
import { fieldsOf } from './model/describe.ts';
import { findProblems } from './model/find-problems.ts';
import type { Creatable, Picked } from './model/picked.ts';
import type { Problem } from './model/problem.ts';
import { refusedBy } from './model/refused.ts';
import { inFormOrder } from './model/sections.ts';
import { problemsOfErrors, resolverFor } from './model/validate.ts';
import type { Title } from './model/words.ts';
import { idOf } from './use-field.ts';
import { focusFirst } from './use-leading.ts';

/** What is asked when a record is made in passing; the rest can follow in its own form. */
const ASKED: Record<Creatable, readonly string[]> = {
  source: ['address', 'title', 'publisher', 'type', 'published', 'language', 'slug'],
  actor: ['title', 'type', 'country', 'slug'],
  topic: ['title', 'slug'],
  format: ['title', 'established', 'slug'],
  agreement: ['title', 'type', 'binding', 'slug'],
};
const PREFIX = 'new';
const NO_CLAIMS = { path: undefined, show: () => {}, enter: () => {} };

/** Of one dossier, and so of the form's. */
const OF_DOSSIER: readonly Creatable[] = ['agreement'];

/** Makes a source, an actor, a body or an agreement and links it, without leaving the form. */
export function CreateRecordDialog({
  kind,
  text,
  onClose,
  onCreated,
}: {
  kind: Creatable;
  /** what was typed into the search: an address or a name */
  text: string;
  onClose: () => void;
  onCreated: (picked: Picked) => void;
}) {
  const outer = useFormFrame();
  const schema = schemas[kind];
  const [id] = useState(newId);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const isAddress = /^https?:/.test(text);
  const defaultValues: FieldValues = {
    ...(isAddress ? { address: text } : { title: { en: text } }),
    ...(OF_DOSSIER.includes(kind) && outer.dossier && { dossiers: [outer.dossier] }),
  };
  const form = useForm({
    defaultValues,
    resolver: resolverFor(schema),
    shouldFocusError: false,
  });
  const problems = [...problemsOfErrors(form.formState.errors, form.getValues()), ...refused].map(
    (problem) => ({ ...problem, path: problem.path || 'title' }),
  );
  const fields = ASKED[kind].flatMap((key) =>
    fieldsOf(schema).filter((field) => field.key === key),
  );

  async function create(): Promise<void> {
    const title: Title = form.getValues('title');
    const slug = !form.getValues('slug') && (await findFreeSlug(kind, id, title));
    if (slug) form.setValue('slug', slug);
    setFailure('');
    const [first] = inFormOrder(kind, await findProblems(form));
    if (first) {
      focusFirst([idOf(PREFIX, first.path)]);
      return;
    }
    setBusy(true);
    const data = clean(schema, form.getValues());
    try {
      await publishOrSave({ kind, id, data });
      onCreated({ id, kind, slug: String(form.getValues('slug')), title });
    } catch (error) {
      const why = refusedBy(error);
      setRefused(why.problems);
      setFailure(why.message);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Dialog
      title={`New ${kind}`}
      open
      onOpenChange={(open) => !open && onClose()}
      dismissable={false}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={busy} onClick={() => void create()}>
            Create and link
          </Button>
        </>
      }
    >
      <FormFrameProvider value={{ ...outer, kind, id, prefix: PREFIX }}>
        <ProblemsProvider
          value={{
            all: problems,
            confirmed: [],
            confirm: () => {},
            forget: (path) => setRefused(refused.filter((problem) => problem.path !== path)),
            lead: () => {},
          }}
        >
          <ClaimsProvider value={NO_CLAIMS}>
            <FormProvider {...form}>
              <div className="e-fields" role="alert">
                {failure && <p className="c-field__error">{failure}</p>}
              </div>
              <div className="e-fields">
                {fields.map((field) => (
                  <FieldControl key={field.key} spec={field} name={field.key} />
                ))}
                <p className="e-field__help">
                  Everything else about it can be added at /desk/{urlOfKind[kind]} later. It is
                  published at once where your account may do that, so that what refers to it can be
                  published too.
                </p>
              </div>
            </FormProvider>
          </ClaimsProvider>
        </ProblemsProvider>
      </FormFrameProvider>
    </Dialog>
  );
}

/** Shared records are published so that others may refer to them; who may not leaves a draft. */
async function publishOrSave(input: { kind: Creatable; id: string; data: unknown }): Promise<void> {
  const { kind, id, data } = input;
  try {
    await trpc.desk.publish.mutate({ id, save: { kind, baseId: null, data } });
  } catch (error) {
    const why = refusedBy(error);
    if (why.code !== 'FORBIDDEN') throw error;
    await trpc.desk.save.mutate({ kind, id, baseId: null, data });
  }
}
