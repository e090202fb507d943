/**
 * Writes to a stream and waits until it is flushed, so that a long report piped elsewhere arrives whole.
 * A reader that closed the pipe (`| head`) has what it wanted: that is success.
 */
export function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException | null) => {
      if (error && error.code !== 'EPIPE' && error.code !== 'EOF') reject(error);
      else resolve();
    };
    stream.once('error', settle);
    stream.write(text, (error) => {
      if (!error) stream.off('error', settle);
      settle(error);
    });
  });
}
