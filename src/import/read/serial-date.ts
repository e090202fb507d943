/** A day and a time, read from the number that a workbook stores. */
export interface SerialDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Days are counted from 1900 (Windows) or from 1904 (old Macs). */
export type DateSystem = 1900 | 1904;

const DAY = 86_400;
/** The serial of 1970-01-01 in the 1900 system. */
const EPOCH = 25_569;
const LAST = 2_958_465;

/** The date of a serial number; undefined for what is none, such as 0 or the 29th of February 1900. */
export function serialDate(serial: number, system: DateSystem): SerialDate | undefined {
  const total = Math.round(serial * DAY);
  const stored = Math.floor(total / DAY) + (system === 1904 ? 1_462 : 0);
  // Lotus 1-2-3 believed 1900 a leap year; every workbook since counts that day.
  const days = stored < 60 ? stored + 1 : stored;
  if (!(stored >= 1 && stored !== 60 && stored <= LAST)) return undefined;
  const date = new Date((days - EPOCH) * DAY * 1000);
  const time = total - Math.floor(total / DAY) * DAY;
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    ...timeOf(time),
  };
}

/** Hours, minutes and seconds of a number of seconds. */
export function timeOf(seconds: number): Pick<SerialDate, 'hours' | 'minutes' | 'seconds'> {
  return { hours: Math.floor(seconds / 3600), minutes: Math.floor(seconds / 60) % 60, seconds: seconds % 60 };
}

/** « 2018-05-26 », with the time of day when it is wanted and is not midnight. */
export function isoOf(date: SerialDate, { withTime }: { readonly withTime: boolean }): string {
  const day = `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
  const time = [date.hours, date.minutes, date.seconds];
  if (!withTime || time.every((part) => part === 0)) return day;
  return `${day}T${time.map((part) => padded(part, 2)).join(':')}`;
}

export const padded = (number: number, length: number) => String(number).padStart(length, '0');
