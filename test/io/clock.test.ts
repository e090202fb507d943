import { expect, it } from 'vitest';
import { todayInParis } from '../../src/io/clock.ts';

const HOUR = 3_600_000;
const inParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });

it('is the day of Paris at every hour of the evening, all year', () => {
  for (let day = 0; day < 366; day++) {
    for (const hour of [0, 21, 22, 23, 24]) {
      const now = new Date(Date.UTC(2026, 0, 1 + day) + hour * HOUR - 1);
      expect(todayInParis(now), now.toISOString()).toBe(inParis.format(now));
    }
  }
});
