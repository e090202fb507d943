/** The target of a hyperlink worth keeping: a public address, never a file or a script. */
export function linkTarget(target: string | undefined): string | undefined {
  const trimmed = target?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]{1,2000}$/iu.test(trimmed) ? trimmed : undefined;
}
