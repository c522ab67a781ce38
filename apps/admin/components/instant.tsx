const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * An instant (ISO text in UTC) to the minute: "24 Nov 2026, 19:43 UTC", as `formatInstant` of
 * `@chancery/dates` writes it, without carrying its calendar grammars to the browser.
 */
export function Instant({ at }: { at: string }) {
  const [year, month, day] = at.slice(0, 10).split('-');
  return (
    <time dateTime={at}>
      {Number(day)} {MONTHS[Number(month) - 1]} {year}, {at.slice(11, 16)} UTC
    </time>
  );
}
