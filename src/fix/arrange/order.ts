/**
 * The ranks of names in the order of the model. One that the model does not know stays behind the name it
 * follows; equal ones keep their order.
 */
export function orderOf(names: readonly string[], known: readonly string[]): number[] {
  const places = new Map(known.map((name, rank) => [name, rank]));
  let last = -1;
  const wanted = names.map((name) => {
    last = places.get(name) ?? last;
    return last;
  });
  return names.map((_, rank) => rank).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
}

export const isSorted = (order: readonly number[]): boolean => order.every((from, rank) => from === rank);
