/**
 * An instant as the person's own clock shows it, with the zone named, and in UTC:
 * “1 December 2026, 09:00 in Karachi (04:00 UTC)”. The zone is the browser's unless one is given.
 */
export function localAndUtc(
  at: string | Date,
  zone: string = new Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  const instant = new Date(at);
  const own = written(instant, zone);
  const utc = written(instant, 'UTC');
  if (own === utc) return `${utc} UTC`;
  const sameDay = own.split(', ')[0] === utc.split(', ')[0];
  return `${own} in ${cityOf(zone)} (${sameDay ? utc.split(', ')[1] : utc} UTC)`;
}

function written(instant: Date, timeZone: string): string {
  const day = instant.toLocaleDateString('en-GB', { timeZone, dateStyle: 'long' });
  const time = instant.toLocaleTimeString('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${day}, ${time}`;
}

/** “Asia/Karachi” is known to people as Karachi. */
const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
