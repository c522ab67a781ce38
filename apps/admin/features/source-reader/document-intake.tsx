'use client';

import { Button, Disclosure, Field, Input, Notice, Textarea } from '@chancery/ui';
import { type ChangeEvent, useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { refusalOf, trpc, useRead, useWrite } from '../../client/client.ts';
import { titleText } from '../../components/title-of.tsx';
import { bytesAsBase64, sizeText } from './file-bytes.ts';
import { proposedValues } from './proposed-values.ts';

const REFRESHES = ['desk.sources'];

/**
 * Takes in the document that a source is: from its address, from words that were copied, or as a
 * file. What it says of itself goes into the fields that are empty, and the record holds its text
 * once it is saved.
 */
export function DocumentIntake({ id, saved }: { id: string; saved: boolean }) {
  const form = useFormContext();
  const held = useRead('desk.sources.text', trpc.desk.sources.text, { id }, { enabled: saved });
  const fetched = useWrite(trpc.desk.sources.preview);
  const pasted = useWrite(trpc.desk.sources.takeText);
  const uploaded = useWrite(trpc.desk.sources.takeFile);
  const keep = useWrite(trpc.desk.sources.keep, REFRESHES);
  const [words, setWords] = useState('');
  const [waiting, setWaiting] = useState<string>();
  const [filled, setFilled] = useState<readonly string[]>([]);
  const takes = [fetched, pasted, uploaded];
  const busy = takes.some((take) => take.isPending) || keep.isPending;
  const failed = [...takes, keep].find((take) => take.isError)?.error;
  const taken = takes.find((take) => take.data)?.data;
  const address: string | undefined = form.watch('address');

  type Taken = NonNullable<typeof taken>;
  const take = (of: (typeof takes)[number], work: () => Promise<Taken>): void => {
    for (const other of takes) if (other !== of) other.reset();
    keep.reset();
    void work().then(
      ({ capture, known }) => {
        if (known && known.id !== id) return;
        const proposed = proposedValues(capture, form.getValues());
        for (const { path, value } of proposed)
          form.setValue(path, value, { shouldDirty: true, shouldTouch: true });
        setFilled(proposed.map(({ label }) => label));
        setWaiting(capture.id);
      },
      // The mutation holds what went wrong, and it is shown below.
      () => undefined,
    );
  };
  const { mutate } = keep;
  useEffect(() => {
    if (!saved || !waiting) return;
    setWaiting(undefined);
    mutate({ id, captureId: waiting });
  }, [saved, waiting, id, mutate]);
  const fetchIt = (): void => take(fetched, () => fetched.mutateAsync({ address: address ?? '' }));
  const upload = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    if (file)
      take(uploaded, async () =>
        uploaded.mutateAsync({ content: await bytesAsBase64(file), ...at(address) }),
      );
  };

  const problem = failed && refusalOf(failed);
  const other = taken?.known && taken.known.id !== id ? taken.known : null;
  return (
    <section className="e-section" aria-labelledby="document-title">
      <h2 id="document-title">Its text</h2>
      <div className="e-fields">
        <p>
          {held.data ? (
            <>
              {held.data.text.length.toLocaleString('en')} characters are held.{' '}
              <a href={`/desk/sources/${id}/text`}>Read it and see what is quoted</a>
            </>
          ) : (
            'Quotations are checked against the text of their source, once it is here. Readers never see it.'
          )}
        </p>
        <div className="e-row">
          <Field id="document-address" label="From the web">
            <Input
              type="url"
              inputMode="url"
              placeholder="https://"
              value={address ?? ''}
              onChange={({ target }) =>
                form.setValue('address', target.value || undefined, { shouldDirty: true })
              }
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || busy || !address) return;
                event.preventDefault();
                fetchIt();
              }}
            />
          </Field>
          <Button disabled={busy || !address} onClick={fetchIt}>
            {fetched.isPending ? 'Fetching' : 'Fetch it'}
          </Button>
        </div>
        <div className="e-row">
          <Field id="document-file" label="Or a file: HTML, PDF, DOCX, TXT">
            <Input
              type="file"
              accept=".html,.htm,.pdf,.docx,.txt"
              disabled={busy}
              onChange={upload}
            />
          </Field>
        </div>
        <Disclosure summary="Or paste its words">
          <Field id="document-words" label="Words of the source">
            <Textarea rows={6} value={words} onChange={(event) => setWords(event.target.value)} />
          </Field>
          <Button
            disabled={busy || words.trim() === ''}
            onClick={() => take(pasted, () => pasted.mutateAsync({ text: words, ...at(address) }))}
          >
            Take these words
          </Button>
        </Disclosure>
        <div role="status">
          {problem && (
            <Notice tone="danger" title={problem.message}>
              {problem.problems.map(({ hint }) => hint).join(' ')}
            </Notice>
          )}
          {other && (
            <Notice tone="warn" title="This source is on record already">
              <a href={`/desk/sources/${other.id}`}>{titleText(other.title)}</a>, {other.publisher}.
              Cite that one; nothing was filled in here.
            </Notice>
          )}
          {taken && !other && (
            <Notice tone="ok" title={`Read: ${sizeText(taken.capture.text)}`}>
              {filled.length > 0 ? `Filled in: ${filled.join(', ')}. ` : 'No field was empty. '}
              {keep.isSuccess
                ? keptText(keep.data.checked)
                : saved
                  ? 'Keeping it.'
                  : 'It is kept with the record as soon as that is saved.'}
            </Notice>
          )}
        </div>
      </div>
    </section>
  );
}

const at = (address: string | undefined) => (address ? { address } : {});

/** What keeping a text meant for what is quoted from its source. */
function keptText(checked: readonly { verdict: string }[]): string {
  const lost = checked.filter(({ verdict }) => verdict === 'not_found').length;
  if (checked.length === 0) return 'The source holds this text now.';
  return `The source holds this text now. ${checked.length} quotations were checked: ${
    lost === 0 ? 'all of them stand in it' : `${lost} do not stand in it`
  }.`;
}
