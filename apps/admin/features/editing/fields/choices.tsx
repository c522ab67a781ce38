'use client';

/** What a text may be taken for: nothing is taken until someone says which. */
export function Choices({
  choices,
  onChoose,
}: {
  choices: readonly { value: string; words: string }[];
  onChoose: (value: string) => void;
}) {
  return (
    <div className="e-row">
      {choices.map(({ value, words }) => (
        <button key={value} type="button" className="e-link" onClick={() => onChoose(value)}>
          {words}
        </button>
      ))}
    </div>
  );
}
