/** A view laid over another: its values go first. What either computes only when it is read is not computed here. */
export function overlay<Below extends object, Above extends object>(
  below: Below,
  above: Above,
): Omit<Below, keyof Above> & Above {
  const all: Record<string, unknown> = {};
  for (const view of [below, above]) {
    for (const [key, part] of Object.entries(Object.getOwnPropertyDescriptors(view))) {
      if (part.get) Object.defineProperty(all, key, part);
      else all[key] = part.value;
    }
  }
  return all as Omit<Below, keyof Above> & Above;
}
