// Not Latin letters alone, as no page of ours is: what is sent must be encoded.
const WORDS = Number(process.env.BARE_WORDS ?? 1000);

export const dynamic = 'force-static';

export default function Page() {
  const rows = Array.from({ length: WORDS }, (_, index) => index);
  return (
    <main>
      {rows.map((row) => (
        <p key={row}>{`A plain sentence of sixty letters – Север и Юг – number ${row}.`}</p>
      ))}
    </main>
  );
}
