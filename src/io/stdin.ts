/** All that a stream says, up to a number of bytes: what is longer is cut, for whoever reads it to refuse. */
export async function readAll(stream: NodeJS.ReadableStream, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
