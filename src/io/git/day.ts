/** The last second of a day in Europe/Paris, in seconds since 1970, whatever the time zone of the machine. */
export function endOfDayInParis(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const midnight = Date.UTC(year, month - 1, day + 1);
  // The offset is that of the hour before midnight; it never changes between then and midnight.
  const offset = offsetInParis(midnight - 3 * 3_600_000);
  return (midnight - offset) / 1000 - 1;
}

/** The day of an instant in Europe/Paris, as AAAA-MM-JJ. */
export function dayInParis(seconds: number): string {
  const parts = partsInParis(seconds * 1000);
  return `${String(parts.year).padStart(4, '0')}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`;
}

function offsetInParis(instant: number): number {
  const { year, month, day, hour, minute, second } = partsInParis(instant);
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

/** Made when first asked for: it takes as long as the start of Node. */
let format: Intl.DateTimeFormat | undefined;

const formatInParis = () =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

function partsInParis(instant: number): Record<Part, number> {
  format ??= formatInParis();
  const parts = format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]);
  return Object.fromEntries(parts) as Record<Part, number>;
}
