'use client';

import { useState } from 'react';
import { useCurrentSource } from '../current-source.tsx';
import { RecordPicker } from '../fields/record-picker.tsx';
import { titleText } from '../model/words.ts';

/** The source that is being read; every evidence list below offers it. */
export function SourceBar() {
  const { source, choose } = useCurrentSource();
  const [changing, setChanging] = useState(false);
  return (
    <section className="e-source-bar" aria-label="Current source">
      <span className="c-label">Current source</span>
      {source && !changing ? (
        <>
          <span dir="auto" className="e-source-bar__title">
            {source.title}
          </span>
          <button type="button" className="e-link" onClick={() => setChanging(true)}>
            Change<span className="c-hidden"> the current source</span>
          </button>
          <button type="button" className="e-link" onClick={() => choose(null)}>
            None<span className="c-hidden"> is current</span>
          </button>
        </>
      ) : (
        <RecordPicker
          label="Current source"
          placeholder="Search, or paste an address: offered for all evidence below"
          kinds={['source']}
          onPick={(picked) => {
            choose({ id: picked.id, title: titleText(picked.title) });
            setChanging(false);
          }}
        />
      )}
    </section>
  );
}
