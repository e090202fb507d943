/** Today in Europe/Paris, as AAAA-MM-JJ: the day a French register lives on, wherever the machine is. */
export function todayInParis(now: Date): string {
  // An hour or two ahead of UTC: only late in the evening can Paris be on the next day already. What knows
  // more of time zones takes as long to load as Node itself.
  if (now.getUTCHours() < 22) return now.toISOString().slice(0, 10);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
