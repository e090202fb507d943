/** An error of ours, told as those of the file system are: by its code and its file. */
export const coded = (code: string, file: string, what: string) =>
  Object.assign(new Error(`${what}: ${file}`), { code, path: file });
