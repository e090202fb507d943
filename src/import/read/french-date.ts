/** « 26/05/2018 14:30:00 » from « 2018-05-26T14:30:00 ». */
export function frenchDate(iso: string): string {
  const [day, time] = iso.split('T');
  return `${day!.split('-').reverse().join('/')}${time === undefined ? '' : ` ${time}`}`;
}
