// The lines of an answer as bytes that go out while they come. Whoever leaves ends what makes them.

/** So many characters go out together at most; what has come within one turn does so in any case. */
const PIECE = 32 * 1024;

/**
 * Lines of text as a stream of bytes. They are taken as fast as they come, however slow the reader, so that no slow reader
 * holds up the database; how much they are is limited by whoever makes them.
 * @param lines what is told, without line breaks
 * @param problem the last line where the others end with an error
 * @param leave called when the reader has gone
 */
export function lineStream(
  lines: AsyncIterable<string>,
  problem: (error: unknown) => string,
  leave: () => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let [text, open, waiting] = ["", true, false];
  return new ReadableStream({
    start(controller) {
      const flush = () => {
        waiting = false;
        if (open && text !== "") controller.enqueue(encoder.encode(text));
        text = "";
      };
      const put = (line: string) => {
        text += `${line}\n`;
        if (text.length >= PIECE) flush();
        else if (!waiting) {
          waiting = true;
          setImmediate(flush);
        }
      };
      const pump = async () => {
        try {
          for await (const line of lines) put(line);
        } catch (error) {
          put(problem(error));
        }
        flush();
        if (open) controller.close();
        open = false;
      };
      void pump();
    },
    cancel() {
      open = false;
      leave();
    },
  });
}
